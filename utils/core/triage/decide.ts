/**
 * What a message is about, decided from a reading. The order is the order of the questions: is Flex named
 * at all, is it fraud, does Amazon write, is it about something else of Amazon's, and only then: which kind.
 */
import type { TriageKnowledge } from '../knowledge';
import { mayBeAmazon } from '../sender/judge-sender';
import { type CategoryId, FLAGGED_CATEGORIES, NEUTRAL_CATEGORIES, type SenderVerdict } from '../types';
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
/** Signals by which a message holds something against the driver, or asks something of her. */
const AGAINST = ['adverse', 'consequence', 'demand'];
/** Amazon's address, but the answer would go elsewhere: what accuses or demands so is no letter of Amazon's. */
const DETOURS: readonly SenderVerdict['reason'][] = ['reply-elsewhere', 'many-senders'];
/** A pasted text without its sender may name a page of Amazon's that is not listed. */
const UNNAMED: readonly SenderVerdict['reason'][] = ['no-address', 'name-only'];
/** A listed address can be forged: mail from it must say more before it is called fraud. */
const FRAUD_FROM_LISTED = 2.6;
const FRAUD_FROM_UNKNOWN = 1.5;
/** Unions, insurers and tools write of Flex, of links and of urgent matters, too. */
const FRAUD_FROM_STRANGER = 2.2;
/** From this score on a kind is said; once something is held against the driver, half a hint of what it is will do. */
const SAID = 1;
const HINTED = 0.4;
/** Many words of one kind say no more than enough of them. */
const MOST = 2;
/** A refusal in stock words is canned; an appeal's outcome in a few is not. */
const CLEARLY = 0.3;
/** What a hit in the subject adds: it names what the mail is for. */
const SUBJECT = 0.8;
const SANCTIONS = ['final-warning', 'suspension', 'preliminary-notice', 'deactivation', 'termination'];
/**
 * How much a kind's own words count beside another's. Notices of every kind say that standing, quality and
 * the account suffer; what an appeal came to is the news of a mail whatever it was about.
 */
const WEIGHT: Readonly<Partial<Record<CategoryId, number>>> = {
  'appeal-denied': 1.6,
  'appeal-accepted': 1.6,
  'standing-drop': 0.9,
  'delivery-quality': 0.8,
  'account-status': 0.3,
};

/**
 * Decides category and flag.
 * @param repeats the text is nearly the same as an earlier answer.
 */
export function decide(reading: Reading, knowledge: TriageKnowledge, repeats: boolean): Decision {
  if (!reading.namesFlex) return notFlex([]);
  const fraud = decideFraud(reading, knowledge);
  if (fraud !== null) return fraud;
  const { status, reason } = reading.sender;
  const isAmazons = status === 'authentic' || status === 'unverified' || status === 'forged';
  if (!isAmazons || reason === 'relay') return notFlex([]);
  // Amazon writes to its customers of Flex, too. A pasted text without its sender is the driver's own choice.
  if (!reading.senderNamesFlex && reason !== 'no-address' && !reading.speaksAsFlex) return notFlex([]);
  const elsewhere = reading.senderNamesFlex ? undefined : OTHER_BUSINESS.find((signal) => says(reading, signal));
  if (elsewhere !== undefined) return notFlex(hitsFor(reading, 'signal', elsewhere));
  const decision = decideFlex(reading, knowledge, repeats);
  // Forged mail that writes as Flex imitates it, whatever it says: a friendly one leads to the same page as a frightening one.
  return status === 'forged'
    ? { ...decision, category: 'phishing', flag: true, score: Math.max(1, decision.score) }
    : decision;
}

/** Whether the words alone make it an answer out of a drawer. */
export function soundsCanned(reading: Reading): boolean {
  return says(reading, 'canned') || scoreOf(reading, 'category', 'canned-reply') >= SAID;
}

function notFlex(because: readonly Hit[]): Decision {
  return { category: 'not-flex', flag: false, score: 0, contested: false, because };
}

function decideFraud(reading: Reading, knowledge: TriageKnowledge): Decision | null {
  const { status, reason } = reading.sender;
  const listed = mayBeAmazon(reading.sender);
  const scam = scoreOf(reading, 'category', 'reactivation-scam');
  const phishing = scoreOf(reading, 'category', 'phishing');
  // Who gives himself out as Flex does not sell a way around it.
  const sells = scam >= SAID && (status !== 'lookalike' || scam > phishing);
  if (!listed && sells && saidInText(reading, 'reactivation-scam') && !isExcluded(reading, 'reactivation-scam'))
    return fraud(reading, 'reactivation-scam', scam);
  if (status === 'authentic' || says(reading, 'own-tool')) return null;
  // Banks, tools and unions ask for papers and push to links, too: a stranger is a forger only who gives himself out as Flex.
  if (status === 'other' ? !posesAsFlex(reading) || isExcluded(reading, 'phishing') : !isFromFlex(reading)) return null;
  const posed = status !== 'other' && !listed && !UNNAMED.includes(reason);
  if (reading.links.disguised && (posed || phishing >= (status === 'other' ? SAID : HINTED)))
    return fraud(reading, 'phishing', Math.max(phishing, SAID));
  if (!saidInText(reading, 'phishing') && !writesAsFlex(reading, knowledge)) return null;
  if (DETOURS.includes(reason) && writesAsFlex(reading, knowledge))
    return fraud(reading, 'phishing', Math.max(phishing, SAID));
  // A forum, a tool or a friend may have Amazon in a name: only a disguised domain is proof enough beside a letter like Flex's.
  const disguised = status === 'lookalike' && reason !== 'name-mismatch';
  if (disguised && (reason !== 'lookalike-address' || phishing >= HINTED) && writesAsFlex(reading, knowledge))
    return fraud(reading, 'phishing', Math.max(phishing, SAID));
  const strange = status === 'other' ? FRAUD_FROM_STRANGER : SAID;
  const fromListed = reading.links.elsewhere ? FRAUD_FROM_UNKNOWN : FRAUD_FROM_LISTED;
  const least = listed ? fromListed : status === 'unverified' ? FRAUD_FROM_UNKNOWN : strange;
  return phishing >= least ? fraud(reading, 'phishing', phishing) : null;
}

/** By its name or its signature, or by an address that imitates Amazon's beside words to a driver. */
function posesAsFlex({ posesAsFlex: poses, speaksAsFlex: speaks, links }: Reading): boolean {
  return poses || (links.disguised && speaks);
}

/** It gives itself out as Flex's, or speaks to a driver: a lure for customers, or news, may name Flex in passing. */
function isFromFlex(reading: Reading): boolean {
  return reading.senderNamesFlex || reading.posesAsFlex || reading.speaksAsFlex;
}

/** Its text accuses, demands or pays, as Flex does. */
function writesAsFlex(reading: Reading, knowledge: TriageKnowledge): boolean {
  const isOfKind = (id: CategoryId): boolean =>
    id !== 'reactivation-scam' && scoreOf(reading, 'category', id) >= HINTED && saidInText(reading, id);
  const isAgainst = (signal: string): boolean =>
    says(reading, signal) && hitsFor(reading, 'signal', signal).some(({ place }) => place === 'text');
  return AGAINST.some(isAgainst) || knowledge.categories.some(({ id }) => isOfKind(id));
}

function fraud(reading: Reading, category: 'phishing' | 'reactivation-scam', score: number): Decision {
  const said = [...AGAINST, 'flex'].flatMap((signal) => hitsFor(reading, 'signal', signal));
  const own = [...hitsFor(reading, 'category', category), ...said];
  // What only writes like a notice says so in the words of that notice's kind.
  const asNotice = own.some(({ place }) => place === 'text') ? [] : reading.hits.filter(isOfSomeKind);
  return { category, flag: true, score, contested: false, because: [...own, ...asNotice] };
}

function isOfSomeKind({ place, source }: Hit): boolean {
  return place === 'text' && source.role === 'category';
}

function decideFlex(reading: Reading, knowledge: TriageKnowledge, repeats: boolean): Decision {
  const hard = says(reading, 'adverse');
  const conditional = says(reading, 'consequence');
  const against = AGAINST.some((signal) => says(reading, signal));
  const neutral = fits(reading, knowledge, NEUTRAL_CATEGORIES, SAID);
  const flagged = fits(reading, knowledge, FLAGGED_CATEGORIES, against ? HINTED : SAID);
  const best = flagged[0];
  if (isCannedAnswer(reading, best)) {
    return chosen(reading, 'canned-reply', scoreOf(reading, 'category', 'canned-reply'), flagged.length > 0);
  }
  if (best !== undefined && !outweighs(reading, neutral[0], best, hard)) {
    return chosen(reading, best.id, best.score, flagged.length + neutral.length > 1);
  }
  if (neutral[0] !== undefined && (best !== undefined || !hard))
    return { ...chosen(reading, neutral[0].id, neutral[0].score, best !== undefined), flag: false };
  // A stock phrase is all there is in an answer that is about nothing.
  if (repeats || (reading.isReply && scoreOf(reading, 'category', 'canned-reply') > 0))
    return chosen(reading, 'canned-reply', SAID, false);
  return openSet(reading, hard, conditional);
}

/** An answer that only refers back or refuses; where it tells what an appeal came to, that is the news. */
function isCannedAnswer(reading: Reading, best: Fit | undefined): boolean {
  const score = scoreOf(reading, 'category', 'canned-reply');
  const inText = hitsFor(reading, 'category', 'canned-reply').some((hit) => hit.place === 'text');
  if (score < SAID || !inText || isExcluded(reading, 'canned-reply')) return false;
  const decided = best?.id === 'appeal-denied' || best?.id === 'appeal-accepted';
  return !decided || score > best.score + CLEARLY;
}

/**
 * Neutral mail uses the words of accusations ("Delivered late: 1", "if you miss a block"), and accusations come with
 * the words of neutral mail. What the subject says tells them apart, and whether anything is held against the driver.
 */
function outweighs(reading: Reading, neutral: Fit | undefined, flagged: Fit, hard: boolean): boolean {
  if (neutral === undefined) return false;
  const said = (fit: Fit): number => Math.min(fit.score, MOST) + (isInSubject(reading, fit.id) ? SUBJECT : 0);
  const conditional = says(reading, 'consequence');
  const sanctioned = SANCTIONS.some((tier) => scoreOf(reading, 'tier', tier) >= SAID);
  return said(neutral) > said(flagged) + (hard ? 0.6 : 0) + (conditional ? 0.3 : 0) + (sanctioned ? 1 : 0);
}

function isInSubject(reading: Reading, category: CategoryId): boolean {
  return hitsFor(reading, 'category', category).some((hit) => hit.place === 'subject');
}

/**
 * Rule for what nobody described yet: Flex writes and holds something against the driver or asks for
 * something: flagged as `unknown-flex`. Flex writes and does neither: also `unknown-flex`, because
 * it is Flex mail of no known kind, but not flagged.
 */
function openSet(reading: Reading, hard: boolean, conditional: boolean): Decision {
  const because = [...AGAINST, 'outcome'].filter((signal) => says(reading, signal));
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

/** Categories whose rules fit, best first; equal ones in the order of the taxonomy. */
function fits(reading: Reading, knowledge: TriageKnowledge, among: readonly CategoryId[], least: number): Fit[] {
  const order = new Map(among.map((id, index) => [id, index]));
  return knowledge.categories
    .filter((rule) => order.has(rule.id) && !SPECIAL.includes(rule.id))
    .map((rule) => ({ id: rule.id, said: scoreOf(reading, 'category', rule.id) }))
    .filter(({ id, said }) => said >= least && saidInText(reading, id) && !isExcluded(reading, id))
    .map(({ id, said }) => ({ id, score: said * (WEIGHT[id] ?? 1) }))
    .toSorted((left, right) => right.score - left.score || (order.get(left.id) ?? 0) - (order.get(right.id) ?? 0));
}

/** A subject alone never decides: shops send the same ones. The text must say something of the kind, or hold something against the driver. */
function saidInText(reading: Reading, category: CategoryId): boolean {
  return reading.hits.some(
    (hit) =>
      hit.place === 'text' &&
      ((hit.source.role === 'category' && hit.source.of === category) ||
        (hit.source.role === 'signal' && AGAINST.includes(hit.source.of))),
  );
}

function isExcluded(reading: Reading, category: CategoryId): boolean {
  return scoreOf(reading, 'exclude', category) >= SAID;
}
