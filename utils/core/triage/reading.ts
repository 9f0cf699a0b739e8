/** Everything the judgement is made from: one reading of a message against the knowledge. */
import { ownRanges } from '../text/own-text';
import { tokens, tokensWithin } from '../text/tokens';
import type { Knowledge } from '../knowledge';
import { type Fields, MAX_SUBJECT, MAX_TEXT, type MailMessage, type SenderVerdict } from '../types';
import { matcherFor } from './compile';
import { type Hit, type RuleSource, matchConcepts } from './concepts';
import { readFields } from './fields';
import { languageOf } from './language';
import { judgeSender, senderNamesFlex } from './sender';

export interface Reading {
  /** Own text, cut to {@link MAX_TEXT}. */
  readonly own: string;
  readonly hits: readonly Hit[];
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
  return {
    own,
    hits: [...matchConcepts(matcher, subjectWords, 'subject'), ...matchConcepts(matcher, textWords, 'text')],
    sender: judgeSender(message.from, knowledge.senders),
    senderNamesFlex: senderNamesFlex(message.from, knowledge.senders),
    fields: readFields({ ...message, subject }, own),
    language: languageOf([...textWords, ...subjectWords]),
  };
}

/** The hits that speak for one category, tier or signal. */
export function hitsFor(reading: Reading, role: RuleSource['role'], of: string): Hit[] {
  return reading.hits.filter((hit) => hit.source.role === role && hit.source.of === of);
}

/** Sum of the weights of the rules that matched, each counted once. From 1 on the matter is taken as said. */
export function scoreOf(reading: Reading, role: RuleSource['role'], of: string): number {
  const weights = new Map(hitsFor(reading, role, of).map((hit) => [hit.source.rule, hit.source.concept.weight]));
  return Array.from(weights.values()).reduce((sum, weight) => sum + weight, 0);
}

/** Whether a signal list is said to hold. */
export function says(reading: Reading, signal: string): boolean {
  return scoreOf(reading, 'signal', signal) >= 1;
}
