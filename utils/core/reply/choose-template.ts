/** Which letter fits: by what the notice is, how far along the case is, where the driver is, and which route she takes. */
import type { Template } from '../knowledge';
import type { PlaceId } from '../route';
import { FLAGGED_CATEGORIES, type CategoryId, type Rung, type Tier } from '../types';
import type { TemplateKind } from './template-kind';

/** What a letter is chosen by. */
export interface LetterFor {
  readonly category: CategoryId;
  readonly tier: Tier;
  readonly rung: Rung;
  /** Where the driver is and what that lies in, the smallest first; empty while she has not said. */
  readonly places: readonly PlaceId[];
  /** The route a letter is asked for; absent: the plain answer. */
  readonly route?: string;
}

const FRAUD: readonly CategoryId[] = ['phishing', 'reactivation-scam'];
/** Categories that get no answer: fraud is reported instead, and there is nothing to contest in good news. */
export const NO_LETTER: readonly CategoryId[] = [...FRAUD, 'appeal-accepted'];
/** Categories that want something done and accuse nobody: doing it opens the account again, so no letter contests it. */
const DONE_NOT_CONTESTED: readonly CategoryId[] = ['background-check', 'document-expiry', 'inactivity'];
/** Tiers at which the account itself is at stake: the first answer is then an appeal, whatever the notice is about. */
export const APPEAL_TIERS: readonly Tier[] = ['suspension', 'preliminary-notice', 'deactivation', 'termination'];

/** Whether a notice of this tier is answered by an appeal. */
export function isAppealTier(tier: Tier | undefined): boolean {
  return tier !== undefined && APPEAL_TIERS.includes(tier);
}

/** Routes that are taken by a plain answer, and the rung it is then on at least. */
const ANSWERED: Readonly<Partial<Record<string, Rung>>> = {
  'reply-to-notice': 'first-answer',
  'answer-the-canned-reply': 'answer-to-canned',
};
/** Routes whose letters are also what is offered first for the kind of notice they fit. */
const OFFERED: readonly string[] = [...Object.keys(ANSWERED), 'appeal', 'second-appeal', 'standing-dispute'];

/** The letter that fits best; null where none does: fraud, good news, neutral mail, a route without a letter. */
export function chooseTemplate(templates: readonly Template[], about: LetterFor): Template | null {
  return bestTemplates(templates, about)[0] ?? null;
}

/**
 * The letters that fit best, all alike: those that name the category before those that name the tier, and those before the
 * ones for the smaller place. More than one is a slip in the knowledge, which the structure test finds.
 */
export function bestTemplates(templates: readonly Template[], about: LetterFor): readonly Template[] {
  if (FRAUD.includes(about.category) || about.tier === 'fraud') return [];
  const rung = about.route === undefined ? undefined : ANSWERED[about.route];
  const ranked = (
    about.route === undefined || rung !== undefined ? plain(templates, about, rung) : ofRoute(templates, about)
  ).map((template) => ({ template, rank: rankOf(template, about) }));
  const best = Math.max(...ranked.map(({ rank }) => rank));
  return ranked.filter(({ rank }) => rank === best).map(({ template }) => template);
}

/** Whoever takes a route is right there: the route itself says for which kinds of notice it is. */
function ofRoute(templates: readonly Template[], about: LetterFor): readonly Template[] {
  return templates.filter((template) => template.route === about.route && holds(template, about));
}

function plain(templates: readonly Template[], about: LetterFor, atLeast: Rung | undefined): readonly Template[] {
  const flagged: readonly CategoryId[] = FLAGGED_CATEGORIES;
  if (NO_LETTER.includes(about.category) || !flagged.includes(about.category)) return [];
  const rung = rungFor(about, atLeast);
  const kind = kindFor(about, rung);
  return templates.filter(
    (template) =>
      (template.route === undefined || OFFERED.includes(template.route)) &&
      template.kind === kind &&
      (template.rung ?? rung) === rung &&
      (template.categories.length === 0 || template.categories.includes(about.category)) &&
      holds(template, about),
  );
}

function holds({ tiers, places }: Template, about: LetterFor): boolean {
  return (tiers?.includes(about.tier) ?? true) && (places?.some((place) => about.places.includes(place)) ?? true);
}

/** A canned answer of which nothing came before is answered as one all the same. */
function rungFor({ category, rung }: LetterFor, atLeast: Rung | undefined): Rung {
  return rung === 'first-answer' && category === 'canned-reply'
    ? 'answer-to-canned'
    : rung === 'first-answer'
      ? (atLeast ?? rung)
      : rung;
}

function kindFor({ category, tier }: LetterFor, rung: Rung): TemplateKind {
  const refused = category === 'appeal-denied';
  const atStake = isAppealTier(tier) && !DONE_NOT_CONTESTED.includes(category);
  if (rung === 'answer-to-canned') return 'canned-answer';
  if (rung === 'next-route') return atStake || refused ? 'second-appeal' : 'canned-answer';
  if (refused) return 'second-appeal';
  return atStake ? 'appeal' : 'answer';
}

/** From 1: how closely a letter is made for it. */
function rankOf({ categories, tiers, places }: Template, about: LetterFor): number {
  const nearest = about.places.findIndex((place) => places?.includes(place));
  const depth = nearest === -1 ? 0 : about.places.length - nearest;
  return 1 + (categories.includes(about.category) ? 1000 : 0) + (tiers ? 100 : 0) + depth;
}
