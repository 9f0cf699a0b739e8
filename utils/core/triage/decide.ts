/**
 * What a message is about, decided from a reading. The order is the order of the questions: is Flex named
 * at all, is it fraud, does Amazon write, is it about something else of Amazon's, and only then: which kind.
 */
import { mayBeAmazon } from '../sender/judge-sender';
import type { CategoryId, SenderVerdict } from '../types';
import type { Hit } from './concepts';
import { decideKind, evidenceFor } from './decide-kind';
import type { Decision } from './decision';
import { type Reading, hitsFor, says, scoreOf } from './reading';

/** Signals that make mail from Amazon someone else's business. */
const OTHER_BUSINESS = ['shop', 'seller', 'other-platform', 'own-tool'];
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
/** From this score on a kind is said; beside a disguise, half a hint of fraud will do. */
const SAID = 1;
const HINTED = 0.4;
/** Share of a kind of Flex mail that its words must have for a letter like Flex's. */
const LIKELY = 0.2;

/**
 * Decides category and flag.
 * @param repeats the text is nearly the same as an earlier answer.
 */
export function decide(reading: Reading, repeats: boolean): Decision {
  if (!reading.namesFlex) return notFlex([]);
  const fraud = decideFraud(reading);
  if (fraud !== null) return fraud;
  const { status, reason } = reading.sender;
  const isAmazons = status === 'authentic' || status === 'unverified' || status === 'forged';
  if (!isAmazons || reason === 'relay') return notFlex([]);
  // Amazon writes to its customers of Flex, too. A pasted text without its sender is the driver's own choice.
  if (!reading.senderNamesFlex && reason !== 'no-address' && !reading.speaksAsFlex) return notFlex([]);
  const elsewhere = reading.senderNamesFlex ? undefined : OTHER_BUSINESS.find((signal) => says(reading, signal));
  if (elsewhere !== undefined) return notFlex(hitsFor(reading, 'signal', elsewhere));
  const decision = decideKind(reading, repeats);
  // Forged mail that writes as Flex imitates it, whatever it says: a friendly one leads to the same page as a frightening one.
  return status === 'forged' ? { ...decision, category: 'phishing', flag: true, share: shareOf(SAID) } : decision;
}

/** Whether the words alone make it an answer out of a drawer. */
export function soundsCanned(reading: Reading): boolean {
  return says(reading, 'canned') || scoreOf(reading, 'category', 'canned-reply') >= SAID;
}

function notFlex(because: readonly Hit[]): Decision {
  return { category: 'not-flex', flag: false, share: 1, because };
}

function decideFraud(reading: Reading): Decision | null {
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
  if (!saidInText(reading, 'phishing') && !writesAsFlex(reading)) return null;
  if (DETOURS.includes(reason) && writesAsFlex(reading)) return fraud(reading, 'phishing', Math.max(phishing, SAID));
  // A forum, a tool or a friend may have Amazon in a name: only a disguised domain is proof enough beside a letter like Flex's.
  const disguised = status === 'lookalike' && reason !== 'name-mismatch';
  if (disguised && (reason !== 'lookalike-address' || phishing >= HINTED) && writesAsFlex(reading))
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
function writesAsFlex(reading: Reading): boolean {
  const isAgainst = (signal: string): boolean =>
    says(reading, signal) && hitsFor(reading, 'signal', signal).some(({ place }) => place === 'text');
  return AGAINST.some(isAgainst) || likelyKind(reading).some(({ place }) => place === 'text');
}

/** What speaks for its likeliest kind, where it has one. */
function likelyKind(reading: Reading): Decision['because'] {
  const [best] = reading.kinds;
  return best === undefined || best.share < LIKELY ? [] : evidenceFor(reading, best.id);
}

function fraud(reading: Reading, category: 'phishing' | 'reactivation-scam', score: number): Decision {
  const said = [...AGAINST, 'flex'].flatMap((signal) => hitsFor(reading, 'signal', signal));
  const own = [...hitsFor(reading, 'category', category), ...said];
  // What only writes like a notice says so in the words of that notice's kind.
  const asNotice = own.some(({ place }) => place === 'text') ? [] : likelyKind(reading);
  return { category, flag: true, share: shareOf(score), because: [...own, ...asNotice] };
}

/** What the score of the rules about fraud is worth as a share: those rules have no others beside them. */
function shareOf(score: number): number {
  return 0.75 + 0.15 * Math.min(1.5, score - SAID);
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
