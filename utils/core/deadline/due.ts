/** Until when something can be done, and what that rests on. A date the notice itself states comes before everything; else the strictest rule holds. */
import { writtenDay } from './day';
import { countFrom, type Counted, type CountNote, type Where } from './count';
import { readMoment, type Moment } from './moment';
import type { DeadlineRule, DeadlineStart } from './rule';
import { dayAt, instantAt } from './zone';

export interface DueFacts {
  /** The last day as the notice states it, ISO; null where it states none. */
  readonly stated: string | null;
  /** ISO day or instant of what rules count from; null or absent where it is not known, or has not happened. */
  readonly starts: Readonly<Partial<Record<DeadlineStart, string | null>>>;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export type DueNote =
  | CountNote
  /** What the notice states is no day of the calendar, so it was not gone by. */
  | { readonly id: 'stated-impossible' }
  /** The day the notice states lies before its own date. */
  | { readonly id: 'stated-before-notice' }
  /** What is counted from lies in the future (a clock that is wrong, a forged date): counted from today, which is never later. */
  | { readonly id: 'start-ahead'; readonly day: string };

/** The same rule or claim that was not gone by, and where it would end. */
export interface OtherDue {
  readonly rule: DeadlineRule;
  /** ISO day; null where it can't be counted. */
  readonly day: string | null;
}

export interface DueOn {
  readonly kind: 'on';
  /** ISO: the last day. */
  readonly day: string;
  /** The instant it is over, in milliseconds since the epoch. */
  readonly until: number;
  readonly passed: boolean;
  /** The rule it was counted by; null where the notice states the day. */
  readonly rule: DeadlineRule | null;
  /** ISO day it was counted from; null where the notice states the day. */
  readonly from: string | null;
  readonly notes: readonly DueNote[];
  readonly others: readonly OtherDue[];
}

export interface DueUnknown {
  readonly kind: 'unknown';
  /**
   * `no-rule`: nobody states a time limit; `no-date`: what it is counted from is not known; `impossible-date`: a date
   * that is needed is no day of the calendar; `unknown-zone`: the browser does not know the time zone.
   */
  readonly why: 'no-rule' | 'no-date' | 'impossible-date' | 'unknown-zone';
  readonly rules: readonly DeadlineRule[];
}

export type Due = DueOn | DueUnknown;

/** @param rules every rule and claim that may hold; the one that ends first is gone by. */
export function dueDate(rules: readonly DeadlineRule[], facts: DueFacts, where: Where): Due {
  const today = dayAt(facts.now, where.zone);
  if (today === null) return { kind: 'unknown', why: 'unknown-zone', rules };
  const stated = facts.stated === null ? null : readMoment(facts.stated, where.zone);
  const isImpossible = facts.stated !== null && stated === null;
  const tried = rules.map((rule) => ({ rule, ...countRule(rule, facts, today, where) }));
  if (stated !== null) return onStated(stated, tried, facts, where);

  const counted = tried.flatMap(({ rule, end }) => (end === null ? [] : [{ rule, ...end }]));
  const [first] = counted.toSorted((one, other) => one.until - other.until);
  if (first === undefined) return { kind: 'unknown', why: reasonOf(tried, isImpossible), rules };
  return {
    kind: 'on',
    day: writtenDay(first.day),
    until: first.until,
    passed: first.until <= facts.now,
    rule: first.rule,
    from: writtenDay(first.from),
    notes: [...(isImpossible ? [{ id: 'stated-impossible' } as const] : []), ...first.notes],
    others: tried.filter(({ rule }) => rule !== first.rule).map(otherOf),
  };
}

interface Tried {
  readonly rule: DeadlineRule;
  readonly end: End | null;
  /** Its date is there and is none. */
  readonly isImpossible: boolean;
}

interface End extends Pick<Counted, 'day' | 'until'> {
  readonly from: number;
  readonly notes: readonly DueNote[];
}

function onStated(stated: Moment, tried: readonly Tried[], facts: DueFacts, where: Where): DueOn {
  const until = instantAt(stated.day + 1, 0, where.zone) ?? Infinity;
  const notice = facts.starts.notice == null ? null : readMoment(facts.starts.notice, where.zone);
  return {
    kind: 'on',
    day: writtenDay(stated.day),
    until,
    passed: until <= facts.now,
    rule: null,
    from: null,
    notes: notice !== null && stated.day < notice.day ? [{ id: 'stated-before-notice' }] : [],
    others: tried.map(otherOf),
  };
}

function countRule(rule: DeadlineRule, facts: DueFacts, today: number, where: Where): Omit<Tried, 'rule'> {
  const iso = facts.starts[rule.from] ?? null;
  const start = iso === null ? null : readMoment(iso, where.zone);
  if (start === null) return { end: null, isImpossible: iso !== null };
  const known = rule.from === 'event' ? start : notAhead(start, today, facts.now);
  const end = countFrom(rule, known, where);
  const ahead = known.day < start.day ? [{ id: 'start-ahead', day: writtenDay(start.day) } as const] : [];
  return { end: end && { ...end, from: known.day, notes: [...ahead, ...end.notes] }, isImpossible: false };
}

/** A notice that is here, or a letter that is sent, is not of tomorrow. What a notice is about can be. */
function notAhead(start: Moment, today: number, now: number): Moment {
  const isAhead = start.instant === null ? start.day > today : start.instant > now;
  return isAhead ? { day: today, instant: now } : start;
}

function reasonOf(tried: readonly Tried[], isStatedImpossible: boolean): DueUnknown['why'] {
  if (isStatedImpossible || tried.some(({ isImpossible }) => isImpossible)) return 'impossible-date';
  return tried.length === 0 ? 'no-rule' : 'no-date';
}

function otherOf({ rule, end }: Tried): OtherDue {
  return { rule, day: end && writtenDay(end.day) };
}
