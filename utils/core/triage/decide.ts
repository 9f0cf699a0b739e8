/**
 * What a message is about, decided from a reading. The order is the order of the questions: is Flex named
 * at all, is it fraud, does Amazon write, is it about something else of Amazon's, and only then: which kind.
 */
import type { Knowledge } from '../knowledge';
import { type CategoryId, FLAGGED_CATEGORIES, NEUTRAL_CATEGORIES } from '../types';
import type { Hit } from './concepts';
import { type Reading, hitsFor, says, scoreOf } from './reading';

export interface Decision {
  readonly category: CategoryId;
  readonly flag: boolean;
  /** Score of the category's own rules; 0 for the open set and for mail that is not about Flex. */
  readonly score: number;
  /** Another kind fitted too. */
  readonly contested: boolean;
  /** Hits that led here, weightiest first. */
  readonly because: readonly Hit[];
}

interface Fit {
  readonly id: CategoryId;
  readonly score: number;
}

/** Signals that make mail from Amazon someone else's business. */
const OTHER_BUSINESS = ['shop', 'seller', 'other-platform', 'own-tool'];
/** Decided by rules of their own, not by the contest of the categories. */
const SPECIAL: readonly CategoryId[] = ['canned-reply', 'unknown-flex', 'phishing', 'reactivation-scam', 'not-flex'];
/** A listed address can be forged: mail from it must say more before it is called fraud. */
const FRAUD_FROM_LISTED = 2;
const FRAUD_FROM_UNKNOWN = 1.5;

/**
 * Decides category and flag.
 * @param repeats the text is nearly the same as an earlier answer.
 */
export function decide(reading: Reading, knowledge: Knowledge, repeats: boolean): Decision {
  if (!reading.senderNamesFlex && !says(reading, 'flex')) return notFlex([]);
  const fraud = decideFraud(reading);
  if (fraud !== null) return fraud;
  if (reading.sender.status !== 'unverified') return notFlex([]);
  const elsewhere = reading.senderNamesFlex ? undefined : OTHER_BUSINESS.find((signal) => says(reading, signal));
  if (elsewhere !== undefined) return notFlex(hitsFor(reading, 'signal', elsewhere));
  return decideFlex(reading, knowledge, repeats);
}

/** Whether the words alone make it an answer out of a drawer. */
export function soundsCanned(reading: Reading): boolean {
  return says(reading, 'canned') || scoreOf(reading, 'category', 'canned-reply') >= 1;
}

function notFlex(because: readonly Hit[]): Decision {
  return { category: 'not-flex', flag: false, score: 0, contested: false, because };
}

function decideFraud(reading: Reading): Decision | null {
  const { status, reason } = reading.sender;
  const listed = reason === 'listed-address' || reason === 'listed-domain';
  const scam = scoreOf(reading, 'category', 'reactivation-scam');
  if (!listed && scam >= 1 && saidInText(reading, 'reactivation-scam') && !isExcluded(reading, 'reactivation-scam'))
    return fraud(reading, 'reactivation-scam', scam);
  const phishing = scoreOf(reading, 'category', 'phishing');
  if (isExcluded(reading, 'phishing') || !saidInText(reading, 'phishing')) return null;
  const threatens = phishing > 0 || says(reading, 'adverse') || says(reading, 'demand') || says(reading, 'consequence');
  // A forum or a tool may have Flex in its name: only a disguised address is proof enough beside a threat.
  if (status === 'lookalike' && reason !== 'name-mismatch' && threatens)
    return fraud(reading, 'phishing', Math.max(phishing, 1));
  if (status === 'lookalike' || status === 'other') {
    return phishing >= 1 && !says(reading, 'own-tool') ? fraud(reading, 'phishing', phishing) : null;
  }
  return phishing >= (listed ? FRAUD_FROM_LISTED : FRAUD_FROM_UNKNOWN) ? fraud(reading, 'phishing', phishing) : null;
}

function fraud(reading: Reading, category: 'phishing' | 'reactivation-scam', score: number): Decision {
  return { category, flag: true, score, contested: false, because: hitsFor(reading, 'category', category) };
}

function decideFlex(reading: Reading, knowledge: Knowledge, repeats: boolean): Decision {
  const flagged = fits(reading, knowledge, FLAGGED_CATEGORIES);
  const neutral = fits(reading, knowledge, NEUTRAL_CATEGORIES);
  const hard = says(reading, 'adverse');
  const conditional = says(reading, 'consequence');
  const canned = scoreOf(reading, 'category', 'canned-reply');
  const best = flagged[0];
  const isAnswer = hitsFor(reading, 'category', 'canned-reply').some((hit) => hit.place === 'text');
  if (canned >= 1 && isAnswer && !isExcluded(reading, 'canned-reply'))
    return chosen(reading, 'canned-reply', canned, flagged.length > 0);
  if (best !== undefined && !outweighs(neutral[0], best, hard, conditional)) {
    return chosen(reading, best.id, best.score, flagged.length + neutral.length > 1);
  }
  if (neutral[0] !== undefined && !hard)
    return { ...chosen(reading, neutral[0].id, neutral[0].score, best !== undefined), flag: false };
  if (repeats) return chosen(reading, 'canned-reply', 1, false);
  return openSet(reading, hard, conditional);
}

/** Neutral mail uses the words of accusations ("Delivered late: 1"): it stays neutral while nothing is held against the driver. */
function outweighs(neutral: Fit | undefined, flagged: Fit, hard: boolean, conditional: boolean): boolean {
  if (neutral === undefined || hard) return false;
  return conditional ? neutral.score > flagged.score : neutral.score >= flagged.score;
}

/**
 * Rule for what nobody described yet: Flex writes and holds something against the driver or asks for
 * something: flagged as `unknown-flex`. Flex writes and does neither: also `unknown-flex`, because
 * it is Flex mail of no known kind, but not flagged.
 */
function openSet(reading: Reading, hard: boolean, conditional: boolean): Decision {
  const because = ['adverse', 'consequence', 'demand', 'outcome'].filter((signal) => says(reading, signal));
  const told = because.flatMap((signal) => hitsFor(reading, 'signal', signal));
  const inText = told.some((hit) => hit.place === 'text');
  const flag = inText && (hard || conditional || says(reading, 'demand') || says(reading, 'outcome'));
  return {
    category: 'unknown-flex',
    flag,
    score: 0,
    contested: false,
    because: flag ? told : hitsFor(reading, 'signal', 'flex'),
  };
}

function chosen(reading: Reading, category: CategoryId, score: number, contested: boolean): Decision {
  return { category, flag: true, score, contested, because: hitsFor(reading, 'category', category) };
}

/** Categories whose rules fit, best first. `account-status` is for mail that names no other matter. */
function fits(reading: Reading, knowledge: Knowledge, among: readonly CategoryId[]): Fit[] {
  const order = new Map(among.map((id, index) => [id, index]));
  return knowledge.categories
    .filter((rule) => order.has(rule.id) && !SPECIAL.includes(rule.id))
    .map((rule) => ({ id: rule.id, score: scoreOf(reading, 'category', rule.id) }))
    .filter((fit) => fit.score >= 1 && saidInText(reading, fit.id) && !isExcluded(reading, fit.id))
    .toSorted(
      (left, right) =>
        Number(left.id === 'account-status') - Number(right.id === 'account-status') ||
        right.score - left.score ||
        (order.get(left.id) ?? 0) - (order.get(right.id) ?? 0),
    );
}

/** A subject alone never decides: shops send the same ones. The text must say something of the kind, or hold something against the driver. */
function saidInText(reading: Reading, category: CategoryId): boolean {
  return reading.hits.some(
    (hit) =>
      hit.place === 'text' &&
      ((hit.source.role === 'category' && hit.source.of === category) ||
        (hit.source.role === 'signal' && ['adverse', 'consequence', 'demand'].includes(hit.source.of))),
  );
}

function isExcluded(reading: Reading, category: CategoryId): boolean {
  return scoreOf(reading, 'exclude', category) >= 1;
}
