/**
 * Reads the words of a text, once, letter by letter: where they stand and which listed words they are.
 * What a word is, is decided here and nowhere else.
 */
import { closeLook, unspacedWord } from './closer-look';
import { GAP, UNKNOWN, UNSPACED, type WordTable, classify } from './word-table';
import { CELLS, type Words, addWord, measure, reserve } from './words';

/** Where a scan stands. */
interface Position {
  /** Offset of the next unit. */
  at: number;
  /** Where the word began that it is in; the same when it is in none. */
  start: number;
  /** The state that the word's letters have led to. */
  row: number;
}

/**
 * Adds the words of [from, to) in `text` to `words`. A word is letters and digits of any script with what shows
 * nothing between them, and an apostrophe before an English ending ("didn't"): before anything else it parts
 * two words, as in "l'itinerario". In scripts without spaces each character is one. Takes any text; time and
 * space are linear in its length.
 */
export function scan(table: WordTable, text: string, from: number, to: number, words: Words): void {
  // One more than there can be, for what is written down and then not counted.
  reserve(words, to - from + 1);
  const position: Position = { at: from, start: from, row: 0 };
  for (;;) {
    words.count = scanPlain(table, text, to, position, words.cells, words.count);
    const { at, start, row } = position;
    if (at >= to) {
      if (at > start) addWord(words, start, at, table.next[row] ?? 0);
      return measure(words, false);
    }
    const unit = text.charCodeAt(at);
    const kind = table.classOf[unit] ?? GAP;
    if (kind === UNKNOWN) {
      classify(table, unit);
      continue;
    }
    if (kind === UNSPACED && at > start) addWord(words, start, at, table.next[row] ?? 0);
    const found = kind === UNSPACED ? unspacedWord(table, text, at, to) : closeLook(table, text, start, at, to, row);
    position.at = found.behind;
    position.start = found.behind;
    position.row = 0;
    if (found.end === found.start) continue;
    addWord(words, found.start, found.end, found.set);
    if (!found.unspaced) continue;
    measure(words, true);
    if (isKana(unit)) words.kana += 1;
  }
}

/**
 * Goes on up to `to` or to a unit that needs a closer look. By far most of the time is spent here: nothing is called,
 * and a gap is written down as a word that is then not counted, for no branch is cheaper than one that cannot
 * be foreseen. Returns how many words there are.
 */
function scanPlain(
  { classOf, next }: WordTable,
  text: string,
  to: number,
  position: Position,
  cells: Int32Array,
  count: number,
): number {
  let { at, start, row } = position;
  let cell = CELLS * count;
  for (; at < to; at += 1) {
    const kind = classOf[text.charCodeAt(at)] ?? GAP;
    if (kind > UNSPACED) {
      row = next[row + kind] ?? 0;
      continue;
    }
    if (kind !== GAP) break;
    cells[cell] = start;
    cells[cell + 1] = at;
    cells[cell + 2] = next[row] ?? 0;
    cell += at > start ? CELLS : 0;
    row = 0;
    start = at + 1;
  }
  position.at = at;
  position.start = start;
  position.row = row;
  return cell / CELLS;
}

function isKana(unit: number): boolean {
  return (unit >= 0x3041 && unit <= 0x30ff) || (unit >= 0xff66 && unit <= 0xff9d);
}
