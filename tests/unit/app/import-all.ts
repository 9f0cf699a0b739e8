/** Imports for tests: everything that is found is kept. */
import type { Deps } from '../../../utils/app/deps';
import { findMail } from '../../../utils/app/import/find-mail';
import { foundId, type Search } from '../../../utils/app/import/found';
import { keepFound, type KeptCounts } from '../../../utils/app/import/keep-found';
import { mailBatches } from '../../../utils/app/import/mail-batches';
import type { MailReader } from '../../../utils/app/import/mail-reader';
import type { SaveResult } from '../../../utils/app/views';
import { ACCOUNT } from './made-up';

export function fileOf(blob: Blob, name = 'made-up.mbox'): File {
  return new File([blob], name);
}

/** Looks through files and keeps nothing. */
export function search(
  deps: Deps,
  files: readonly Blob[],
  read: MailReader = mailBatches,
  ownAddress: string | null = ACCOUNT,
): Promise<Search> {
  const signal = new AbortController().signal;
  return findMail(deps, { files: files.map((blob) => fileOf(blob)), ownAddress, signal }, read);
}

/** Looks through a file and keeps all that was found. */
export async function importAll(
  deps: Deps,
  blob: Blob,
  read?: MailReader,
): Promise<{ readonly search: Search; readonly kept: SaveResult<KeptCounts> }> {
  const found = await search(deps, [blob], read);
  const chosen = new Set(found.mails.map(foundId));
  return { search: found, kept: await keepFound(deps, { search: found, chosen }) };
}
