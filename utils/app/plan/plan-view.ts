/** A plan with its words, in a language. */
import type { Due } from '../../core/deadline/due';
import { ROUTE_OUTCOMES, type Route } from '../../core/route';
import type { Plan, PlanRow } from '../../core/plan/plan';
import type { Claim, ScreenKnowledge } from '../../core/knowledge';
import { placeAndAbove, placesIn, UNSAID } from '../../core/place';
import type { PlaceId } from '../../core/route';
import { inLanguage, languageIn } from '../in-language';
import type { ClaimView, PlaceChoice, PlanView, StepName, StepView } from './plan-views';

interface Beside {
  readonly knowledge: ScreenKnowledge;
  readonly language: string;
  readonly place: PlaceId | null;
  readonly lostAccess: string | null;
}

export function planView(plan: Plan, beside: Beside): PlanView {
  const { knowledge, language, place } = beside;
  const offered = offeredIn(plan);
  const views = (rows: readonly PlanRow[]): readonly StepView[] => rows.map((row) => stepView(row, beside, offered));
  const name = (route: Route): StepName => nameOf(route, language);
  return {
    first: firstStep(plan, beside),
    amazon: views(plan.amazon),
    beside: views(plan.beside),
    later: plan.later.map(({ route, after, outcomes }) => ({
      ...name(route),
      after: after.flatMap((id) => offered.get(id) ?? []).map((one) => name(one).title),
      outcomes,
    })),
    notCovered: plan.notCovered.map((route) => ({
      ...name(route),
      step: route,
      why: inLanguage(route.text, language)?.covers ?? '',
    })),
    again: plan.again && name(plan.again),
    asksPlace: plan.asksPlace,
    place: placeName(knowledge, place, language),
    unsaid: place === UNSAID,
    lostAccess: beside.lostAccess,
  };
}

/** What to do next, for a list. */
export function firstStep(plan: Plan, of: Pick<Beside, 'knowledge' | 'language'>): StepView {
  return stepView(plan.first, of, offeredIn(plan));
}

/** The routes of a plan, by id: nothing else may be named as what comes next, or it could be one of another place. */
function offeredIn({ amazon, beside, later }: Plan): ReadonlyMap<string, Route> {
  return new Map([...amazon, ...beside, ...later].map(({ route }) => [route.id, route]));
}

function stepView(
  { route, state, due, best }: PlanRow,
  { knowledge, language }: Pick<Beside, 'knowledge' | 'language'>,
  offered: ReadonlyMap<string, Route>,
): StepView {
  const claims = route.claims.flatMap((id) => knowledge.claims.find((claim) => claim.id === id) ?? []);
  return {
    id: route.id,
    step: route,
    text: inLanguage(route.text, language) ?? { ...NO_TEXT, title: route.id },
    language: languageIn(route.text, language),
    state,
    due,
    from: best?.from ?? null,
    until: best?.until ?? null,
    claims: claims.map((claim) => claimView(claim, language, due)),
    outcomes: ROUTE_OUTCOMES.flatMap((came) => {
      const ids = route.next[came];
      if (ids === undefined) return [];
      const next = ids.flatMap((id) => offered.get(id) ?? [])[0];
      return [{ came, next: next === undefined ? null : nameOf(next, language).title }];
    }),
  };
}

/** @param due of the step it is shown with; null where there is none. */
export function claimView(claim: Claim, language: string, due: Due | null): ClaimView {
  const { title, note } = inLanguage(claim.text, language) ?? { title: claim.id, note: '' };
  const on = due?.kind === 'on' ? due : null;
  return {
    ...claim,
    title,
    note,
    language: languageIn(claim.text, language),
    plannedDate: on?.rule?.claim === claim.id ? on.day : null,
    statedDate: on?.rule === null && claim.plannedDays !== null ? on.day : null,
  };
}

/** `Seattle, Washington, United States`; null for none. */
export function placeName({ places }: ScreenKnowledge, place: PlaceId | null, language: string): string | null {
  const names = placeAndAbove(places, place).map((one) => inLanguage(one.names, language) ?? one.id);
  return names.length === 0 ? null : names.join(', ');
}

/** Countries with their states and cities, to choose from. */
export function placeChoices(knowledge: Pick<ScreenKnowledge, 'places'>, language: string): readonly PlaceChoice[] {
  const choicesIn = (parent: PlaceId | null): readonly PlaceChoice[] =>
    placesIn(knowledge.places, parent).map(({ id, names }) => ({
      id,
      name: inLanguage(names, language) ?? id,
      within: choicesIn(id),
    }));
  return choicesIn(null);
}

const NO_TEXT = { who: '', covers: '', ask: [], attach: [], how: '', expect: '' };

function nameOf({ id, text }: Route, language: string): StepName {
  return { id, title: inLanguage(text, language)?.title ?? id };
}
