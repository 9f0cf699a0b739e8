/** A case as a line of a list, out of its row and its messages: no rule is loaded and no text is read for it. */
import { askOutcome } from '../../core/record/ask-outcome';
import { caseFacts, type CaseFacts, type MessageFacts } from '../../core/record/case-facts';
import { nextDate } from '../../core/record/next-date';
import { rungOf } from '../../core/reply/rung';
import type { ScreenKnowledge } from '../../core/knowledge';
import type { Rung } from '../../core/types';
import type { CaseRow, MessageRow } from '../../storage/rows';
import { tagsOf } from './case-accounts';
import type { CaseCard, NextStep } from './case-views';
import { effective } from '../message/effective';
import { stepsFor } from '../notice/notice-steps';

interface CardOf {
  readonly row: CaseRow;
  /** In the order of their dates. */
  readonly messages: readonly MessageRow[];
}

interface Beside {
  readonly knowledge: ScreenKnowledge;
  readonly now: Date;
  readonly language: string;
}

/** A message as the facts of its case need it. */
export function factsOf({ id, kind, at, payload }: MessageRow): MessageFacts {
  return { id, kind, at, ...effective(payload.verdict, payload.correction), fields: payload.verdict?.fields ?? {} };
}

/** Whether an answer counts as canned. */
export function isCannedRow({ kind, payload }: MessageRow): boolean {
  const { category } = effective(payload.verdict, payload.correction);
  return kind === 'answer' && (category === 'canned-reply' || payload.verdict?.canned === true);
}

export function rungOfRows(messages: readonly MessageRow[]): Rung {
  return rungOf(messages.map((row) => ({ kind: row.kind, at: row.at, canned: isCannedRow(row) })));
}

export function cardOf({ row, messages }: CardOf, beside: Beside): CaseCard {
  const { id, at, state, payload } = row;
  const facts = caseFacts(messages.map(factsOf));
  const steps = stepsOfCase(messages, facts, beside).filter((step) => !Object.hasOwn(payload.steps, step.id));
  const isOpen = state === 'open';
  const [step = null] = steps;
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
    next: isOpen ? nextDate(facts.deadline?.date ?? null, steps.map(datedStep)) : null,
    step: isOpen ? step : null,
    question: isOpen ? askOutcome({ ...payload, messages: messages.map(factsOf) }, beside.now) : null,
    messages: messages.length,
    accounts: tagsOf(messages),
  };
}

/** The steps that fit the newest notice at the rung the answers have led to, counted from what came in last. */
export function stepsOfCase(
  messages: readonly MessageRow[],
  { category, tier }: Pick<CaseFacts, 'category' | 'tier'>,
  { knowledge, language }: Pick<Beside, 'knowledge' | 'language'>,
): readonly NextStep[] {
  const newest = messages.findLast(({ kind }) => kind !== 'sent');
  if (!newest || category === null) return [];
  const { message, loggedAt } = newest.payload;
  const steps = stepsFor(knowledge, {
    rule: knowledge.categories.find(({ id }) => id === category),
    rung: rungOfRows(messages),
    tier: tier ?? undefined,
    since: message.date ?? loggedAt,
    language,
  });
  return steps.map((view) => ({ ...view, id: view.step.id }));
}

function datedStep({ id, until, claims }: NextStep) {
  const planned = claims.flatMap(({ plannedDate }) => plannedDate ?? []).toSorted()[0] ?? null;
  return { id, until, planned };
}
