import type { Cover, CoverResult } from '../../utils/app/evidence/cover-copy';
import type { ShareCopy } from '../../utils/app/evidence/share-copy';

/** What the page of one item asks for and does. Those that give true or false save something: false when it could not be. */
export interface ItemActions {
  /** The picture as the screen shows it; null where it can't be drawn. */
  readonly screen: () => Promise<Blob | null>;
  /** The bytes as they came; null when they are not there. */
  readonly bytes: () => Promise<Blob | null>;
  readonly share: () => Promise<ShareCopy>;
  /** The picture as PNG; null where it can't be drawn. */
  readonly picture: () => Promise<Blob | null>;
  /** Keeps a copy with parts covered. */
  readonly cover: (cover: Cover) => Promise<CoverResult>;
  readonly words: (words: string) => Promise<boolean>;
  readonly tick: (ref: string, on: boolean) => Promise<boolean>;
  readonly link: (caseId: string) => Promise<boolean>;
  readonly remove: () => Promise<boolean>;
  /** The words of a checklist item. */
  readonly textOf: (ref: string) => string;
  readonly itemHref: (id: string) => string;
  readonly caseHref: (caseId: string) => string;
}
