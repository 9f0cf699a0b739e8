/** The letters she can write about a message: the one that fits, those of the routes that are open to her, and her own. */
import type { ScreenKnowledge, Template } from '../../core/knowledge';
import { placeAndAbove } from '../../core/place';
import { chooseTemplate } from '../../core/reply/choose-template';
import type { PlaceId } from '../../core/route';
import type { Rung, Tier, Verdict } from '../../core/types';
import type { OwnTemplate } from '../letter/own-letters';
import type { PlanView } from '../plan/plan-views';
import type { LetterChoice } from '../views';
import type { CaseRow } from './letter-case';
import type { LetterWish } from './letter-wish';

/** A message, and what letters about it are chosen by. */
export interface LetterAbout {
  readonly about: CaseRow;
  /** All messages of its case, oldest first. */
  readonly rows: readonly CaseRow[];
  readonly rung: Rung;
  /** Letters of the driver's own that fit. */
  readonly own: readonly OwnTemplate[];
}

/** The template of the letter she wants; null where there is none. */
export function templateFor(
  knowledge: ScreenKnowledge,
  { about, rows, rung, own }: LetterAbout,
  { place = null, route, own: wanted }: LetterWish,
): Template | null {
  const { verdict } = about;
  if (!verdict) return null;
  if (wanted !== undefined) return own.find(({ id }) => id === wanted) ?? null;
  const places = placeAndAbove(knowledge.places, place).map(({ id }) => id);
  const tier = tierOf(verdict, rows);
  return chooseTemplate(knowledge.templates, {
    category: verdict.category,
    tier,
    rung,
    places,
    ...(route && { route }),
  });
}

/** An answer that decides nothing leaves what is at stake as the notice before it has it. */
function tierOf({ tier }: Verdict, rows: readonly CaseRow[]): Tier {
  if (tier !== 'reply') return tier;
  const notice = rows.findLast(({ row, verdict }) => row.kind === 'notice' && verdict?.tier !== 'fraud');
  return notice?.verdict?.tier ?? tier;
}

/** Each letter once, the one that fits first. Steps that are behind her or not for her offer none. */
export function letterChoices(
  knowledge: ScreenKnowledge,
  letter: LetterAbout,
  plan: PlanView | null,
  place: PlaceId | null,
): readonly LetterChoice[] {
  const fits = templateFor(knowledge, letter, { place });
  const open = [...(plan?.amazon ?? []), ...(plan?.beside ?? [])].filter(
    ({ state }) => state.kind === 'to-do' || state.kind === 'waiting',
  );
  const choices = [
    ...(fits ? [choiceOf(fits)] : []),
    ...open.flatMap(({ id, text: { title, who } }) => {
      const template = templateFor(knowledge, letter, { place, route: id });
      return template ? [{ ...choiceOf(template), route: id, title, about: who }] : [];
    }),
    ...letter.own.map((own) => ({ ...choiceOf(own), title: own.name, own: true })),
  ];
  const steps = (letter: LetterChoice): readonly string[] =>
    choices.flatMap(({ templateId, route: step }) => (templateId === letter.templateId && step !== null ? [step] : []));
  return choices
    .filter(({ templateId }, at) => choices.findIndex((one) => one.templateId === templateId) === at)
    .map((choice) => ({ ...choice, steps: steps(choice) }));
}

function choiceOf({ id, kind }: Template): LetterChoice {
  return { route: null, steps: [], templateId: id, kind, title: '', about: '', own: false };
}
