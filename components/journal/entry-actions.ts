import type { GlitchInput } from '../../utils/app/journal/glitch-input';
import type { GlitchResult } from '../../utils/app/journal/glitch-amend';

/** What the page of one entry does. Those that give true or false save something: false when it could not be. */
export interface EntryActions {
  readonly amend: (input: GlitchInput) => Promise<GlitchResult>;
  /** Into this case, or out of any (`''`). */
  readonly link: (caseId: string) => Promise<boolean>;
  /** What becomes of the evidence that was added to it. */
  readonly remove: (evidence: 'go' | 'stay') => Promise<boolean>;
}
