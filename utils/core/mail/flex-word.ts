/**
 * Whether a text names Flex, in whatever disguise the judgement sees through (`text/fold.ts`): with what shows
 * nothing between the letters, in full-width, mathematical or look-alike letters and, in markup, in character
 * references.
 *
 * The search goes by the last letter, because "x" is rare: from each one it walks back.
 */
import { foldOf } from '../text/fold';
import { decodeEntities } from './html-entities';

/** What a look came to, as bits: each look adds its own. */
export const NO = 0;
export const YES = 1;
/**
 * A tag stands before the word's last letters, one to three of them. What lies before the tag may be invisible,
 * so a walk back can't tell, and the markup has to be read.
 */
export const TAG_BEFORE_LEX = 2;
export const TAG_BEFORE_EX = 4;
export const TAG_BEFORE_X = 8;
/** The walk came to the beginning of what was at hand. */
export const OPEN = 16;
/** There are bytes that are more than ASCII in UTF-8: the text has to be decoded as a whole. */
export const BEYOND_ASCII = 32;
/** Letters of the word are encoded, written as references or look-alikes. */
export const DISGUISED = 64;

const WORD = 'flex';
/** By the letters of the word that are not found yet. */
const TAGS: readonly number[] = [NO, TAG_BEFORE_LEX, TAG_BEFORE_EX, TAG_BEFORE_X];
/** Every character that folds to a text with an "x", and every reference that may stand for one. */
const X_LIKE =
  /[xX\u02e3\u03a7\u03c7\u0425\u0445\u1d61\u1d6a\u1e8a-\u1e8d\u2093\u2168-\u216b\u2178-\u217b\u24cd\u24e7\uff38\uff58\u{1d400}-\u{1d7ff}\u{1e043}\u{1e061}]|&(?:#\d{2,9}|#[xX][0-9a-fA-F]{2,8}|[cCkK][hH](?:i|cy));?/gu;
/** Without one of these, a text names Flex only where its ASCII letters do. */
const TELLING =
  /[\u02e3\u03a7\u03c7\u0425\u0445\u1d61\u1d6a\u1e8a-\u1e8d\u2093\u2168-\u216b\u2178-\u217b\u24cd\u24e7\uff38\uff58\u{1d400}-\u{1d7ff}\u{1e043}\u{1e061}\u30d5\uff8c]|[^\0-\x7f](?:[lL]?[eE])?[xX]/u;
/** A character reference that ends where the walk stands. */
const REFERENCE = /&(?:#\d{1,9}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,30});?$/;
const LONGEST_REFERENCE = 33;
/** Flex in Japanese, in either width. */
const JAPANESE = /[\u30d5\uff8c][\u30ec\uff9a][\u30c3\u30c4\uff6f\uff82][\u30af\uff78][\u30b9\uff7d]/;
/** Control characters are taken out of texts (`controls.ts`), all but those that part words. */
const SHOWS_NOTHING = /[\0-\x08\x0b\x0e-\x1f\x7f]/;
const SEMICOLON = 59;
const GREATER = 62;

/** What stands before a place: the letters it counts as, and where it begins. */
interface Step {
  readonly letters: string;
  readonly at: number;
}

/**
 * Looks through a whole text for {@link YES} and the bits for tags. Takes any text; time is linear in its length.
 * @param markup it is HTML source: character references stand for characters, and tags may stand within a word
 */
export function flexIn(text: string, markup: boolean): number {
  if (JAPANESE.test(text)) return YES;
  let bits = NO;
  X_LIKE.lastIndex = 0;
  while ((markup || bits !== YES) && X_LIKE.test(text)) bits |= flexBefore(text, X_LIKE.lastIndex, markup) & ~OPEN;
  return bits;
}

/** Whether a text that has been looked through byte by byte must be looked at again for what is beyond ASCII in it. */
export function hasMoreToTell(text: string): boolean {
  return TELLING.test(text);
}

/**
 * Whether the word ends at an offset of a text: one of the bits, or {@link NO}.
 * @param from what stands before it may be cut off, and tells nothing
 */
export function flexBefore(text: string, end: number, markup: boolean, from: number = 0): number {
  let at = end;
  let left = WORD.length;
  while (left > 0) {
    if (at <= from) return OPEN;
    if (markup && text.charCodeAt(at - 1) === GREATER) return TAGS[left] ?? NO;
    const step = stepBack(text, at, markup);
    left = step === null ? -1 : lettersLeft(step.letters, left);
    if (step === null || left === -1) return NO;
    ({ at } = step);
  }
  return YES;
}

/** Whether a character counts as a letter, alone or among others. */
export function isLike(letter: string, codePoint: number): boolean {
  const fold = foldOf(codePoint);
  return fold.kind === 'letters' && fold.text.includes(letter);
}

/** How much of the word is left before some letters, -1 when they are others. Letters behind the word do not count. */
function lettersLeft(letters: string, before: number): number {
  let left = before;
  const last = before === WORD.length ? letters.lastIndexOf('x') : letters.length - 1;
  if (last === -1 && letters !== '') return -1;
  for (let index = last; index >= 0 && left > 0; index -= 1) {
    left -= 1;
    if (letters.charAt(index) !== WORD.charAt(left)) return -1;
  }
  return left;
}

/** Null: something that parts words. */
function stepBack(text: string, at: number, markup: boolean): Step | null {
  const reference = markup ? referenceBefore(text, at) : null;
  if (reference !== null) return reference;
  const unit = text.charCodeAt(at - 1);
  if (unit < 128) return asciiStep(text.charAt(at - 1), at - 1);
  const pair = text.codePointAt(at - 2) ?? 0;
  return pair > 0xffff ? folded(pair, at - 2) : folded(unit, at - 1);
}

function asciiStep(character: string, at: number): Step | null {
  if (SHOWS_NOTHING.test(character)) return { letters: '', at };
  return isLetter(character.charCodeAt(0)) ? { letters: character.toLowerCase(), at } : null;
}

function folded(codePoint: number, at: number): Step | null {
  const fold = foldOf(codePoint);
  if (fold.kind === 'skip') return { letters: '', at };
  return fold.kind === 'letters' ? { letters: fold.text, at } : null;
}

/** A reference, as the character it stands for; null where there is none. */
function referenceBefore(text: string, at: number): Step | null {
  const unit = text.charCodeAt(at - 1);
  if (unit !== SEMICOLON && !isLetter(unit) && !isDigit(unit)) return null;
  const near = text.slice(Math.max(0, at - LONGEST_REFERENCE), at);
  const source = near.includes('&') ? REFERENCE.exec(near)?.[0] : undefined;
  const character = source === undefined ? '' : decodeEntities(source);
  if (source === undefined || character === source) return null;
  const codePoint = character.codePointAt(0) ?? 0;
  const start = at - source.length;
  const step = codePoint < 128 ? asciiStep(character, start) : folded(codePoint, start);
  // What parts words must not be taken for letters that it is written with.
  return step ?? { letters: ' ', at: start };
}

function isLetter(unit: number): boolean {
  return (unit | 32) >= 97 && (unit | 32) <= 122;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
