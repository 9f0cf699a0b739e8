/**
 * The judgement on one message. Pure: the same message and knowledge always give the same verdict.
 *
 * Never on the sender alone and never on the subject alone; only the newest message's own text counts;
 * every verdict carries its reasons. A Flex message that holds nothing against the driver and is of no
 * known neutral kind is `unknown-flex` with `flag: false` and tier `info`: not marked, but shown when
 * opened as Flex mail that is not recognised.
 */
import { isSameLetter } from '../compare/compare-answers';
import { repeatsNotice } from '../compare/repeats-notice';
import type { SentMessage } from '../compare/topics';
import { readAnswer } from '../compare/wording';
import { isCalm } from '../calm';
import type { TriageKnowledge } from '../knowledge';
import {
  type CategoryId,
  type Fields,
  MAX_SUBJECT,
  MAX_TEXT,
  type MailMessage,
  type Reason,
  type Tier,
  type Verdict,
} from '../types';
import { decide, soundsCanned } from './decide';
import { ideasFor } from './decide-kind';
import type { Decision, Evidence } from './decision';
import { mayNameFlex } from './may-name-flex';
import { missingFacts } from './missing-facts';
import { type OwnPhrase, findOwnPhrase } from './own-phrases';
import { type Reading, hitsFor, readMessage } from './reading';
import { fromText } from '../sender/from-text';
import { judgeSender } from '../sender/judge-sender';
import { confidenceOf, surenessOf } from './sureness';
import { tierOf } from './tier';

export interface JudgeContext {
  /** IANA time zone of the driver, in which time limits are counted; absent: UTC. */
  readonly zone?: string;
  /** What the driver said this message, or an equal one, really is. */
  readonly correction?: { readonly category: CategoryId; readonly tier: Tier };
  /** Words the driver listed herself: mail that names Flex and has them is of her category. */
  readonly phrases?: readonly OwnPhrase[];
  /** Own texts of earlier answers: an answer that repeats one is canned. */
  readonly earlier?: readonly string[];
  /** What this message answers: it is canned, too, if it says the notice again and nothing about the case. */
  readonly answers?: { readonly notice: string; readonly sent: readonly SentMessage[] };
}

/** More reasons than this are no help to a reader. */
const MAX_REASONS = 12;
/** What makes it as grave as it is, in so many of them. */
const MOST_TIER_IDEAS = 2;

/** Judges one message. Accepts any input: missing parts are null, longer texts are cut at {@link MAX_TEXT}. */
export function judge(message: MailMessage, knowledge: TriageKnowledge, context: JudgeContext = {}): Verdict {
  const { correction } = context;
  if (correction === undefined && !isWorthReading(message)) return ordinaryMail(message, knowledge);
  const reading = readMessage(message, knowledge, context.zone);
  const repeats = repeatsEarlier(reading, context);
  const decision = decide(reading, repeats);
  const verdict = toVerdict(message, reading, decision, knowledge, repeats);
  if (correction !== undefined) return corrected(verdict, correction, reading, message, knowledge, repeats);
  const own = reading.namesFlex && verdict.tier !== 'fraud' ? findOwnPhrase(message, context.phrases ?? []) : null;
  return own === null ? verdict : byPhrase(verdict, own, reading, knowledge, repeats);
}

/** Ordinary mail leaves after one look for a word that all Flex mail and all its forgeries carry. */
function isWorthReading({ from, subject, text }: MailMessage): boolean {
  return (
    mayNameFlex(text?.slice(0, MAX_TEXT) ?? '') ||
    mayNameFlex(subject?.slice(0, MAX_SUBJECT) ?? '') ||
    mayNameFlex(from?.name ?? '') ||
    mayNameFlex(from?.address ?? '')
  );
}

function ordinaryMail(message: MailMessage, knowledge: TriageKnowledge): Verdict {
  return {
    flag: false,
    category: 'not-flex',
    tier: 'none',
    confidence: 0.97,
    sureness: 'sure',
    canned: false,
    language: 'und',
    sender: judgeSender(message.from, knowledge.senders, message.auth),
    fields: {},
    why: [],
    leavesOut: [],
  };
}

function toVerdict(
  message: MailMessage,
  reading: Reading,
  decision: Decision,
  knowledge: TriageKnowledge,
  repeats: boolean,
): Verdict {
  const { category, flag } = decision;
  const confidence = confidenceOf(reading, decision);
  const isFlex = category !== 'not-flex';
  const isNoNotice = category === 'unknown-flex' && !flag;
  const tier = !isFlex ? 'none' : isNoNotice ? 'info' : tierOf(reading, category, knowledge);
  return {
    flag,
    category,
    tier,
    confidence,
    sureness: surenessOf(confidence),
    canned: isCanned({ flag, category, tier }, reading, repeats),
    language: reading.language,
    sender: reading.sender,
    fields: isFlex ? fieldsOf(reading, category) : {},
    why: reasons(message, reading, decision, tier, repeats),
    leavesOut: flag ? missingFacts(reading, category, knowledge) : [],
  };
}

/** Kinds that are about no single day of work: a date in them is a paper's, a decision's, or a rule's. */
const NO_DAY: readonly CategoryId[] = [
  'account-status',
  'appeal-accepted',
  'appeal-denied',
  'canned-reply',
  'fraud-theft',
  'schedule-abuse',
  'unknown-flex',
  'document-expiry',
  'inactivity',
  'standing-drop',
  'background-check',
  'neutral-terms',
  'neutral-tax',
  'neutral-onboarding',
  'neutral-survey',
];

function fieldsOf({ fields }: Reading, category: CategoryId): Fields {
  if (!NO_DAY.includes(category)) return fields;
  const { blockDate: _date, blockTime: _time, ...others } = fields;
  return others;
}

function corrected(
  verdict: Verdict,
  correction: NonNullable<JudgeContext['correction']>,
  reading: Reading,
  message: MailMessage,
  knowledge: TriageKnowledge,
  repeats: boolean,
): Verdict {
  const { category, tier } = correction;
  const flag = knowledge.categories.find((rule) => rule.id === category)?.flag ?? !isCalm(category);
  const shown = message.subject?.slice(0, MAX_SUBJECT) ?? '';
  return {
    ...verdict,
    flag,
    category,
    tier,
    confidence: 1,
    sureness: 'sure',
    canned: isCanned({ flag, category, tier }, reading, repeats),
    fields: category === 'not-flex' ? {} : reading.fields,
    why: [
      { rule: `correction/${category}`, place: 'subject', text: shown, at: [0, shown.length], kind: 'correction' },
      ...verdict.why,
    ],
    leavesOut: flag ? missingFacts(reading, category, knowledge) : [],
  };
}

/** A wording of the driver's decides what it is about; how grave it is, the message's own words still say. */
function byPhrase(
  verdict: Verdict,
  { phrase: { category }, reason }: NonNullable<ReturnType<typeof findOwnPhrase>>,
  reading: Reading,
  knowledge: TriageKnowledge,
  repeats: boolean,
): Verdict {
  const flag = !isCalm(category);
  const tier = tierOf(reading, category, knowledge);
  return {
    ...verdict,
    flag,
    category,
    tier: category === 'not-flex' ? 'none' : tier,
    confidence: 0.9,
    sureness: 'sure',
    canned: isCanned({ flag, category, tier }, reading, repeats),
    fields: category === 'not-flex' ? {} : reading.fields,
    why: [reason, ...verdict.why],
    leavesOut: flag ? missingFacts(reading, category, knowledge) : [],
  };
}

function isCanned(
  { flag, category, tier }: Pick<Verdict, 'flag' | 'category' | 'tier'>,
  reading: Reading,
  repeats: boolean,
): boolean {
  return flag && tier !== 'fraud' && (category === 'canned-reply' || repeats || soundsCanned(reading));
}

function repeatsEarlier(reading: Reading, { earlier = [], answers }: JudgeContext): boolean {
  if (earlier.length > 0) {
    const read = readAnswer(reading.own);
    if (earlier.some((text) => isSameLetter(read, readAnswer(text)))) return true;
  }
  return answers !== undefined && repeatsNotice(reading.own, answers.notice, answers.sent);
}

function reasons(message: MailMessage, reading: Reading, decision: Decision, tier: Tier, repeats: boolean): Reason[] {
  const signals = decision.flag ? ['adverse', 'consequence', 'demand', 'canned', 'contradiction'] : [];
  const hits = [
    ...decision.because,
    // Most notices are warnings: no word makes them so.
    ...(decision.flag && tier !== 'warning' ? ideasFor(reading, 'tiers', tier, MOST_TIER_IDEAS) : []),
    ...signals.flatMap((signal) => hitsFor(reading, 'signal', signal)),
  ];
  const special = [
    ...(repeats && decision.flag ? repeatReason(message, reading) : []),
    ...(decision.category === 'phishing' ? linkReason(message, reading) : []),
  ];
  const found = [...special, ...[...new Set(hits)].map((hit) => toReason(hit, message))];
  return [...withText(found), ...senderReason(message, reading)];
}

/** As many as are shown, and among them one from the text, where there is one: a subject alone decides nothing. */
function withText(found: readonly Reason[]): readonly Reason[] {
  const shown = found.slice(0, MAX_REASONS - 1);
  const inText = found.find(({ place }) => place === 'text');
  if (inText === undefined || shown.includes(inText)) return shown;
  return [...shown.slice(0, -1), inText];
}

function toReason({ source, place, at }: Evidence, message: MailMessage): Reason {
  const whole = (place === 'subject' ? message.subject : message.text) ?? '';
  const reason = { rule: source.rule, place, text: whole.slice(at[0], at[1]), at, kind: source.kind };
  return source.grade === undefined ? reason : { ...reason, grade: source.grade };
}

function repeatReason(message: MailMessage, reading: Reading): Reason[] {
  const { opening } = reading;
  if (opening === null) return [];
  const text = message.text?.slice(...opening) ?? '';
  return [{ rule: 'canned-reply/repeats-an-earlier-answer', place: 'text', text, at: opening, kind: 'concept' }];
}

/** A page address that imitates Amazon's, where the text shows it. */
function linkReason(message: MailMessage, { links: { at } }: Reading): Reason[] {
  if (at === null) return [];
  const text = message.text?.slice(...at) ?? '';
  return [{ rule: 'phishing/disguised-link', place: 'text', text, at, kind: 'concept' }];
}

function senderReason(message: MailMessage, reading: Reading): Reason[] {
  const text = fromText(message.from);
  if (text === '') return [];
  return [{ rule: `sender/${reading.sender.reason}`, place: 'from', text, at: [0, text.length], kind: 'sender' }];
}
