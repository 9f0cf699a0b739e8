import { laterThan } from '../../core/record/ask-outcome';
import type { Outcome } from '../../core/record/outcome';
import { changeCase } from './case-change';
import type { CaseUndo } from './case-undo';
import type { Deps } from '../deps';
import { MAX_NOTE } from './take-step';
import type { SaveResult } from '../views';

/** Notes how a case ended, and closes it. */
export async function setOutcome(
  deps: Deps,
  id: string,
  { kind, note }: { readonly kind: Outcome; readonly note: string },
): Promise<SaveResult<CaseUndo>> {
  return changeCase(deps, id, (_row, at) => ({
    state: 'closed',
    outcome: { kind, at, note: note.trim().slice(0, MAX_NOTE) },
    askAfter: null,
  }));
}

/** Opens a closed case again. How it ended stays among its changes; it is not asked for again at once. */
export async function reopenCase(deps: Deps, id: string): Promise<SaveResult<CaseUndo>> {
  return changeCase(deps, id, () => ({ state: 'open', outcome: null, askAfter: laterThan(deps.now()) }));
}

/** Asks how it ended another time. */
export async function askLater(deps: Deps, id: string): Promise<SaveResult<CaseUndo>> {
  return changeCase(deps, id, () => ({ askAfter: laterThan(deps.now()) }));
}
