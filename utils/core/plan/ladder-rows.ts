/** Which rows of which ladders are for this case, in order, and which of them are open by now. */
import { ladderFor } from '../ladder';
import { holdsAt } from '../place';
import { isAppealTier } from '../reply/choose-template';
import { rungOf } from '../reply/rung';
import { ANYWHERE, type LadderRow, type Route, type RouteOutcome } from '../route';
import type { CategoryId, Rung, Tier } from '../types';
import { LETTERS, outcomeOf } from './what-came';
import { REST, type LaterRow, type PlanFacts, type PlanKnowledge, type Taken } from './plan';

/** Letters that are about the account itself. */
const APPEALS: readonly string[] = ['appeal', 'second-appeal'];

const RUNGS: readonly Rung[] = ['first-answer', 'answer-to-canned', 'next-route'];

/** A case as rows see it. */
export interface OnLadder {
  readonly category: CategoryId;
  /** How grave it is; what a refusal adds stands beside it. */
  readonly tiers: readonly Tier[];
  readonly rung: Rung;
  readonly taken: ReadonlyMap<string, Taken>;
  readonly came: ReadonlySet<RouteOutcome>;
  /** Amazon said no. */
  readonly denied: boolean;
  /** The last thing Amazon said ended it well. */
  readonly endedWell: boolean;
}

export interface Rows {
  /** Those she can take, or took, first things first. */
  readonly open: readonly Route[];
  readonly later: readonly LaterRow[];
  /** Some of what fits holds only at some place. */
  readonly local: boolean;
}

export function onLadder(facts: PlanFacts, taken: ReadonlyMap<string, Taken>, { routes }: PlanKnowledge): OnLadder {
  const all = [...taken].flatMap(([id, { came }]) => (came === null ? [] : [{ id, came }]));
  const isAmazons = (id: string): boolean => routes.some((route) => route.id === id && route.track === 'amazon');
  // An office that grants or refuses what it was asked for says nothing of the account, and silence decides nothing.
  const said = all.flatMap(({ id, came }) => (came !== 'done' && came !== 'no-answer' && isAmazons(id) ? [came] : []));
  const decided = [
    ...facts.messages.map(outcomeOf),
    ...all.flatMap(({ id, came }) => (decides(id, came, facts.tier) ? [came] : [])),
  ];
  const denied = facts.tier !== 'fraud' && (decided.includes('refused') || facts.category === 'appeal-denied');
  return {
    category: facts.category,
    tiers: denied ? [facts.tier, 'appeal-result'] : [facts.tier],
    rung: rungAfter(facts, said),
    taken,
    came: new Set(all.map(({ came }) => came)),
    denied,
    endedWell: said.at(-1) === 'granted' && decided.includes('granted'),
  };
}

/**
 * Whether what came of a step is a word on the account. A yes or no of support about a side matter is none; a refused answer to a
 * warning leaves the warning, and no appeal was denied.
 */
function decides(id: string, came: RouteOutcome, tier: Tier): boolean {
  return APPEALS.includes(id) || (LETTERS.includes(id) && (came === 'granted' || isAppealTier(tier)));
}

/** A canned answer she tells of counts like one that is here. */
function rungAfter({ messages }: PlanFacts, came: readonly RouteOutcome[]): Rung {
  const told = RUNGS[came.filter((one) => one === 'canned').length] ?? 'next-route';
  const seen = rungOf(messages);
  return RUNGS.indexOf(told) > RUNGS.indexOf(seen) ? told : seen;
}

/** The ladders it is on: that of what came last before that of the notice itself. Null where there is none. */
export function rowsOf(facts: PlanFacts, on: OnLadder, knowledge: PlanKnowledge): Rows | null {
  const ladders = laddersOf(on).flatMap(([category, tier]) => ladderFor(knowledge.ladders, category, tier) ?? []);
  if (ladders.length === 0) return null;
  const rows = [...ladders.flatMap((ladder) => ladder.rows), ...leadsTo(on, knowledge)];
  const routes = new Map(knowledge.routes.map((route) => [route.id, route]));
  const rowsById = new Map<string, LadderRow[]>();
  for (const row of rows) rowsById.set(row.route, [...(rowsById.get(row.route) ?? []), row]);
  // Every ladder ends with it; the plan does so once.
  rowsById.delete(REST);
  const open: Route[] = [];
  const later: LaterRow[] = [];
  let local = false;
  for (const id of [...rowsById.keys(), REST]) {
    const route = routes.get(id);
    if (route === undefined || route.covers === 'no') continue;
    const known = on.taken.has(id) || Object.hasOwn(facts.steps, id);
    if (!known && !fits(route, on)) continue;
    local ||= !route.places.includes(ANYWHERE);
    if (!holdsAt(route, knowledge.places, facts.place)) continue;
    const of = rowsById.get(id) ?? [{ route: id }];
    const rung = known ? 'now' : rungOfRoute(route, on);
    if (rung === 'ahead') later.push({ route, after: [], outcomes: ['canned'] });
    else if (rung === 'past') continue;
    else if (known || of.some((row) => isOpen(row, route, on))) open.push(route);
    else later.push(laterRow(route, of[0]));
  }
  return { open, later, local };
}

function laddersOf({
  category,
  tiers,
  rung,
  denied,
  endedWell,
}: OnLadder): readonly (readonly [CategoryId, Tier | undefined])[] {
  // Whatever else came, a fraud is not answered.
  if (tiers[0] === 'fraud') return [[category, 'fraud']];
  if (endedWell) return [['appeal-accepted', 'appeal-result']];
  return [
    ...(denied ? ([['appeal-denied', 'appeal-result']] as const) : []),
    ...(rung === 'first-answer' ? [] : ([['canned-reply', 'reply']] as const)),
    [category, tiers[0]] as const,
  ];
}

/**
 * What the routes that were taken lead to beside Amazon's own way. That one keeps to its ladder: a warning is answered and a
 * closing appealed, never the other way round.
 */
function leadsTo({ taken }: OnLadder, { routes }: PlanKnowledge): readonly LadderRow[] {
  const byId = new Map(routes.map((route) => [route.id, route]));
  return [...taken].flatMap(([id, { came }]) =>
    (byId.get(id)?.next[came ?? 'done'] ?? [])
      .filter((next) => byId.get(next)?.track !== 'amazon')
      .map((route) => ({ route })),
  );
}

function fits({ when }: Route, { category, tiers }: OnLadder): boolean {
  return (when.categories?.includes(category) ?? true) && (when.tiers?.some((tier) => tiers.includes(tier)) ?? true);
}

/** Canned answers lead up the rungs, one by one. */
function rungOfRoute({ when: { rungs } }: Route, { rung }: OnLadder): 'past' | 'now' | 'ahead' {
  if (rungs === undefined || rungs.includes(rung)) return 'now';
  return rungs.some((one) => RUNGS.indexOf(one) > RUNGS.indexOf(rung)) ? 'ahead' : 'past';
}

function isOpen({ after }: LadderRow, { when }: Route, { taken, came }: OnLadder): boolean {
  if (when.outcomes?.some((outcome) => came.has(outcome)) === false) return false;
  return (
    after === undefined ||
    after.routes.some((id) => {
      const one = taken.get(id);
      return one !== undefined && after.outcomes.includes(one.came ?? 'done');
    })
  );
}

function laterRow(route: Route, row: LadderRow | undefined): LaterRow {
  return { route, after: row?.after?.routes ?? [], outcomes: row?.after?.outcomes ?? route.when.outcomes ?? [] };
}
