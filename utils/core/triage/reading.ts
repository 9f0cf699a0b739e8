/** Everything the judgement is made from: one reading of a message against the knowledge. */
import { type Range, ownRanges } from '../text/own-text';
import { isInherited } from '../text/reply-marks';
import { type Token, tokens, tokensWithin } from '../text/tokens';
import type { Knowledge } from '../knowledge';
import { type Fields, MAX_SUBJECT, MAX_TEXT, type MailMessage, type SenderVerdict } from '../types';
import { matcherFor } from './compile';
import { type Hit, type RuleSource, matchConcepts } from './concepts';
import { readFields } from './fields';
import { languageOf } from './language';
import { judgeSender, senderNamesFlex } from './sender';

/** Signals that name the world a message belongs to. */
const CONTEXT: ReadonlySet<string> = new Set(['flex', 'shop', 'seller', 'other-platform', 'own-tool']);

export interface Reading {
  /** Own text, cut to {@link MAX_TEXT}. */
  readonly own: string;
  /** Where the first lines of the own text stand in the whole text; null when there is none. */
  readonly opening: Range | null;
  readonly hits: readonly Hit[];
  /** By `<role>/<of>`: sum of the weights of the rules that matched, each counted once. */
  readonly scores: ReadonlyMap<string, number>;
  readonly sender: SenderVerdict;
  /** The sender's name or address names Flex. */
  readonly senderNamesFlex: boolean;
  readonly fields: Fields;
  readonly language: string;
}

/** Reads a message in one pass over its own words for all rules. */
export function readMessage(message: MailMessage, knowledge: Knowledge): Reading {
  const subject = message.subject?.slice(0, MAX_SUBJECT) ?? '';
  const text = message.text?.slice(0, MAX_TEXT) ?? '';
  const ranges = ownRanges(text);
  const own = ranges.map(([from, to]) => text.slice(from, to)).join('');
  const subjectWords = tokens(subject);
  const textWords = tokensWithin(text, ranges);
  const matcher = matcherFor(knowledge);
  const inSubject = matchConcepts(matcher, subjectWords, 'subject');
  const hits = [
    ...(isInherited(subject) ? inSubject.filter(({ source }) => tellsContext(source)) : inSubject),
    ...matchConcepts(matcher, textWords, 'text'),
  ];
  return {
    own,
    opening: openingOf(textWords),
    hits,
    scores: scoresOf(hits),
    sender: judgeSender(message.from, knowledge.senders),
    senderNamesFlex: senderNamesFlex(message.from, knowledge.senders),
    fields: readFields({ ...message, subject }, own),
    language: languageOf([...textWords, ...subjectWords]),
  };
}

/** An answer's subject is the earlier message's: it tells what the talk is about, not what this message says. */
function tellsContext({ role, of }: RuleSource): boolean {
  return role === 'exclude' || (role === 'signal' && CONTEXT.has(of));
}

/** The hits that speak for one category, tier or signal. */
export function hitsFor(reading: Reading, role: RuleSource['role'], of: string): Hit[] {
  return reading.hits.filter((hit) => hit.source.role === role && hit.source.of === of);
}

/** How strongly one category, tier or signal is spoken for. From 1 on the matter is taken as said. */
export function scoreOf(reading: Reading, role: RuleSource['role'], of: string): number {
  return reading.scores.get(`${role}/${of}`) ?? 0;
}

/** Whether a signal list is said to hold. */
export function says(reading: Reading, signal: string): boolean {
  return scoreOf(reading, 'signal', signal) >= 1;
}

function scoresOf(hits: readonly Hit[]): Map<string, number> {
  const scores = new Map<string, number>();
  const counted = new Set<string>();
  for (const { source } of hits) {
    const rule = `${source.role}/${source.rule}`;
    if (counted.has(rule)) continue;
    counted.add(rule);
    const key = `${source.role}/${source.of}`;
    scores.set(key, (scores.get(key) ?? 0) + source.concept.weight);
  }
  return scores;
}

/** From the first word to the end of its second sentence. */
function openingOf(words: readonly Token[]): Range | null {
  const first = words[0];
  const last = words.findLast((word) => first !== undefined && word.sentence <= first.sentence + 1);
  return first === undefined || last === undefined ? null : [first.start, last.end];
}
