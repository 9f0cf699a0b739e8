/** Cases for the table of plans: every kind of notice × how grave × place × what came of it, and the ways on from there. */
import { knowledgeFromDisk } from '../../scripts/lib/knowledge-from-disk';
import { ladderFor } from '../../utils/core/ladder';
import { makePlan } from '../../utils/core/plan/make-plan';
import { REST, type KeptStep, type PlanFacts, type PlanMessage } from '../../utils/core/plan/plan';
import { ROUTE_OUTCOMES, type PlaceId, type Route, type RouteOutcome } from '../../utils/core/route';
import type { CategoryId, Tier } from '../../utils/core/types';
import { canned, facts, granted, message, refused, sent, step } from '../unit/core/plan/facts';
import { openRoutes, outwards, type Looked } from './checks/plans';

const knowledge = knowledgeFromDisk();
const { places, routes } = knowledge;

interface Pair {
  readonly category: CategoryId;
  readonly tier: Tier;
}

/** Every pair the knowledge says there can be, of what is flagged or has a ladder. */
export const PAIRS: readonly Pair[] = knowledge.categories.flatMap(({ id, tiers, flag }) =>
  tiers
    .filter((tier) => flag || ladderFor(knowledge.ladders, id, tier) !== null)
    .map((tier) => ({ category: id, tier })),
);

/** Unsaid, and every place: of those where the same routes hold, one stands for all. */
export const PLACES: readonly (PlaceId | null)[] = firstOfEach([null, ...places.map(({ id }) => id)], (place) =>
  routes
    .filter(({ places: where }) => where.some((id) => outwards(places, place).includes(id)))
    .map(({ id }) => id)
    .join(),
);

/** What can come of her first letter: the messages after the notice, and the day it is looked at. */
export const CAME: Readonly<
  Record<'nothing' | RouteOutcome, readonly [messages: readonly PlanMessage[], after: number]>
> = {
  nothing: [[], 1],
  done: [[sent(1)], 2],
  'no-answer': [[sent(1)], 60],
  canned: [[sent(1), canned(2)], 3],
  refused: [[sent(1), refused(2)], 3],
  granted: [[sent(1), granted(2)], 3],
};
/** What can come of her second. */
const TWICE: Readonly<Record<string, readonly [messages: readonly PlanMessage[], after: number]>> = {
  'canned, canned': [[sent(1), canned(2), sent(3), canned(4)], 5],
  'canned, no-answer': [[sent(1), canned(2), sent(3)], 60],
  'canned, refused': [[sent(1), canned(2), sent(3), refused(4)], 5],
  'canned, granted': [[sent(1), canned(2), sent(3), granted(4)], 5],
  'refused, no-answer': [[sent(1), refused(2), sent(3)], 60],
  'refused, refused': [[sent(1), refused(2), sent(3), refused(4)], 5],
  'refused, canned': [[sent(1), refused(2), sent(3), canned(4)], 5],
  'refused, granted': [[sent(1), refused(2), sent(3), granted(4)], 5],
};

export const TABLE: readonly Looked[] = PAIRS.flatMap((pair) =>
  PLACES.flatMap((place) => Object.entries(CAME).map(([came, messages]) => look(pair, place, came, messages))),
);
export const SECOND: readonly Looked[] = PAIRS.flatMap((pair, index) =>
  Object.entries(TWICE).map(([came, messages], nth) =>
    look(pair, PLACES[(index + nth) % PLACES.length] ?? null, came, messages),
  ),
);

/** Cases whose plans differ, whatever came of the first letter: the others go the same ways. */
export const DIFFERENT = firstOfEach(chunks(TABLE, Object.keys(CAME).length), (ones) =>
  ones.map(({ plan }) => shapeOf(plan)).join(),
).flatMap(([one]) => one ?? []);
/** Outcomes with which the driver is not done yet; a yes of an office is one of them. */
const UNFINISHED = ROUTE_OUTCOMES.filter((came) => came !== 'granted');
export const WALKED: readonly (readonly Looked[])[] = DIFFERENT.flatMap((start, nth) => [
  ...UNFINISHED.map((came) => walk(start, came, openRoutes)),
  walk(start, ROUTE_OUTCOMES[nth % ROUTE_OUTCOMES.length] ?? 'refused', ({ first }) => [first.route]),
]);

/** Takes steps of what is open, with the same outcome each time one can have it, until there is only rest. */
function walk(start: Looked, came: RouteOutcome, stepsOf: (plan: NonNullable<Looked['plan']>) => readonly Route[]) {
  const way: Looked[] = [];
  const steps: Record<string, KeptStep> = {};
  let last: Looked['last'];
  for (let rung = 0; rung <= routes.length; rung += 1) {
    const of: PlanFacts = { ...start.facts, steps: { ...steps } };
    const plan = makePlan(of, knowledge);
    way.push({ name: `${start.name}, ${rung} rungs of ${came}`, facts: of, plan, ...(last && { last }) });
    if (plan === null) break;
    const open = stepsOf(plan).filter(({ id }) => id !== REST && !Object.hasOwn(steps, id));
    if (open.length === 0) break;
    for (const route of open) {
      const can = outcomeFor(route, came);
      steps[route.id] = step(1, { came: can });
      // Of several at once, none leads on by itself.
      last = open.length === 1 ? { route, came: can, plan } : undefined;
    }
  }
  return way;
}

/** The one asked for where this step can have it, else one that it can have; never a yes of Amazon's, which ends it. */
function outcomeFor({ next, track }: Route, came: RouteOutcome): RouteOutcome {
  const can = [came, ...UNFINISHED].filter((one) => Object.hasOwn(next, one));
  return can.find((one) => one !== 'granted' || track !== 'amazon') ?? 'done';
}

export function look(
  pair: Pair,
  place: PlaceId | null,
  came: string,
  [messages, after]: readonly [readonly PlanMessage[], number],
): Looked {
  const isAnswer = pair.tier === 'reply' || pair.tier === 'appeal-result';
  const first = message(0, { ...pair, kind: isAnswer ? 'answer' : 'notice', canned: pair.category === 'canned-reply' });
  const of = facts([first, ...messages], { place, after, ...pair });
  return {
    name: `${pair.category} ${pair.tier} ${place ?? '-'}, ${came}`,
    facts: of,
    plan: makePlan(of, knowledge),
  };
}

function shapeOf(plan: Looked['plan']): string {
  const rows = plan === null ? [] : [...plan.amazon, ...plan.beside].map(({ route, state }) => [route.id, state.kind]);
  return JSON.stringify([rows, plan?.later.map(({ route, after, outcomes }) => [route.id, after, outcomes])]);
}

function firstOfEach<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  return [...new Map(all.toReversed().map((one) => [keyOf(one), one])).values()].toReversed();
}

function chunks<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_one, nth) => all.slice(nth * size, (nth + 1) * size));
}
