/**
 * Finds the words of a text, once, letter by letter, and notes their letters in a few numbers, by which they are then
 * recognised (`recognise.ts`). What a word is, is decided here and nowhere else.
 */
import { closeLook, unspacedWord } from './closer-look';
import { BITS_OF_KIND, GAP, UNKNOWN, UNSPACED, kindOf, kinds } from './units';
import { BY_TEXT, CELLS, UNSPACED_CHARACTER, type Words, addWord, measure, reserve } from './words';

/** Where a scan stands. */
interface Position {
  /** Offset of the next unit. */
  at: number;
  /** Where the word began that it is in; the same when it is in none. */
  start: number;
  /** The word's letters so far, see {@link Words.cells}. */
  last: number;
  first: number;
}

/**
 * An engine keeps a dozen kinds of strings and looks a method of theirs up anew once a place in the code has met more than a
 * few of them. Taken from here it is found at once, and the scan takes a fourth of the time.
 */
const { charCodeAt: unitAt } = String.prototype;
const LETTERS_PER_NUMBER = 5;
/** A longer word is recognised by its text. */
const MOST_LETTERS = 2 * LETTERS_PER_NUMBER;
const MASK = (1 << (LETTERS_PER_NUMBER * BITS_OF_KIND)) - 1;
const TOP = (LETTERS_PER_NUMBER - 1) * BITS_OF_KIND;

/**
 * Adds the words of [from, to) in `text` to `words`. A word is letters and digits of any script with what shows
 * nothing between them, and an apostrophe before an English ending ("didn't"): before anything else it parts
 * two words, as in "l'itinerario". In scripts without spaces each character is one. Takes any text; time and
 * space are linear in its length.
 */
export function scan(text: string, from: number, to: number, words: Words): void {
  // One more than there can be, for what is written down and then not counted.
  reserve(words, to - from + 1);
  const position: Position = { at: from, start: from, last: 0, first: 0 };
  for (;;) {
    words.count = scanPlain(text, to, position, words.cells, words.count);
    const { at, start } = position;
    const unit = at < to ? text.charCodeAt(at) : 0;
    const kind = at < to ? (kinds[unit] ?? GAP) : GAP;
    if (kind === UNKNOWN) {
      kindOf(unit);
      continue;
    }
    if (kind <= GAP || kind === UNSPACED) endWord(words, position);
    if (at >= to) return measure(words, false);
    const found = kind === UNSPACED ? unspacedWord(text, at, to) : closeLook(text, start, at, to);
    position.at = found.behind;
    position.start = found.behind;
    position.last = 0;
    position.first = 0;
    if (found.end === found.start) continue;
    if (!found.unspaced) {
      addWord(words, found.start, found.end, BY_TEXT, 0);
      continue;
    }
    addWord(
      words,
      found.start,
      found.end,
      found.end - found.start > 1 ? BY_TEXT : text.charCodeAt(found.start),
      UNSPACED_CHARACTER,
    );
    measure(words, true);
    if (isKana(unit)) words.kana += 1;
  }
}

/**
 * Goes on up to `to` or to a unit that needs a closer look. By far most of the time is spent here: nothing is called,
 * and a gap is written down as a word that is then not counted, for no branch is cheaper than one that cannot
 * be foreseen. Returns how many words there are.
 */
function scanPlain(text: string, to: number, position: Position, cells: Int32Array, count: number): number {
  let { at, start, last, first } = position;
  let cell = CELLS * count;
  for (; at < to; at += 1) {
    const kind = kinds[unitAt.call(text, at)] ?? GAP;
    if (kind > UNSPACED) {
      first = ((first << BITS_OF_KIND) & MASK) | (last >>> TOP);
      last = ((last << BITS_OF_KIND) & MASK) | kind;
      continue;
    }
    if (kind !== GAP) break;
    cells[cell] = start;
    cells[cell + 1] = at;
    cells[cell + 2] = at - start > MOST_LETTERS ? BY_TEXT : last;
    cells[cell + 3] = first;
    cell += at > start ? CELLS : 0;
    first = 0;
    last = 0;
    start = at + 1;
  }
  position.at = at;
  position.start = start;
  position.last = last;
  position.first = first;
  return cell / CELLS;
}

/** Adds the word that the scan is in, if it is in one. */
function endWord(words: Words, { at, start, last, first }: Position): void {
  if (at > start) addWord(words, start, at, at - start > MOST_LETTERS ? BY_TEXT : last, first);
}

function isKana(unit: number): boolean {
  return (unit >= 0x3041 && unit <= 0x30ff) || (unit >= 0xff66 && unit <= 0xff9d);
}
