/** Puts a plan together. It always names something: at the least that it can rest, and why that can be right. */
import type { Where } from '../deadline/count';
import { daysBetween, writtenDay } from '../deadline/day';
import { dayAt } from '../deadline/zone';
import { calendarOf, holdsAt } from '../place';
import { isAppealTier } from '../reply/choose-template';
import type { Route } from '../route';
import { onLadder, rowsOf, type OnLadder } from './ladder-rows';
import { REST, type Plan, type PlanFacts, type PlanKnowledge, type PlanRow, type PlanState } from './plan';
import { bestDays, dueOf, lastDay } from './row-dates';
import { whatCame } from './what-came';

/** A time limit that ends within so many days comes before everything else. */
const URGENT_DAYS = 3;

/** Null for a kind of mail that is on no ladder: there is nothing to be done about it. */
export function makePlan(facts: PlanFacts, knowledge: PlanKnowledge): Plan | null {
  const where = whereOf(facts, knowledge);
  const on = onLadder(facts, whatCame(facts, knowledge, where), knowledge);
  const found = rowsOf(facts, on, knowledge);
  if (found === null) return null;
  const last = lastDay(facts);
  const rows = inOrder(found.open, on, knowledge).map((route): PlanRow => {
    const state = stateOf(route, facts, on, knowledge);
    const isOpen = state.kind === 'to-do';
    return {
      route,
      state,
      due: isOpen ? dueOf(route, facts, knowledge, where) : null,
      best: isOpen ? bestDays(route, last) : null,
    };
  });
  const first = firstOf(rows, facts);
  if (first === undefined) return null;
  return {
    first,
    amazon: rows.filter(({ route }) => route.track === 'amazon'),
    beside: rows.filter(({ route }) => route.track !== 'amazon'),
    later: found.later,
    notCovered: notCovered(facts, on, knowledge),
    again: againOf(on, knowledge),
    asksPlace: facts.place === null && found.local,
  };
}

function whereOf({ place, zone }: PlanFacts, { places, holidays }: PlanKnowledge): Where {
  const id = calendarOf(places, place);
  return { zone, calendar: holidays.find((calendar) => calendar.id === id) ?? null };
}

/** What the last outcome leads to comes first; then as the ladder has it. */
function inOrder(open: readonly Route[], { taken }: OnLadder, { routes }: PlanKnowledge): readonly Route[] {
  const led = [...taken].toReversed().flatMap(([id, { came }]) => {
    const route = routes.find((one) => one.id === id);
    return came === null ? [] : (route?.next[came] ?? []);
  });
  const rank = ({ id }: Route): number => {
    const place = led.indexOf(id);
    return id === REST ? Infinity : place === -1 ? led.length : place;
  };
  return open.toSorted((one, other) => (rank(one) === rank(other) ? 0 : rank(one) - rank(other)));
}

function stateOf(route: Route, { steps }: PlanFacts, on: OnLadder, knowledge: PlanKnowledge): PlanState {
  const { id, wait } = route;
  const said = steps[id];
  if (said?.notForMe === true) return { kind: 'not-for-me', why: said.note };
  const one = on.taken.get(id);
  if (one !== undefined) {
    return one.wait === null ? { kind: 'done', at: one.at, came: one.came } : { kind: 'waiting', until: one.wait };
  }
  return (wait === null ? null : waitedWith(route, on, knowledge)) ?? { kind: 'to-do' };
}

/** To wait can be a step of its own: then it is the wait of the letter before it. */
function waitedWith({ id, wait }: Route, { taken }: OnLadder, { routes, ladders }: PlanKnowledge): PlanState | null {
  const rows = ladders.flatMap((ladder) => ladder.rows.filter(({ route }) => route === id));
  const letters = rows.flatMap(({ after }) => (after?.outcomes.includes('done') === true ? after.routes : []));
  for (const letter of letters) {
    const before = taken.get(letter);
    const same = routes.find((route) => route.id === letter)?.wait?.claim === wait?.claim;
    if (before === undefined || !same) continue;
    if (before.wait !== null) return { kind: 'waiting', until: before.wait };
    if (before.came === 'no-answer') return { kind: 'done', at: before.at, came: 'no-answer' };
  }
  return null;
}

function firstOf(rows: readonly PlanRow[], { now, zone }: PlanFacts): PlanRow | undefined {
  const today = dayAt(now, zone);
  const open = rows.filter(({ state, route }) => state.kind === 'to-do' && route.id !== REST);
  const urgent = open
    .flatMap((row) => {
      if (row.due?.kind !== 'on' || row.due.passed || today === null) return [];
      const left = daysBetween(writtenDay(today), row.due.day) ?? Infinity;
      return left <= URGENT_DAYS ? [{ row, left }] : [];
    })
    .toSorted((one, other) => one.left - other.left)[0];
  return urgent?.row ?? open[0] ?? rows.find(({ state }) => state.kind === 'waiting') ?? rows.at(-1);
}

/** Said only where access is at stake: before that, it would answer what nobody asked. */
function notCovered({ place }: PlanFacts, on: OnLadder, { routes, places }: PlanKnowledge): readonly Route[] {
  if (!isAtStake(on)) return [];
  return routes.filter((route) => route.covers === 'no' && holdsAt(route, places, place));
}

function isAtStake({ tiers, endedWell }: OnLadder): boolean {
  return !endedWell && tiers.some((tier) => isAppealTier(tier) || tier === 'appeal-result');
}

function againOf({ taken }: OnLadder, { routes }: PlanKnowledge): Route | null {
  const [id] = [...taken].findLast(([, { came }]) => came === 'canned') ?? [];
  return routes.find((route) => route.id === id) ?? null;
}
