/** A case as a line of a list, out of its row and its messages: no rule is loaded and no text is read for it. */
import { askOutcome } from '../../core/record/ask-outcome';
import { caseFacts } from '../../core/record/case-facts';
import { nextDate } from '../../core/record/next-date';
import type { ScreenKnowledge } from '../../core/knowledge';
import type { PlaceId } from '../../core/route';
import { localDay } from '../../i18n/dates';
import type { CaseRow, MessageRow } from '../../storage/rows';
import { tagsOf } from './case-accounts';
import { factsOf } from './case-messages';
import { planOf } from './case-plan';
import type { CaseCard } from './case-views';
import { firstStep } from '../plan/plan-view';

interface CardOf {
  readonly row: CaseRow;
  /** In the order of their dates. */
  readonly messages: readonly MessageRow[];
}

interface Beside {
  readonly knowledge: ScreenKnowledge;
  readonly now: Date;
  readonly language: string;
  /** Where the driver is; null or absent while she has not said. */
  readonly place?: PlaceId | null;
}

export function cardOf({ row, messages }: CardOf, { knowledge, now, language, place = null }: Beside): CaseCard {
  const { id, at, state, payload } = row;
  const told = messages.map(factsOf);
  const facts = caseFacts(told);
  const isOpen = state === 'open';
  const plan = isOpen ? planOf({ row, messages }, { knowledge, now, place }) : null;
  const first = messages.find(({ payload: { message } }) => message.date !== null);
  return {
    id,
    name: payload.name,
    category: facts.category,
    tier: facts.tier,
    state,
    outcome: payload.outcome,
    blockDate: facts.blockDate,
    station: facts.station,
    since: first?.payload.message.date ?? payload.openedAt,
    at,
    next: isOpen ? nextDate(facts.deadline?.date ?? null, plan, localDay(now)) : null,
    step: plan && firstStep(plan, { knowledge, language }),
    question: isOpen ? askOutcome({ ...payload, messages: told }, now) : null,
    messages: messages.length,
    accounts: tagsOf(messages),
  };
}
