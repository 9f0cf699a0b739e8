/** Everything the judgement is made from: one reading of a message against the knowledge. */
import { type Range, ownRanges } from '../text/own-text';
import { isInherited } from '../text/reply-marks';
import { tokensWithin } from '../text/tokens';
import type { TriageKnowledge, Weights } from '../knowledge';
import { type CategoryId, type Fields, MAX_SUBJECT, MAX_TEXT, type MailMessage, type SenderVerdict } from '../types';
import type { Hit } from './concepts';
import { readFields } from './fields/read-fields';
import { type Likely, likeliest } from './likelihood';
import { glanceAt, matchMessage } from './match-message';
import type { RuleSource } from './rule-sources';
import type { Said } from './said';
import { linkSigns, type LinkSigns } from '../sender/disguised-link';
import { posesAsFlex, speaksAsFlex, type Voice, voiceOf } from '../sender/flex-voice';
import { judgeSender } from '../sender/judge-sender';
import { senderNamesFlex } from '../sender/names';

/** Signals that name the world a message belongs to. */
const CONTEXT: ReadonlySet<string> = new Set(['flex', 'shop', 'seller', 'other-platform', 'own-tool']);

/** What a rule adds to a kind's figure, for a weight of 1: it outweighs a few ideas. */
const TOLD = 2;
const CANNED = 'canned-reply';

export interface Reading {
  /** Own text, cut to {@link MAX_TEXT}. */
  readonly own: string;
  /** Where the first lines of the own text stand in the whole text; null when there is none. */
  readonly opening: Range | null;
  readonly hits: readonly Hit[];
  /** The ideas of its own words. */
  readonly said: readonly Said[];
  /** The kinds of Flex mail there are, the likeliest first. */
  readonly kinds: readonly Likely<CategoryId>[];
  /** By what the ideas count. */
  readonly weights: Weights;
  /** By `<role>/<of>`: sum of the weights of the rules that matched, each counted once. */
  readonly scores: ReadonlyMap<string, number>;
  /** Its subject is an earlier message's, with a mark of reply before it. */
  readonly isReply: boolean;
  readonly sender: SenderVerdict;
  /** The sender's name or address names Flex. */
  readonly senderNamesFlex: boolean;
  /** The sender, the subject or the text names Flex; without that, nothing else matters. */
  readonly namesFlex: boolean;
  /** Its subject or its own text is to a driver of Flex, and does not only tell of Flex. */
  readonly speaksAsFlex: boolean;
  /** Its sender's name or its own text gives it out as Flex's. */
  readonly posesAsFlex: boolean;
  /** What its addresses of pages say about its sender. */
  readonly links: LinkSigns;
  readonly fields: Fields;
  readonly language: string;
}

/**
 * Reads a message: what is needed of most at once, what only some verdicts need when it is asked for.
 * @param zone IANA time zone of the reader.
 */
export function readMessage(message: MailMessage, knowledge: TriageKnowledge, zone: string = 'UTC'): Reading {
  const subject = message.subject?.slice(0, MAX_SUBJECT) ?? '';
  const text = message.text?.slice(0, MAX_TEXT) ?? '';
  const ranges = ownRanges(text);
  const { language, languages, namesFlex } = glanceAt({ subject, text, ranges }, knowledge);
  const isReply = isInherited(subject);
  const matched = once(() => matchMessage({ subject, text, ranges }, languages, knowledge));
  const hits = once(() => {
    const found = matched().hits;
    return isReply ? found.filter(({ place, source }) => place === 'text' || tellsContext(source)) : found;
  });
  const said = once(() => {
    const all = matched().said;
    return isReply ? all.filter(({ way }) => way !== 'subject') : all;
  });
  const kinds = once(() => likeliest(said(), knowledge.weights, 'kinds', told(hits(), scores())));
  const scores = once(() => scoresOf(hits()));
  const byFlex = senderNamesFlex(message.from, knowledge.senders);
  const own = once(() => ranges.map(([from, to]) => text.slice(from, to)).join(''));
  const opening = once(() => openingOf(text, ranges));
  const voice = once(() => voiceOf(subject, own()));
  const speaks = once(() => speaksAsFlex(voice(), knowledge.senders));
  const spoken = (): Voice => ({ ...voice(), ...(isReply && { subject: '' }) });
  const poses = once(() => posesAsFlex(message.from, spoken(), knowledge.senders));
  const links = once(() => linkSigns(text, message.links ?? [], knowledge.senders));
  const fields = once(() => readFields({ ...message, subject }, own(), language, zone));
  return {
    get hits() {
      return hits();
    },
    get said() {
      return said();
    },
    get kinds() {
      return kinds();
    },
    weights: knowledge.weights,
    get scores() {
      return scores();
    },
    isReply,
    sender: judgeSender(message.from, knowledge.senders, message.auth),
    senderNamesFlex: byFlex,
    namesFlex: byFlex || namesFlex,
    language,
    get own() {
      return own();
    },
    get opening() {
      return opening();
    },
    get speaksAsFlex() {
      return speaks();
    },
    get posesAsFlex() {
      return poses();
    },
    get links() {
      return links();
    },
    get fields() {
      return fields();
    },
  };
}

/** A value that is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
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

/**
 * What rules add to a kind's figure: words somebody quoted from such a mail, and the turns of phrase of an answer out of a
 * drawer, which says a notice again and so holds that notice's ideas, too.
 */
function told(hits: readonly Hit[], scores: Reading['scores']): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  for (const { source } of hits)
    if (source.kind === 'phrase')
      figures.set(source.of, Math.max(figures.get(source.of) ?? 0, TOLD * source.concept.weight));
  if ((scores.get(`category/${CANNED}`) ?? 0) >= 1) figures.set(CANNED, TOLD);
  return figures;
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
function openingOf(text: string, ranges: readonly Range[]): Range | null {
  const words = tokensWithin(text, ranges);
  const first = words[0];
  const last = words.findLast((word) => first !== undefined && word.sentence <= first.sentence + 1);
  return first === undefined || last === undefined ? null : [first.start, last.end];
}
