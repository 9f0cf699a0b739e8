import type { Claim } from '../knowledge';
import type { DeadlineRule } from './rule';

/**
 * All that may hold for one route: its own time limit, and what the claims beside it plan for, which is in calendar days from the
 * notice. `dueDate` goes by the strictest.
 * @param claims those the route names.
 */
export function rulesFor(
  deadline: DeadlineRule | null,
  claims: readonly Pick<Claim, 'id' | 'plannedDays'>[],
): readonly DeadlineRule[] {
  const ofClaims = claims.flatMap(({ id, plannedDays }): DeadlineRule[] =>
    plannedDays === null || id === deadline?.claim
      ? []
      : [{ from: 'notice', count: plannedDays, unit: 'days', claim: id }],
  );
  return deadline === null ? ofClaims : [deadline, ...ofClaims];
}
