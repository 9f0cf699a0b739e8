/** Sentences of a text that stand in other texts too: who has those can search for them. */
import type { Range } from '../text/own-text';
import { plainWords, type PlainWord } from '../text/plain-words';

/** So many words in a row are hardly written twice by chance. */
const ROW = 7;

/** Where rows of at least seven words stand that one of the other texts has too, in order. Linear in all texts. */
export function sharedSentences(text: string, others: readonly string[]): readonly Range[] {
  if (others.length === 0) return [];
  const rows = new Set(others.flatMap((other) => rowsOf(plainWords(other))));
  const words = plainWords(text);
  const found: [number, number][] = [];
  rowsOf(words).forEach((row, at) => {
    if (!rows.has(row)) return;
    const [start, end] = [words[at]?.start ?? 0, words[at + ROW - 1]?.end ?? 0];
    const last = found.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = end;
    else found.push([start, end]);
  });
  return found;
}

function rowsOf(words: readonly PlainWord[]): readonly string[] {
  const rows: string[] = [];
  for (let at = 0; at + ROW <= words.length; at += 1)
    rows.push(
      words
        .slice(at, at + ROW)
        .map(({ plain }) => plain)
        .join(' '),
    );
  return rows;
}
