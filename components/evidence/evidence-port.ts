import type { AddResult, NewEvidence } from '../../utils/app/evidence/add-evidence';
import type { EvidenceView } from '../../utils/app/evidence/evidence-view';

/** A file the driver handed over. */
export type HandedFile = Pick<NewEvidence, 'file' | 'name' | 'fileAt' | 'source'>;

/** What the screens of evidence ask for and do; the pages hand in the record's, tests an object. */
export interface EvidencePort {
  /** Keeps one file, under these checklist items. */
  readonly add: (file: HandedFile, items?: readonly string[]) => Promise<AddResult>;
  readonly thumbs: (ids: readonly string[]) => Promise<ReadonlyMap<string, Blob>>;
  /** Ticks a checklist item with an item of evidence, or takes the tick back. False when it could not be saved. */
  readonly tick: (id: string, item: string, on: boolean) => Promise<boolean>;
  /** The picture as PNG; null where it can't be drawn. */
  readonly picture: (item: EvidenceView) => Promise<Blob | null>;
  /** The bytes as they came; null when they are not there. */
  readonly bytes: (id: string) => Promise<Blob | null>;
}

/** The evidence of one case on a screen that is about something else. */
export interface CaseEvidence {
  /** Undefined while it is being read. */
  readonly list: readonly EvidenceView[] | undefined;
  readonly port: EvidencePort;
  readonly hrefOf: (id: string) => string;
}
