/** The plan of a case out of its rows: no rule is loaded and no text is read for it. */
import { isDay } from '../../core/deadline/day';
import { makePlan } from '../../core/plan/make-plan';
import type { Plan, PlanKnowledge, PlanMessage } from '../../core/plan/plan';
import { caseFacts } from '../../core/record/case-facts';
import type { PlaceId } from '../../core/route';
import type { CategoryId, Tier } from '../../core/types';
import { readerZone } from '../../i18n/dates';
import type { CaseRow, MessageRow } from '../../storage/rows';
import { factsOf, isCannedRow } from './case-messages';
import { effective } from '../message/effective';

export interface PlanOf {
  /** Undefined where the messages belong to no case that is kept. */
  readonly row: CaseRow | undefined;
  /** In the order of their dates. */
  readonly messages: readonly MessageRow[];
}

export interface PlanBeside {
  readonly knowledge: PlanKnowledge;
  readonly now: Date;
  /** Where the driver is; null while she has not said. */
  readonly place: PlaceId | null;
}

/**
 * Null where nothing is to be done: a case without a notice, ordinary mail.
 * @param about what is looked at, where that is not the case as a whole: a fraud in its midst.
 */
export function planOf(
  { row, messages }: PlanOf,
  { knowledge, now, place }: PlanBeside,
  about?: { readonly category: CategoryId; readonly tier: Tier },
): Plan | null {
  const facts = caseFacts(messages.map(factsOf));
  const { category, tier } = about ?? facts;
  if (category === null || tier === null) return null;
  const day = facts.blockDate !== null && isDay(facts.blockDate) ? facts.blockDate : null;
  return makePlan(
    {
      category,
      tier,
      place,
      messages: messages.map(messageOf),
      steps: row?.payload.steps ?? {},
      lostAccess: row?.payload.lostAccess ?? null,
      stated: facts.deadline?.date ?? null,
      event: day,
      now: now.getTime(),
      zone: readerZone(),
    },
    knowledge,
  );
}

function messageOf(row: MessageRow): PlanMessage {
  const { id, kind, at, payload } = row;
  const { category, tier } = effective(payload.verdict, payload.correction);
  const route = payload.letter?.route ?? null;
  const date = payload.message.date ?? payload.loggedAt;
  return { id, kind, at, date, category, tier, canned: isCannedRow(row), ...(route !== null && { route }) };
}
