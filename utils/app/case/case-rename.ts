import { changeCase } from './case-change';
import type { CaseUndo } from './case-undo';
import type { Deps } from '../deps';
import type { SaveResult } from '../views';

/** In characters; what is longer is cut. */
export const MAX_CASE_NAME = 120;

/** Calls a case what the driver calls it; by what it is about again, with an empty name. */
export async function renameCase(deps: Deps, id: string, name: string): Promise<SaveResult<CaseUndo>> {
  const tidy = name.trim().replace(/\s+/g, ' ').slice(0, MAX_CASE_NAME);
  return changeCase(deps, id, () => ({ name: tidy === '' ? null : tidy }));
}
