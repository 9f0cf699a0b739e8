/** The date a case is listed by: what the notice states, else what the next step is planned for. */

/** A step that can still be taken. Dates are ISO days, null where nothing is stated. */
export interface DatedStep {
  readonly id: string;
  readonly until: string | null;
  /** The strictest date the sources of its time limit give. */
  readonly planned: string | null;
}

export interface NextDate {
  /** ISO day. */
  readonly day: string;
  /** `notice`: the message states it; `planned`: the stricter of what sources say; `step`: when the step is best taken. */
  readonly source: 'notice' | 'planned' | 'step';
}

/** @param steps those not yet taken, first things first. */
export function nextDate(deadline: string | null, steps: readonly DatedStep[]): NextDate | null {
  if (deadline !== null) return { day: deadline, source: 'notice' };
  const [next] = steps;
  if (next?.planned != null) return { day: next.planned, source: 'planned' };
  return next?.until != null ? { day: next.until, source: 'step' } : null;
}

/** So many days after its date a case still stands among those that are due: then it is the driver's to say what became of it. */
const STILL_DUE = 14;
const DAY = 86_400_000;

interface Listed {
  readonly next: NextDate | null;
  /** Milliseconds since the epoch of its latest entry. */
  readonly at: number;
}

/** Cases with a date first, the earliest first; then the others, the newest entry first. */
export function byNextDate<Case extends Listed>(cases: readonly Case[], now: Date): readonly Case[] {
  const since = new Date(now.getTime() - STILL_DUE * DAY).toISOString().slice(0, 10);
  const dayOf = ({ next }: Case): string => (next !== null && next.day >= since ? next.day : '9');
  return cases.toSorted((one, other) => {
    const [day, otherDay] = [dayOf(one), dayOf(other)];
    return day === otherDay ? other.at - one.at : day < otherDay ? -1 : 1;
  });
}
