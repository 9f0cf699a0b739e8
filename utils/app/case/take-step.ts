import { changeCase } from './case-change';
import type { CaseUndo } from './case-undo';
import type { Deps } from '../deps';
import type { SaveResult } from '../views';

/** In characters of the driver's note about a step or an outcome; what is longer is cut. */
export const MAX_NOTE = 1_000;

/** The driver has taken a step. */
export async function takeStep(deps: Deps, id: string, stepId: string, note = ''): Promise<SaveResult<CaseUndo>> {
  return changeCase(deps, id, ({ payload }, at) => ({
    steps: { ...payload.steps, [stepId]: { doneAt: at, note: note.trim().slice(0, MAX_NOTE) } },
  }));
}

/** She has not, after all. */
export async function untakeStep(deps: Deps, id: string, stepId: string): Promise<SaveResult<CaseUndo>> {
  return changeCase(deps, id, ({ payload }) => ({
    steps: Object.fromEntries(Object.entries(payload.steps).filter(([step]) => step !== stepId)),
  }));
}
