import type { CategoryId, Tier } from '../../utils/core/types';

/** What can be done to an entry of the history. Each resolves to true when it is saved. */
export interface RecordActions {
  readonly correct: (category: CategoryId, tier: Tier) => Promise<boolean>;
  readonly undoCorrection: () => Promise<boolean>;
  readonly remove: (reason: 'undo' | 'deleted') => Promise<boolean>;
}
