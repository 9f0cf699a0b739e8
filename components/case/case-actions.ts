import type { Attached } from '../../utils/app/case/case-delete';
import type { CaseCard, Outcome } from '../../utils/app/case/case-views';
import type { EntryRef } from '../../utils/app/case/split-case';

/** What can be done to a case. Each says by itself what came of it, and offers to take it back. */
export interface CaseActions {
  readonly rename: (name: string) => void;
  readonly setOutcome: (kind: Outcome, note: string) => void;
  readonly askLater: () => void;
  readonly reopen: () => void;
  readonly takeStep: (stepId: string) => void;
  /** Puts another case into this one. */
  readonly join: (other: string) => void;
  readonly keepApart: (other: string) => void;
  /** Puts this case into another one. */
  readonly mergeInto: (other: string) => void;
  readonly split: (entries: readonly EntryRef[]) => void;
  /** `null`: into a case of its own. */
  readonly move: (entry: EntryRef, to: string | null) => void;
  readonly remove: (attached: Attached) => void;
  /** The other cases, to choose from. */
  readonly choices: () => Promise<readonly CaseCard[]>;
}
