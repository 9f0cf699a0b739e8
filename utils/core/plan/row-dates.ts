/** By when a step is to be taken, and when it is best taken. */
import type { Where } from '../deadline/count';
import { addDays, writtenDay } from '../deadline/day';
import { dueDate, type Due } from '../deadline/due';
import { firstLossOfAccess } from '../deadline/loss-of-access';
import { readMoment } from '../deadline/moment';
import { rulesFor } from '../deadline/rules-for';
import type { DeadlineStart } from '../deadline/rule';
import type { Route } from '../route';
import type { PlanFacts, PlanKnowledge, PlanRow } from './plan';

/** What a notice asks for by a date is one of these; the time limit of a law is not the notice's to set. */
const ASKED_BY_NOTICE: readonly string[] = ['reply-to-notice', 'appeal', 'do-what-it-asks'];

type Starts = Readonly<Partial<Record<DeadlineStart, string | null>>>;

/** What time limits of the case count from. */
export function startsOf({ messages, lostAccess, event, zone }: PlanFacts): Starts {
  const inOrder = messages.toSorted((one, other) => one.at - other.at);
  const notice = inOrder.findLast(({ kind }) => kind === 'notice') ?? inOrder.findLast(({ kind }) => kind !== 'sent');
  return {
    notice: notice?.date ?? null,
    sent: inOrder.findLast(({ kind }) => kind === 'sent')?.date ?? null,
    'loss-of-access': firstLossOfAccess(inOrder, lostAccess, zone).since,
    event,
  };
}

/** Null where nobody states a time limit for it. */
export function dueOf(route: Route, facts: PlanFacts, { claims }: PlanKnowledge, where: Where): Due | null {
  const rules = rulesFor(
    route.deadline,
    claims.filter(({ id }) => route.claims.includes(id)),
  );
  const stated = ASKED_BY_NOTICE.includes(route.id) ? facts.stated : null;
  if (rules.length === 0 && stated === null) return null;
  const starts = startsOf(facts);
  // What an office is asked about is the loss itself, where the notice names no other day.
  const event = starts.event ?? (route.track === 'outside' ? (starts['loss-of-access'] ?? starts.notice) : null);
  return dueDate(
    rules,
    {
      stated,
      starts: { ...starts, event: event ?? null, filed: facts.steps[route.id]?.doneAt ?? null },
      now: facts.now,
    },
    where,
  );
}

/** The day what came in last bears, on the calendar of her device; null where it bears none. */
export function lastDay({ messages, zone }: PlanFacts): string | null {
  const last = messages.filter(({ kind }) => kind !== 'sent').toSorted((one, other) => other.at - one.at)[0];
  const moment = last?.date == null ? null : readMoment(last.date, zone);
  return moment === null ? null : writtenDay(moment.day);
}

/** @param last the day of what came in last. */
export function bestDays({ suggestedDays }: Route, last: string | null): PlanRow['best'] {
  if (suggestedDays === null || last === null) return null;
  const [from, until] = suggestedDays.map((days) => addDays(last, days));
  return from == null || until == null ? null : { from, until };
}
