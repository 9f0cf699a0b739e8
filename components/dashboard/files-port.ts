import type { FoundMail } from '../../utils/app/import/found';
import type { FoundView, OpenedFound } from '../../utils/app/import/found-view';
import type { ImportPort } from './use-import';

/** What the import screen does; the record stands behind it, in tests a made-up one. */
export interface FilesPort {
  /** The steps of an import, with the driver's own address, by which her answers are told from theirs; null: not given. */
  readonly importing: (ownAddress: string | null) => ImportPort;
  readonly view: (mail: FoundMail) => FoundView;
  readonly open: (mail: FoundMail) => OpenedFound;
}
