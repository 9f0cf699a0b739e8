/** Where a text names Flex, and how: to a driver, of drivers, in an advertisement. The words are our guess (`flex-voice.json`). */
import { foldOf, foldWord } from '../text/fold';
import { GREETINGS } from '../text/mask-words';
import WORDS from './flex-voice.json';

/** A place where Flex is named, with the words of its sentence that stand near. */
export interface Mention {
  readonly before: readonly string[];
  /** The last of them, also those before a colon. */
  readonly lead: readonly string[];
  readonly after: readonly string[];
  /** "Amazon Flex", not "Flex" alone. */
  readonly full: boolean;
  /** What is joined to the name: "konto" of "Flexkonto". */
  readonly joined: string;
  /** What stands behind it. */
  readonly rest: string;
  /** Words without spaces go on behind it, as in Japanese. */
  readonly isUnspaced: boolean;
  /** Its sentence is a question. */
  readonly asks: boolean;
}

/** Words by which a text turns to its reader. */
export const ADDRESSED = foldedSet(WORDS.addressed);
const DRIVERS = foldedSet(WORDS.drivers);
const PROGRAMME = foldedSet(WORDS.programme);
const ADVERTS = foldedSet(WORDS.adverts);
const ACCOUNTS = foldedSet(WORDS.accounts);
const GREETS = foldedSet(GREETINGS.flatMap((greeting) => greeting.split(' ')));
/** Whether all of a text is as its letters are written. */
const PLAIN = /^[\0-\x7f]*$/u;
const NAME = /(?:flex|\u30d5\u30ec\u30c3\u30af\u30b9)([a-z]{0,20})/giu;
const AMAZON = /(?:amazon(?:\.com)?|\u30a2\u30de\u30be\u30f3)[\s\u00a0-]{0,3}$/iu;
/** Between sentences. */
export const SENTENCE_ENDS = /[.!?\u3002\uff01\uff1f]\s|[\u3002\uff01\uff1f]|\n\s{0,9}\n/u;
/** What a name behind a colon is said of is not what stands before it: "Your driver: Amazon Flex". */
const BEFORE_STARTS = /[.!?:\u3002\uff01\uff1f]\s|[\u3002\uff01\uff1f]|\n\s{0,9}\n/u;
const WORD = /[\p{L}\p{N}']+/gu;
const UNSPACED = /^[\u3040-\u30ff\u4e00-\u9fff]/u;
/** "Flex's delivery person", "delivered by Flex": told of, unless all of them are addressed. */
const OF_DRIVERS =
  /^\u306e?(?:\u914d\u9054|\u914d\u9001|\u30c9\u30e9\u30a4\u30d0\u30fc)(?!.{0,12}(?:\u7686\u69d8|\u5404\u4f4d))/u;
/** So many characters of a sentence are looked at on either side, so many words before the name, and right beside it. */
const REACH = 160;
const BEFORE = 6;
const BESIDE = 3;
const QUOTES = /["\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d]/gu;
const QUOTE_ENDS_IT = /["\u201c\u201d\u201e\u00ab\u300c]\s?$/u;
/** More places say no more. */
const MOST = 50;

/** Whether a quotation is open at the end of a text that does not begin right there: words of somebody else. */
function isInQuotes(lead: string): boolean {
  const paragraph = lead.slice(lead.lastIndexOf('\n\n') + 1);
  if (QUOTE_ENDS_IT.test(paragraph)) return false;
  let open = '';
  for (const mark of paragraph.match(QUOTES) ?? []) open = closes(mark, open) ? '' : mark;
  return open !== '';
}

/** A straight mark closes a straight one. The mark that opens a quotation in English closes it in German. */
function closes(mark: string, open: string): boolean {
  if (mark === '"' || mark === '\u201c') return open === '"' || open === '\u201e';
  return !'\u201e\u00ab\u300c'.includes(mark);
}

/** Words as they are compared here: without case, accents and disguises. */
export function foldedSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(foldWord));
}

/** A text with its letters as those are read, and everything between them as it stands. */
export function foldedText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return Array.from(text, (character) => {
    const folded = foldOf(character.codePointAt(0) ?? 0);
    if (folded.kind === 'gap') return character;
    if (folded.kind === 'skip') return '';
    return folded.kind === 'apostrophe' ? "'" : folded.text;
  }).join('');
}

/** The places where a text, in the form of {@link foldedText}, names Flex: in their order, at most 50. Linear in its length. */
export function mentionsIn(text: string): readonly Mention[] {
  const found: Mention[] = [];
  for (const match of text.matchAll(NAME)) {
    if (found.length === MOST) break;
    const mention = mentionAt(text, match.index, match[0].length, match[1] ?? '');
    if (mention !== null) found.push(mention);
  }
  return found;
}

function mentionAt(text: string, at: number, length: number, joined: string): Mention | null {
  const ahead = text.slice(Math.max(0, at - REACH), at);
  const amazon = AMAZON.exec(ahead);
  const lead = amazon === null ? ahead : ahead.slice(0, amazon.index);
  if (amazon === null && /[\p{L}\p{N}]$/u.test(lead)) return null;
  if (isInQuotes(lead)) return null;
  const behind = text.slice(at + length, at + length + REACH);
  const rest = behind.split(SENTENCE_ENDS)[0] ?? '';
  return {
    before: wordsIn(lead.split(BEFORE_STARTS).at(-1) ?? '').slice(-BEFORE),
    lead: wordsIn(lead.split(SENTENCE_ENDS).at(-1) ?? '').slice(-BESIDE),
    after: wordsIn(rest),
    full: amazon !== null || rest.startsWith('.amazon.'),
    joined,
    rest,
    isUnspaced: UNSPACED.test(rest),
    asks: /^\s?[?\uff1f]/u.test(behind.slice(rest.length)),
  };
}

/** The words of a text in the form of {@link foldedText}. */
export function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** Amazon Flex is what it is about. */
export function isTopic(mention: Mention): boolean {
  return mention.full && !isOfDrivers(mention) && !isAdvert(mention);
}

/** It speaks to the driver of her place in Flex, or as somebody who may. */
export function isToDriver(mention: Mention): boolean {
  const { before, full, joined, rest } = mention;
  if (isAdvert(mention)) return false;
  if (mention.isUnspaced) return full && !OF_DRIVERS.test(rest);
  const isAddressed = before.some((word) => ADDRESSED.has(word));
  if (isOfPlace(mention) && !isOfDrivers(mention)) return full || isAddressed;
  return (
    greetsDriver(mention) || tellsOfItself(mention) || (full && joined === '' && isAddressed && !isOfDrivers(mention))
  );
}

/** "Your Amazon Flex account": what only Flex keeps. No question, as those ask it who offer help. */
export function isHerAccount({ before, after, full, rest, isUnspaced, asks }: Mention): boolean {
  if (!full || asks) return false;
  if (isUnspaced)
    return WORDS.unspacedAccounts.some((word) => rest.startsWith(word) || rest.startsWith(`\u306e${word}`));
  const near = [...before.slice(-BESIDE), ...after.slice(0, 1)];
  return before.some((word) => ADDRESSED.has(word)) && near.some((word) => ACCOUNTS.has(word));
}

/** It names somebody who delivers. */
export function isOfDrivers({ lead, after, rest }: Mention): boolean {
  const near = [...lead, ...after.slice(0, BESIDE)];
  return near.some((word) => DRIVERS.has(word)) || OF_DRIVERS.test(rest);
}

/** An account, the terms or a block: of "Amazon Flex" anywhere near, of "Flex" alone only right beside it. */
function isOfPlace({ before, after, full, joined }: Mention): boolean {
  if (joined !== '') return PROGRAMME.has(joined);
  const near = full ? [...before, ...after.slice(0, BESIDE)] : [...before.slice(-2), ...after.slice(0, 1)];
  return near.some((word) => PROGRAMME.has(word));
}

/** "Amazon Flex is operated by …": the name opens the sentence. */
function tellsOfItself(mention: Mention): boolean {
  const { before, after, full, rest } = mention;
  return full && before.length === 0 && after.length > 1 && /^\s/u.test(rest) && !isOfDrivers(mention);
}

/** "Dear Amazon Flex delivery partner": nothing but a greeting stands before the name. */
export function greetsDriver(mention: Mention): boolean {
  const { before } = mention;
  const opens = before.every((word) => GREETS.has(word) || DRIVERS.has(word) || word.length <= 2);
  return opens && before.some((word) => GREETS.has(word)) && isOfDrivers(mention);
}

function isAdvert({ before, after, rest, isUnspaced }: Mention): boolean {
  return (
    [...before, ...after].some((word) => ADVERTS.has(word)) ||
    (isUnspaced && WORDS.unspacedAdverts.some((word) => rest.includes(word)))
  );
}
