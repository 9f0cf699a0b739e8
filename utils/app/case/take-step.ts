import { dayNumber } from '../../core/deadline/day';
import type { KeptStep } from '../../core/plan/plan';
import type { RouteOutcome } from '../../core/route';
import { changeCase } from './case-change';
import type { CaseUndo } from './case-undo';
import type { Deps } from '../deps';
import type { SaveResult } from '../views';

/** In characters of the driver's note about a step or an outcome; what is longer is cut. */
export const MAX_NOTE = 1_000;

/** The driver has taken a step. */
export async function takeStep(deps: Deps, id: string, stepId: string, note = ''): Promise<SaveResult<CaseUndo>> {
  return sayOfStep(deps, id, stepId, () => ({ note }));
}

/** It is not for her, and why, if she says so. */
export async function setStepAside(deps: Deps, id: string, stepId: string, why = ''): Promise<SaveResult<CaseUndo>> {
  return sayOfStep(deps, id, stepId, () => ({ note: why, notForMe: true }));
}

/** What came of a step she took. `null`: nothing yet, after all. */
export async function sayWhatCame(
  deps: Deps,
  id: string,
  stepId: string,
  came: RouteOutcome | null,
): Promise<SaveResult<CaseUndo>> {
  return sayOfStep(deps, id, stepId, (before) => ({
    ...(before && before.notForMe !== true ? { doneAt: before.doneAt, note: before.note } : { note: '' }),
    ...(came === null ? {} : { came }),
  }));
}

/** She has said nothing of it, after all. */
export async function untakeStep(deps: Deps, id: string, stepId: string): Promise<SaveResult<CaseUndo>> {
  return changeCase(deps, id, ({ payload }) => ({
    steps: Object.fromEntries(Object.entries(payload.steps).filter(([step]) => step !== stepId)),
  }));
}

/** The first day without access, as she says; `null`, and what is no day: as the messages tell. */
export async function setLostAccess(deps: Deps, id: string, day: string | null): Promise<SaveResult<CaseUndo>> {
  const lostAccess = day !== null && dayNumber(day) !== null ? day : null;
  return changeCase(deps, id, () => ({ lostAccess }));
}

function sayOfStep(
  deps: Deps,
  id: string,
  stepId: string,
  say: (before: KeptStep | undefined) => Omit<KeptStep, 'doneAt'> & Partial<Pick<KeptStep, 'doneAt'>>,
): Promise<SaveResult<CaseUndo>> {
  return changeCase(deps, id, ({ payload }, at) => {
    const said = say(payload.steps[stepId]);
    const step = { doneAt: at, ...said, note: said.note.trim().slice(0, MAX_NOTE) };
    return { steps: { ...payload.steps, [stepId]: step } };
  });
}
