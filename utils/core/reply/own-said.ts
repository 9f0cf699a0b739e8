/** What of the driver's words is her own: not what stands in quotation marks, not what the notice says itself. */
import type { Range } from '../text/own-text';
import { plainWords, type PlainWord } from '../text/plain-words';

/** A longer passage in quotation marks was never closed. */
const LONGEST_QUOTE = 600;
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  '\u201c': '\u201d"',
  '\u201e': '\u201c\u201d"',
  '\u00ab': '\u00bb',
};
/** So many words in a row that stand in the other text too are a quotation. */
const SHARED = 4;

/** What stands outside of quotation marks and of lines that begin with ">". Linear in the length of the text. */
export function unquotedRanges(text: string): readonly Range[] {
  const ranges: Range[] = [];
  // By what would close a quotation: up to where nothing does.
  const searched = new Map<string, number>();
  let from = 0;
  const leave = (start: number, end: number): void => {
    if (start > from) ranges.push([from, start]);
    from = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    const end = quoteEnd(text, at, searched);
    if (end === null) continue;
    leave(at, end);
    at = end - 1;
  }
  leave(text.length, text.length);
  return ranges;
}

/** Behind what is quoted from `at` on; null where nothing is. */
function quoteEnd(text: string, at: number, searched: Map<string, number>): number | null {
  const character = text.charAt(at);
  if (character === '>' && (at === 0 || text.charAt(at - 1) === '\n')) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
  }
  const closers = CLOSERS[character];
  if (closers === undefined) return null;
  let end = Math.max(at + 1, searched.get(closers) ?? 0);
  for (; end < text.length && end - at < LONGEST_QUOTE; end += 1) {
    if (text.charAt(end) === '\n' && text.charAt(end + 1) === '\n') break;
    if (closers.includes(text.charAt(end))) return end + 1;
  }
  searched.set(closers, end);
  return null;
}

/** Rows of words that other texts have, by how many words a row has. */
export type KnownRows = ReadonlyMap<number, ReadonlySet<string>>;

/** The rows of words of texts that may be quoted. Linear in their length. */
export function rowsOfTexts(texts: readonly string[]): KnownRows {
  const rows = new Map<number, Set<string>>();
  for (const text of texts) {
    const words = plainWords(text);
    // A subject may be shorter than that; a single word is nobody's.
    const size = Math.min(SHARED, words.length);
    if (size < 2) continue;
    const known = rows.get(size) ?? new Set();
    for (let first = 0; first + size <= words.length; first += 1) known.add(rowAt(words, first, size));
    rows.set(size, known);
  }
  return rows;
}

/** By word: whether it stands in such a row. */
export function sharedWords(words: readonly PlainWord[], known: KnownRows): readonly boolean[] {
  const shared = words.map(() => false);
  for (const [size, rows] of known) {
    for (let first = 0; first + size <= words.length; first += 1) {
      if (rows.has(rowAt(words, first, size))) shared.fill(true, first, first + size);
    }
  }
  return shared;
}

function rowAt(words: readonly PlainWord[], first: number, size: number): string {
  let row = '';
  for (let at = first; at < first + size; at += 1) row += ` ${words[at]?.plain ?? ''}`;
  return row;
}
