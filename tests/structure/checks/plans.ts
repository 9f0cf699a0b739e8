import type { Knowledge } from '../../../utils/core/knowledge';
import { REST, type Plan, type PlanFacts } from '../../../utils/core/plan/plan';
import { chooseTemplate, NO_LETTER } from '../../../utils/core/reply/choose-template';
import { rungOf } from '../../../utils/core/reply/rung';
import { ANYWHERE, type PlaceEntry, type PlaceId, type Route, type RouteOutcome } from '../../../utils/core/route';
import { FLAGGED_CATEGORIES, type CategoryId } from '../../../utils/core/types';

/** A case as it stands at one point, and its plan. */
export interface Looked {
  /** What it is, for the sentence that says what is wrong. */
  readonly name: string;
  readonly facts: PlanFacts;
  readonly plan: Plan | null;
  /** The step she took last, what came of it, and the plan it was taken from. */
  readonly last?: { readonly route: Route; readonly came: RouteOutcome; readonly plan: Plan };
}

type Known = Pick<Knowledge, 'places' | 'routes' | 'templates'>;
export type PlanCheck = (looked: Looked, known: Known) => readonly string[];

/** Generic steps: they say nothing of this notice, of what came or of this place, so they could be told without reading it. */
const GENERIC: readonly string[] = [REST, 'save-records', 'in-app-support'];

/** What every plan must hold to. */
export const PLAN_CHECKS: Readonly<Record<string, PlanCheck>> = {
  'names a next step that can be taken, or waited for': noNextStep,
  'rests on sources; what has none says so by its grade': noSource,
  'has a letter beside it, for fraud a report, for good news neither': noReply,
  'names no route and no letter of another place, and what is not for her only as that': elsewhere,
  'leads on from the last step to where that step says': notLedOn,
  'drops no open step because of what an office says, or because one was taken': dropped,
};

/** Whether nothing of a plan is made for this case: all that is open says the same to everybody. */
export function isGeneric(plan: Plan): boolean {
  return openRoutes(plan).every(({ id }) => GENERIC.includes(id));
}

/** Every route of a plan, those that come later too. */
export function routesOf({ amazon, beside, later }: Plan): readonly Route[] {
  return [...amazon, ...beside, ...later].map(({ route }) => route);
}

/** Those she can take now, or is waiting for. */
export function openRoutes({ amazon, beside }: Plan): readonly Route[] {
  return [...amazon, ...beside]
    .filter(({ state }) => state.kind === 'to-do' || state.kind === 'waiting')
    .map(({ route }) => route);
}

function noNextStep({ name, plan }: Looked): readonly string[] {
  if (plan === null) return [`${name}: no plan`];
  const { route, state } = plan.first;
  const open = openRoutes(plan);
  const isEnd = route.id === REST && open.every(({ id }) => id === REST);
  return (state.kind === 'to-do' || state.kind === 'waiting') && (route.id !== REST || isEnd)
    ? []
    : [`${name}: first is ${route.id}, ${state.kind}; still open: ${open.map(({ id }) => id).join(', ') || 'nothing'}`];
}

function noSource({ name, plan }: Looked): readonly string[] {
  if (plan === null) return [];
  const bare = routesOf(plan).filter(({ sources, quality }) => sources.length === 0 && quality !== 'D');
  const first = plan.first.route.sources.length > 0 ? [] : [plan.first.route];
  return [...bare, ...first].map(({ id }) => `${name}: ${id} has no source`);
}

function noReply({ name, facts, plan }: Looked, { places, templates }: Known): readonly string[] {
  if (facts.tier === 'fraud')
    return plan !== null && routesOf(plan).some(({ id }) => id === 'report-phishing')
      ? []
      : [`${name}: no step reports it`];
  const flagged: readonly CategoryId[] = FLAGGED_CATEGORIES;
  if (NO_LETTER.includes(facts.category) || !flagged.includes(facts.category)) return [];
  const here = outwards(places, facts.place);
  const about = { category: facts.category, tier: facts.tier, rung: rungOf(facts.messages), places: here };
  return chooseTemplate(templates, about) === null ? [`${name}: no letter`] : [];
}

/** Counts the places itself: what the plan goes by may be what is wrong. */
function elsewhere({ name, facts, plan }: Looked, { places, templates }: Known): readonly string[] {
  if (plan === null) return [];
  const here = outwards(places, facts.place);
  const isHere = (ids: readonly PlaceId[]): boolean => ids.includes(ANYWHERE) || ids.some((id) => here.includes(id));
  const letters = openRoutes(plan).flatMap(
    ({ id }) =>
      chooseTemplate(templates, {
        category: facts.category,
        tier: facts.tier,
        rung: rungOf(facts.messages),
        places: here,
        route: id,
      }) ?? [],
  );
  return [
    ...[...routesOf(plan), ...plan.notCovered].filter((route) => !isHere(route.places)),
    ...routesOf(plan).filter(({ covers }) => covers === 'no'),
    ...letters.filter((letter) => letter.places !== undefined && !isHere(letter.places)),
  ].map(({ id }) => `${name}: ${id} is not for here`);
}

/** What a step says comes next is there: open, taken, or later. Resting always is; outside of Amazon's own way, all of it is. */
function notLedOn({ name, facts, plan, last }: Looked, { places, routes }: Known): readonly string[] {
  if (plan === null || last === undefined || last.came === 'granted') return [];
  const next = last.route.next[last.came] ?? [];
  const all = [...routesOf(plan).map(({ id }) => id), plan.first.route.id, ...Object.keys(facts.steps)];
  const here = [ANYWHERE, ...outwards(places, facts.place)];
  const promised = routes.filter(
    ({ id, track, places: where, when }) =>
      next.includes(id) &&
      track !== 'amazon' &&
      where.some((place) => here.includes(place)) &&
      (when.tiers?.includes(facts.tier) ?? true) &&
      (when.categories?.includes(facts.category) ?? true),
  );
  const missing = promised.map(({ id }) => id).filter((id) => !all.includes(id));
  const isLost = missing.length > 0 || !next.some((id) => all.includes(id));
  const named = (missing.length > 0 ? missing : next).join(', ') || 'what it names';
  return isLost ? [`${name}: after ${last.route.id} came "${last.came}", and of ${named} nothing is there`] : [];
}

/** A standard text moves her up a rung, and a yes of Amazon's ends it: what was open before may go then, and only then. */
function dropped({ name, plan, last }: Looked): readonly string[] {
  if (plan === null || last === undefined) return [];
  if (last.route.track === 'amazon' && (last.came === 'canned' || last.came === 'granted')) return [];
  const still = routesOf(plan).map(({ id }) => id);
  return openRoutes(last.plan)
    .filter(({ id }) => !still.includes(id))
    .map(({ id }) => `${name}: ${id} is gone once ${last.route.id} came to "${last.came}"`);
}

/** A place and all it lies in, the smallest first. */
export function outwards(places: readonly PlaceEntry[], place: PlaceId | null): readonly PlaceId[] {
  const ids: PlaceId[] = [];
  for (let id = place; id !== null && !ids.includes(id);) {
    ids.push(id);
    id = places.find((one) => one.id === id)?.in ?? null;
  }
  return ids;
}
