/** Tells for the words of a text which listed words they are. */
import { foldOf, foldWord } from './fold';
import { remember, remembered, rememberedByText } from './word-memo';
import { type WordTable, setOfCharacter, setOfWord } from './word-table';
import { BY_TEXT, CELLS, UNSPACED_CHARACTER, type Words } from './words';

const LATIN = /[a-z]/u;

/** Writes down for each word of a text which set of the table it is. What was written for another table is gone. */
export function recognise(table: WordTable, text: string, words: Words): void {
  const { cells, count } = words;
  if (words.sets.length < count) words.sets = new Int32Array(cells.length / CELLS);
  const { sets } = words;
  for (let word = 0; word < count; word += 1) {
    const cell = CELLS * word;
    const last = cells[cell + 2] ?? 0;
    const first = cells[cell + 3] ?? 0;
    let set = last > 0 ? remembered(table.memo, last, first) : -1;
    if (set < 0) {
      set = find(table, text.slice(cells[cell], cells[cell + 1]), last, first);
      if (last > 0) remember(table.memo, last, first, set);
    }
    sets[word] = set;
  }
}

function find(table: WordTable, word: string, last: number, first: number): number {
  if (first === UNSPACED_CHARACTER) return setOfCharacter(table, foldWord(word));
  return last === BY_TEXT ? rememberedByText(table.memo, word, (one) => setOfAny(table, one)) : setOfAny(table, word);
}

/** The set of a word that is not in a script without spaces. */
function setOfAny(table: WordTable, word: string): number {
  let guise = false;
  let latin = false;
  for (const character of word) {
    const folded = foldOf(character.codePointAt(0) ?? 0);
    if (folded.kind !== 'letters') continue;
    if (folded.guise) guise = true;
    else latin ||= LATIN.test(folded.text);
  }
  // Letters that look Latin are read so only in a word that has Latin ones; the rest of the world writes words too.
  return guise && !latin ? 0 : setOfWord(table, foldWord(word));
}
