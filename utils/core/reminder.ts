/**
 * Which reminders are due, and when to look again. Whoever asks looks at the clock and at what was shown, never at
 * which alarm woke it: after sleep, a restart or a change of the clock the answer is the same. Nothing is shown twice,
 * and what fell due while the computer slept is shown once, when it wakes.
 */
import { DAY_MS, dayNumber } from './deadline/day';
import { instantAt } from './deadline/zone';

/** A step with a date, of a case that is open. */
export interface ReminderStep {
  /** The same every time: case and step. */
  readonly id: string;
  /** ISO day: the last one. */
  readonly day: string;
  /** So many days before it, and 0 for the day itself; what is left out is {@link USUAL_LEADS}. */
  readonly leads?: readonly number[];
  /** When the driver could first see the date, in milliseconds since the epoch: what would have been due before is not made up for. */
  readonly since: number;
}

export interface Reminder {
  /** Names step, day and lead: a step whose day changes is reminded of anew. Notifications take it as theirs, so one shown again replaces itself. */
  readonly id: string;
  readonly step: string;
  readonly day: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** By {@link Reminder.id}, when it was shown. Kept on the device; written after showing. */
export type Shown = Readonly<Record<string, number>>;

export interface ReminderPlan {
  /** To be shown now, the one whose day comes first at the top; at most one for a step. */
  readonly due: readonly Reminder[];
  /** When to look again, at the latest; null where nothing is to come. */
  readonly lookAt: number | null;
  /** What is shown once `due` is: to be kept in place of what was given. */
  readonly shown: Shown;
}

export interface Clock {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** IANA time zone of the place the driver is at. */
  readonly zone: string;
}

export const USUAL_LEADS: readonly number[] = [2, 0];

/** On the wall clock of the driver: nobody is woken. */
const TIME_OF_DAY = 9 * 3_600_000;
const HOUR = 3_600_000;
/** The clock can be set and the driver can travel, and no alarm tells of it: so it is looked again at least this often. */
const LOOK_AT_LEAST = 6 * HOUR;
/** What was shown of steps that are gone is kept so long: an undo brings them back. */
const REMEMBERED = 400 * DAY_MS;

/** @param steps those that can still be taken. */
export function planReminders(steps: readonly ReminderStep[], shown: Shown, { now, zone }: Clock): ReminderPlan {
  const all = steps.flatMap((step) => remindersOf(step, zone));
  const known = stillTrue(shown, all, now);
  const open = all.filter(({ id }) => !Object.hasOwn(known, id));
  const missed = open.filter(({ at }) => at <= now);
  const next = Math.min(...open.filter(({ at }) => at > now).map(({ at }) => at));
  return {
    due: latestOfEach(missed).toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0)),
    lookAt: next === Infinity ? null : Math.min(next, now + LOOK_AT_LEAST),
    shown: { ...known, ...Object.fromEntries(missed.map(({ id }) => [id, now])) },
  };
}

function remindersOf({ id, day, leads = USUAL_LEADS, since }: ReminderStep, zone: string): readonly Reminder[] {
  const last = dayNumber(day);
  if (last === null) return [];
  return leads.flatMap((lead) => {
    const at = instantAt(last - lead, TIME_OF_DAY, zone);
    return at === null || at <= since ? [] : [{ id: `${id}/${day}/${lead}`, step: id, day, at }];
  });
}

/** Several of one step that were slept through are one: the last of them says it all. */
function latestOfEach(missed: readonly Reminder[]): readonly Reminder[] {
  const byStep = new Map<string, Reminder>();
  for (const reminder of missed) {
    const known = byStep.get(reminder.step);
    if (known === undefined || known.at < reminder.at) byStep.set(reminder.step, reminder);
  }
  return [...byStep.values()];
}

/**
 * Without what was shown of steps long gone, and without what a clock that ran ahead by more than a day brought up too early:
 * that comes again at its time.
 */
function stillTrue(shown: Shown, all: readonly Reminder[], now: number): Shown {
  const due = new Map(all.map(({ id, at }) => [id, at]));
  const isTrue = ([id, shownAt]: [string, number]): boolean => {
    const at = due.get(id);
    return at === undefined ? now - shownAt < REMEMBERED : shownAt <= now || at - now <= DAY_MS;
  };
  return Object.fromEntries(Object.entries(shown).filter(isTrue));
}
