import type { CategoryFacts, Claim, ScreenKnowledge, Step } from '../../core/knowledge';
import { isAppealTier } from '../../core/reply/choose-template';
import type { Rung, Tier } from '../../core/types';
import { readDate } from '../../i18n/dates';
import { inLanguage } from '../in-language';
import type { StepView } from '../views';

/** What the steps are chosen and dated by. */
export interface StepsOf {
  readonly rule: CategoryFacts | undefined;
  readonly rung: Rung;
  readonly tier: Tier | undefined;
  /** ISO instant the days are counted from: the message's date. */
  readonly since: string;
  readonly language: string;
}

const ANSWER = 'reply-to-notice';
const APPEALS: readonly string[] = ['appeal', 'wait-for-the-appeal'];

/**
 * The steps that fit, first things first. Past the first answer, those about canned answers come before the category's own.
 * Where a category names both an answer and an appeal, the tier tells which of them it is.
 */
export function stepsFor(
  knowledge: ScreenKnowledge,
  { rule, rung, tier, since, language }: StepsOf,
): readonly StepView[] {
  const canned = knowledge.categories.find(({ id }) => id === 'canned-reply');
  const ids = new Set([...(rung === 'first-answer' ? [] : (canned?.steps ?? [])), ...stepsAt(rule?.steps ?? [], tier)]);
  return [...ids].flatMap((id) => {
    const step = knowledge.steps.find((one) => one.id === id);
    return step && (step.rung === 'any' || step.rung === rung) ? (viewOf(step, knowledge, since, language) ?? []) : [];
  });
}

function stepsAt(steps: readonly string[], tier: Tier | undefined): readonly string[] {
  if (![ANSWER, ...APPEALS].every((id) => steps.includes(id))) return steps;
  const other = isAppealTier(tier) ? [ANSWER] : APPEALS;
  return steps.filter((id) => !other.includes(id));
}

function viewOf(step: Step, knowledge: ScreenKnowledge, since: string, language: string): StepView | null {
  const text = inLanguage(step.text, language);
  if (!text) return null;
  const [first, last] = step.suggestedDays ?? [null, null];
  const claims = step.claims.flatMap((id) => knowledge.claims.find((claim) => claim.id === id) ?? []);
  return {
    step,
    text,
    from: dayAfter(since, first),
    until: dayAfter(since, last),
    claims: claims.map((claim) => claimOf(claim, since, language)),
  };
}

function claimOf(claim: Claim, since: string, language: string): StepView['claims'][number] {
  const { title, note } = inLanguage(claim.text, language) ?? { title: claim.id, note: '' };
  return { ...claim, title, note, plannedDate: dayAfter(since, claim.plannedDays) };
}

/** ISO day so many calendar days later, where the reader is; null when no number is stated. */
function dayAfter(since: string, days: number | null): string | null {
  const start = readDate(since);
  if (days === null || start === null) return null;
  const day = new Date(start.getFullYear(), start.getMonth(), start.getDate() + days);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
