import type { EvidenceView } from '../../utils/app/evidence/evidence-view';
import type { ShareCopy } from '../../utils/app/evidence/share-copy';
import type { EvidencePort } from '../evidence/evidence-port';

/** What the story's screen asks of the record. */
export interface StoryPort {
  readonly thumbs: EvidencePort['thumbs'];
  /** A picture drawn anew, to go along as number `index`, from 1. */
  readonly picture: (item: EvidenceView, index: number) => Promise<ShareCopy>;
}
