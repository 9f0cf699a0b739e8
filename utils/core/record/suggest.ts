/**
 * Which cases may be one and the same incident, each with its reason. Nothing here joins anything: the driver is
 * shown the reason and says yes or no. Cases of two known mail accounts are never suggested for each other.
 */
import { isAppealTier } from '../reply/choose-template';
import { bareSubject } from '../text/reply-marks';
import type { CategoryId } from '../types';
import type { MessageFacts } from './case-facts';
import { areApart } from './join-account';

/** Reasons, the strongest first. */
export const SUGGEST_REASONS = ['same-order', 'same-block', 'same-words', 'same-subject', 'newest-open'] as const;
export type SuggestReason = (typeof SUGGEST_REASONS)[number];

/** `strong`: both say the same fact; `fair`: the form fits; `weak`: only the time fits. */
export type SuggestStrength = 'strong' | 'fair' | 'weak';

const STRENGTHS: Readonly<Record<SuggestReason, SuggestStrength>> = {
  'same-order': 'strong',
  'same-block': 'strong',
  'same-words': 'strong',
  'same-subject': 'fair',
  'newest-open': 'weak',
};

export interface OutlineMessage extends MessageFacts {
  readonly subject: string | null;
  /** Hash of sender and masked words. */
  readonly textPrint: string;
}

/** What of a case the comparison needs. */
export interface CaseOutline {
  readonly id: string;
  readonly open: boolean;
  /** Tags of the mail accounts its messages were seen in. */
  readonly accounts: readonly string[];
  /** Cases the driver said it is not. */
  readonly apartFrom: readonly string[];
  readonly messages: readonly OutlineMessage[];
}

export interface CaseSuggestion {
  readonly caseId: string;
  readonly reason: SuggestReason;
  readonly strength: SuggestStrength;
  /** What both say: `day` an ISO day, `station`, or `ids`. */
  readonly shared: { readonly day?: string; readonly station?: string; readonly ids?: readonly string[] };
}

const DAY = 86_400_000;
/** One message seen twice has about the same date; the same words on another day are another message. */
const SAME_MESSAGE = DAY;
/** An answer comes within this time of its notice. Our own guess: nobody states how long Amazon takes. */
const LONGEST_ANSWER = 60 * DAY;
/** Answers to an appeal: they fit a case in which the account itself is at stake. */
const APPEAL_RESULTS: readonly CategoryId[] = ['appeal-accepted', 'appeal-denied'];
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The other open cases one case may belong to, the strongest reason first, the newest of equals first. */
export function suggestCases(subject: CaseOutline, others: readonly CaseOutline[]): readonly CaseSuggestion[] {
  const possible = others
    .filter((other) => other.id !== subject.id && other.open && mayMeet(subject, other))
    .toSorted((one, other) => latest(other) - latest(one));
  const found = possible.flatMap((other) => {
    const shared = sharedFact(subject, other);
    return shared === null ? [] : [{ caseId: other.id, strength: STRENGTHS[shared.reason], ...shared }];
  });
  const rank = ({ reason }: CaseSuggestion): number => SUGGEST_REASONS.indexOf(reason);
  const newest = found.length > 0 ? undefined : newestFitting(subject, possible);
  return newest
    ? [{ caseId: newest.id, reason: 'newest-open', strength: STRENGTHS['newest-open'], shared: {} }]
    : found.toSorted((one, other) => rank(one) - rank(other));
}

function mayMeet(one: CaseOutline, other: CaseOutline): boolean {
  return (
    !one.apartFrom.includes(other.id) && !other.apartFrom.includes(one.id) && !areApart(one.accounts, other.accounts)
  );
}

function sharedFact(one: CaseOutline, other: CaseOutline): Pick<CaseSuggestion, 'reason' | 'shared'> | null {
  const ids = sharedIds(one, other);
  if (ids.length > 0) return { reason: 'same-order', shared: { ids } };
  const block = sharedBlock(one, other);
  if (block !== null) return { reason: 'same-block', shared: block };
  if (haveSameWords(one, other)) return { reason: 'same-words', shared: {} };
  const fits = answersItsSubject(one, other) || answersItsSubject(other, one);
  return fits ? { reason: 'same-subject', shared: {} } : null;
}

function answersItsSubject(one: CaseOutline, other: CaseOutline): boolean {
  const subjects = new Set(notices(other).map(({ subject }) => bareSubject(subject)));
  subjects.delete('');
  return answers(one, other) && one.messages.some(({ subject }) => subjects.has(bareSubject(subject)));
}

/** The newest case that answers without a notice can be about; an appeal's result prefers one in which the account is at stake. */
function newestFitting(one: CaseOutline, newestFirst: readonly CaseOutline[]): CaseOutline | undefined {
  const fitting = newestFirst.filter((other) => answers(one, other));
  const isResult = one.messages.some(({ category }) => APPEAL_RESULTS.includes(category));
  const atStake = fitting.find((other) => notices(other).some(({ tier }) => isAppealTier(tier)));
  return (isResult ? atStake : undefined) ?? fitting[0];
}

function sharedIds(one: CaseOutline, other: CaseOutline): readonly string[] {
  const idsOf = ({ messages }: CaseOutline): readonly string[] =>
    messages.flatMap(({ fields }) => [...(fields.orderIds ?? []), ...(fields.trackingIds ?? [])]);
  const known = new Set(idsOf(other));
  return [...new Set(idsOf(one))].filter((id) => known.has(id));
}

/** Both a day and a station: one alone is shared by half of a week's blocks. */
function sharedBlock(one: CaseOutline, other: CaseOutline): { readonly day: string; readonly station: string } | null {
  const blocks = new Set(
    notices(other)
      .flatMap(blockOf)
      .map(({ key }) => key),
  );
  const shared = notices(one)
    .flatMap(blockOf)
    .find(({ key }) => blocks.has(key));
  return shared === undefined ? null : { day: shared.day, station: shared.station };
}

function blockOf({ fields }: OutlineMessage) {
  const { blockDate: day, station } = fields;
  if (day === undefined || station === undefined || !ISO_DAY.test(day)) return [];
  return [{ key: `${day} ${station.trim().toUpperCase()}`, day, station }];
}

function haveSameWords(one: CaseOutline, other: CaseOutline): boolean {
  return one.messages.some((message) =>
    other.messages.some(
      ({ textPrint, at, kind }) =>
        kind !== 'sent' && textPrint === message.textPrint && Math.abs(at - message.at) < SAME_MESSAGE,
    ),
  );
}

/** Whether one case holds nothing but answers that came after a notice of the other. */
function answers(one: CaseOutline, other: CaseOutline): boolean {
  const first = Math.min(...one.messages.filter(({ kind }) => kind === 'answer').map(({ at }) => at));
  return notices(one).length === 0 && notices(other).some(({ at }) => at < first && first - at < LONGEST_ANSWER);
}

function notices({ messages }: CaseOutline): readonly OutlineMessage[] {
  return messages.filter(({ kind }) => kind === 'notice');
}

function latest({ messages }: CaseOutline): number {
  return Math.max(0, ...messages.map(({ at }) => at));
}
