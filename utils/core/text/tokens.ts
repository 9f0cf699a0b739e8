/** One word of a text, as it is compared and where it stands. */
export interface Token {
  /** NFKC, lower case, straight apostrophes, invisible characters removed. */
  readonly norm: string;
  /** Offsets [start, end) in the text that was given. */
  readonly start: number;
  readonly end: number;
  /** Counts up from 0; words of one sentence share it. */
  readonly sentence: number;
}

/** Characters that show nothing and may stand inside a word: soft hyphen, zero-width and direction marks. */
const INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u2060-\u2064\ufeff]/gu;
const WORD =
  /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00ad\u034f\u061c\u180e\u200b-\u200f\u2060-\u2064\ufeff]|['\u2019\u2018\u02bc\uff07](?=[\p{L}\p{N}]))*/gu;
const ASCII_ONLY = /^[a-zA-Z0-9]+$/u;
const APOSTROPHE = /[\u2019\u2018\u02bc\uff07]/gu;
/** Scripts written without spaces: each character is a word of its own, so that phrases still match. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc]/u;
const SENTENCE_END = new Set(['.', '!', '?', '\u2026', '\u061f']);
const WIDE_SENTENCE_END = new Set(['\u3002', '\uff01', '\uff1f']);
const AFTER_END = new Set(['"', "'", ')', ']', '\u201d', '\u2019', '\u00bb', '*']);
const BULLET = new Set(['-', '*', '\u2022', '\u2013', '\u00b7', '>']);
const ABBREVIATIONS = new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'no', 'nr', 'vs', 'sr', 'sra', 'ud', 'approx', 'ave']);
/** A line shorter than this was ended on purpose; a longer one may only have been wrapped. */
const WRAPPED_LINE = 50;

/** The form in which two spellings of one word are equal. */
export function normalWord(word: string): string {
  if (ASCII_ONLY.test(word)) return word.toLowerCase();
  return word.replace(INVISIBLE, '').normalize('NFKC').toLowerCase().replace(APOSTROPHE, "'");
}

/**
 * Splits a text into words (letters and digits of any script, with inner apostrophes) with their
 * offsets. Time is linear in the length of the text; any string is accepted.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let sentence = 0;
  let previousEnd = 0;
  let previousWord = '';
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const start = match.index;
    if (found.length > 0 && endsSentence(text, previousEnd, start, previousWord)) sentence += 1;
    for (const part of parts(word, start)) found.push({ ...part, sentence });
    previousEnd = start + word.length;
    previousWord = word;
  }
  return found;
}

/**
 * The words inside some ranges of a text, with offsets in the whole text. A new range begins a new
 * sentence, so that no rule reaches over what was left out between them.
 */
export function tokensWithin(text: string, ranges: readonly (readonly [number, number])[]): Token[] {
  const all: Token[] = [];
  let sentence = 0;
  for (const [from, to] of ranges) {
    const inside = tokens(text.slice(from, to));
    for (const token of inside) {
      all.push({ ...token, start: token.start + from, end: token.end + from, sentence: token.sentence + sentence });
    }
    sentence = (all.at(-1)?.sentence ?? -1) + 1;
  }
  return all;
}

function parts(word: string, start: number): Omit<Token, 'sentence'>[] {
  if (ASCII_ONLY.test(word)) return [{ norm: word.toLowerCase(), start, end: start + word.length }];
  if (!UNSPACED.test(word)) return [{ norm: normalWord(word), start, end: start + word.length }];
  const split: Omit<Token, 'sentence'>[] = [];
  let from = 0;
  const flush = (to: number): void => {
    if (to > from) split.push({ norm: normalWord(word.slice(from, to)), start: start + from, end: start + to });
    from = to;
  };
  let at = 0;
  for (const character of word) {
    const next = at + character.length;
    if (UNSPACED.test(character)) {
      flush(at);
      flush(next);
    }
    at = next;
  }
  flush(word.length);
  return split;
}

/** Whether the gap [from, to) between two words ends a sentence. */
function endsSentence(text: string, from: number, to: number, before: string): boolean {
  let ended = false;
  let lineBroken = false;
  for (let at = from; at < to; at += 1) {
    const character = text.charAt(at);
    if (WIDE_SENTENCE_END.has(character)) return true;
    if (character === '\n') {
      if (lineBroken || ended || lineIsShort(text, at)) return true;
      lineBroken = true;
    } else if (SENTENCE_END.has(character)) {
      ended = character !== '.' || !isAbbreviation(before);
    } else if (lineBroken && BULLET.has(character)) {
      return true;
    } else if (isSpace(character)) {
      if (ended) return true;
    } else if (!AFTER_END.has(character)) {
      ended = false;
    }
  }
  return false;
}

/** `a.m.`, initials and a few short forms end with a full stop that ends nothing. */
function isAbbreviation(word: string): boolean {
  return (word.length === 1 && !/\d/u.test(word)) || ABBREVIATIONS.has(word.toLowerCase());
}

function lineIsShort(text: string, lineEnd: number): boolean {
  const nearest = text.lastIndexOf('\n', lineEnd - 1);
  return lineEnd - nearest - 1 < WRAPPED_LINE;
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\r' || character === '\u00a0';
}
