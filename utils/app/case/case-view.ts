import { caseFacts } from '../../core/record/case-facts';
import type { PlaceId } from '../../core/route';
import { fromText } from '../../core/sender/from-text';
import { rowsOfCase } from '../../storage/messages';
import type { MessageRow } from '../../storage/rows';
import { addressOf, tagsOf } from './case-accounts';
import { cardOf } from './case-card';
import { factsOf, rungOfRows } from './case-messages';
import { planOf } from './case-plan';
import { entriesOf, mergedInto } from './case-rows';
import { timelineOf } from './case-timeline';
import type { CaseFactsView, CaseView } from './case-views';
import type { Deps } from '../deps';
import { entryOf } from '../message/entry-view';
import { inLanguage } from '../in-language';
import { planView } from '../plan/plan-view';

/** One case in full, in a language and at a place; null when it is not there. Rejects when the database can't be read. */
export async function caseView(
  { db, knowledge, now }: Pick<Deps, 'db' | 'knowledge' | 'now'>,
  id: string,
  language: string,
  place: PlaceId | null = null,
): Promise<CaseView | null> {
  const [row, messages, glitches, evidence] = await db.transaction(
    'r',
    [db.cases, db.messages, db.glitches, db.evidence],
    () =>
      Promise.all([db.cases.get(id), rowsOfCase(db, id), entriesOf(db, 'glitches', id), entriesOf(db, 'evidence', id)]),
  );
  if (!row) return null;
  const facts = caseFacts(messages.map(factsOf));
  const plan = row.state === 'open' ? planOf({ row, messages }, { knowledge, now: now(), place }) : null;
  const titleOf = (stepId: string): string =>
    inLanguage(knowledge.routes.find((route) => route.id === stepId)?.text, language)?.title ?? stepId;
  return {
    card: cardOf({ row, messages }, { knowledge, now: now(), language, place }),
    facts: factsView(messages, facts),
    counts: { messages: messages.length, glitches: glitches.length, evidence: evidence.length },
    rung: rungOfRows(messages),
    plan: plan && planView(plan, { knowledge, language, place, lostAccess: row.payload.lostAccess ?? null }),
    timeline: timelineOf({ row, messages, glitches, evidence, titleOf }),
    about: messages.findLast(({ kind }) => kind !== 'sent')?.id ?? null,
  };
}

/** The case that one which is gone was put into, for a link that still names it; null where there is none. */
export async function caseNow({ db }: Pick<Deps, 'db'>, id: string): Promise<string | null> {
  return mergedInto(db, id);
}

function factsView(messages: readonly MessageRow[], facts: ReturnType<typeof caseFacts>): CaseFactsView {
  const find = (id: string | null): MessageRow | undefined => messages.find((row) => row.id === id);
  const lead = find(facts.lead);
  const stating = find(facts.deadline?.of ?? null);
  const [tag] = tagsOf(messages);
  return {
    blockTime: facts.blockTime,
    orderIds: facts.orderIds,
    trackingIds: facts.trackingIds,
    deadline: facts.deadline && { date: facts.deadline.date, of: stating ? entryOf(stating) : null },
    from: fromText(lead?.payload.message.from ?? null),
    account: tag === undefined ? null : addressOf(messages, tag),
  };
}
