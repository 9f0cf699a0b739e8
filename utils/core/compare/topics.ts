/** What the driver wrote about, and which of it an answer does not so much as mention. */
import { bodyOf } from '../text/mask';
import { type Mask, markedWords } from '../text/marked-words';
import { tokens } from '../text/tokens';
import LISTED from './topics.json';

/** Told by words, in every language at once (`topics.json`), save for `ids` and `dates`, which are told by value. */
export const TOPICS = ['photos', 'files', 'location', 'support', 'ids', 'dates', 'station', 'customer', 'app'] as const;
export type Topic = (typeof TOPICS)[number];

/** One message of the driver's. */
export interface SentMessage {
  readonly text: string;
  /** File names of what was attached; empty also where the source does not tell. */
  readonly attachments: readonly string[];
}

interface TopicWords {
  readonly id: string;
  /** Says that the writer speaks of it. */
  readonly said: readonly string[];
  /** Broader words: an answer with one of them may mean it, so that nothing can be claimed. */
  readonly also: readonly string[];
}

const WORDS: readonly TopicWords[] = LISTED.map(({ id, said, also }) => ({
  id,
  said: patternsOf(said),
  also: patternsOf(also),
}));
const IMAGE = /\.(?:jpe?g|png|heic|heif|gif|webp|bmp|mp4|mov)$/iu;
/** Three letters and one or two digits: "DQZ7". */
const STATION = /^[a-z]{3}\d{1,2}$/u;
/** A shorter part of a number is no id of its own. */
const LEAST_ID = 6;
/** By value: the words of these kinds that both texts must have in common. */
const BY_VALUE: Readonly<Partial<Record<Topic, readonly Mask[]>>> = { ids: ['id'], dates: ['date', 'time'] };

/** The topics of the driver's messages that the answer does not mention, in the order of {@link TOPICS}. */
export function untouchedTopics(sent: readonly SentMessage[], answer: string): readonly Topic[] {
  return topicsOf(sent, answer, false);
}

/**
 * The topics of the driver's messages that the answer mentions. Careful in the answer's favour: any word that may mean
 * the topic counts, and any one of her numbers or dates.
 */
export function touchedTopics(sent: readonly SentMessage[], answer: string): readonly Topic[] {
  return topicsOf(sent, answer, true);
}

function topicsOf(sent: readonly SentMessage[], answer: string, touched: boolean): readonly Topic[] {
  const hers = sent.map(({ text }) => text).join('\n\n');
  const names = sent.flatMap(({ attachments }) => attachments);
  const [herWords, theirWords] = [bodyWords(hers), bodyWords(answer)];
  return TOPICS.filter((topic) => {
    const kinds = BY_VALUE[topic];
    if (kinds !== undefined) {
      const values = valuesOf(hers, kinds);
      return values.size > 0 && haveCommon(values, valuesOf(answer, kinds)) === touched;
    }
    return (wroteOf(topic, herWords) || isShown(topic, names)) && mayMean(topic, theirWords) === touched;
  });
}

/** Whether a message of the driver's shows or names photos or other files. */
export function hasProof({ text, attachments }: SentMessage): boolean {
  const words = bodyWords(text);
  return attachments.length > 0 || wroteOf('photos', words) || wroteOf('files', words);
}

function wroteOf(topic: Topic, words: string): boolean {
  return hasOne(WORDS.find(({ id }) => id === topic)?.said ?? [], words);
}

function isShown(topic: Topic, attachments: readonly string[]): boolean {
  if (topic === 'photos') return attachments.some((name) => IMAGE.test(name));
  return topic === 'files' && attachments.some((name) => !IMAGE.test(name));
}

function mayMean(topic: Topic, words: string): boolean {
  const listed = WORDS.find(({ id }) => id === topic);
  return listed !== undefined && hasOne([...listed.said, ...listed.also], words);
}

function haveCommon(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].some((value) => others.has(value));
}

/** The telling numbers of some kinds: a month or a year alone is no date, and many orders begin with 111. */
function valuesOf(text: string, kinds: readonly Mask[]): ReadonlySet<string> {
  const values = markedWords(text)
    .filter(({ mask }) => mask !== null && kinds.includes(mask))
    .map(({ norm, mask }) => (mask === 'id' && norm.length < LEAST_ID ? '' : norm.replace(/^0+/u, '')));
  return new Set(values.filter((value) => /\d/u.test(value) && !/^20\d\d$/u.test(value)));
}

function hasOne(patterns: readonly string[], words: string): boolean {
  return patterns.some((pattern) => words.includes(pattern));
}

/** The letter's own words: "Driver Support" below it is no mention of a call to them. A station's code names a station. */
function bodyWords(text: string): string {
  const words = bodyOf(markedWords(text));
  return spaced(words.map(({ norm, mask }) => (mask === 'id' && STATION.test(norm) ? { norm: 'station' } : { norm })));
}

/** Words between single spaces, so that a pattern between spaces is found by `includes`. */
function spaced(words: readonly { readonly norm: string }[]): string {
  return ` ${words.map(({ norm }) => norm).join(' ')} `;
}

/** Of all languages; `photo*` stands for any word that begins so. */
function patternsOf(byLanguage: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return Object.values(byLanguage).flatMap((listed) =>
    listed.map((words) => (words.endsWith('*') ? spaced(tokens(words)).trimEnd() : spaced(tokens(words)))),
  );
}
