/** The date a case is listed by: what the notice states, else the first time limit, else when the next step is best taken. */

import { DAY_MS } from '../deadline/day';
import type { Plan, PlanRow } from '../plan/plan';

export interface NextDate {
  /** ISO day. */
  readonly day: string;
  /**
   * `notice`: the message states it; `planned`: the stricter of what rules and sources say; `step`: when the step is best
   * taken; `wait`: until when to wait for an answer.
   */
  readonly source: 'notice' | 'planned' | 'step' | 'wait';
}

/**
 * @param stated the newest date a notice states.
 * @param today ISO day where the driver is.
 */
export function nextDate(
  stated: string | null,
  plan: Pick<Plan, 'first' | 'amazon' | 'beside'> | null,
  today: string,
): NextDate | null {
  if (plan === null) return stated === null ? null : { day: stated, source: 'notice' };
  const dues = [...plan.amazon, ...plan.beside].flatMap(({ due }) => (due?.kind === 'on' ? [due] : []));
  const asked = dues.find(({ rule }) => rule === null);
  if (asked !== undefined) return { day: asked.day, source: 'notice' };
  const [due] = dues.filter(({ passed }) => !passed).toSorted((one, other) => one.until - other.until);
  const best = bestOf(plan.first);
  if (due === undefined) return best;
  const isFirst = best !== null && best.source === 'step' && best.day >= today && best.day < due.day;
  return isFirst ? best : { day: due.day, source: 'planned' };
}

function bestOf({ state, best }: PlanRow): NextDate | null {
  if (state.kind === 'waiting') return { day: state.until.day, source: 'wait' };
  return best === null ? null : { day: best.until, source: 'step' };
}

/** So many days after its date a case still stands among those that are due: then it is the driver's to say what became of it. */
const STILL_DUE = 14;

interface Listed {
  readonly next: NextDate | null;
  /** Milliseconds since the epoch of its latest entry. */
  readonly at: number;
}

/** Cases with a date first, the earliest first; then the others, the newest entry first. */
export function byNextDate<Case extends Listed>(cases: readonly Case[], now: Date): readonly Case[] {
  const since = new Date(now.getTime() - STILL_DUE * DAY_MS).toISOString().slice(0, 10);
  const dayOf = ({ next }: Case): string => (next !== null && next.day >= since ? next.day : '9');
  return cases.toSorted((one, other) => {
    const [day, otherDay] = [dayOf(one), dayOf(other)];
    return day === otherDay ? other.at - one.at : day < otherDay ? -1 : 1;
  });
}
