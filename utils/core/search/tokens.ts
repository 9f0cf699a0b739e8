/**
 * What a text is found by. A term is a word without case, accents and width ("recogio" finds "Recogió"). Scripts
 * without spaces have no words to find: there each pair of neighbours is a term, and the last character of a run.
 */
import { foldOf, foldWord } from '../text/fold';
import { scan } from '../text/scan';
import { clear, endOf, noWords, startOf } from '../text/words';

/** One term, and where it stands in the text: offsets [start, end). */
export interface Term {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** It is of a script without spaces. */
  readonly unspaced: boolean;
}

/** Longer ones, which no one types, are found by how they begin. */
const LONGEST_TERM = 40;
/** Below it stands no character of a script without spaces. */
const FIRST_UNSPACED = 0x2e80;
const MOST_KNOWN = 50_000;

const words = noWords();
/** Most words of a record stand in it many times over. */
const known = new Map<string, string>();

/** The terms of a text that is to be found, in its order. Time is linear in its length; any text is accepted. */
export function termsOf(text: string): Term[] {
  const singles = singlesOf(text);
  return singles.map((term, index) => {
    const next = singles[index + 1];
    return next && isPair(term, next) ? joined(term, next) : term;
  });
}

/** The terms that are looked for, each once. Of a run of characters without spaces the pairs alone: its last one need not end there. */
export function queryTerms(query: string): Term[] {
  const singles = singlesOf(query);
  const terms = singles.flatMap((term, index): Term[] => {
    const [before, next] = [singles[index - 1], singles[index + 1]];
    if (next && isPair(term, next)) return [joined(term, next)];
    return before && isPair(before, term) ? [] : [term];
  });
  return [...new Map(terms.map((term) => [term.text, term])).values()];
}

/** Whether two pieces belong to one run of a script without spaces. */
function isPair(one: Term, next: Term): boolean {
  return one.unspaced && next.unspaced && one.end === next.start;
}

function joined(one: Term, next: Term): Term {
  return { text: one.text + next.text, start: one.start, end: next.end, unspaced: true };
}

/** Words, and characters of scripts without spaces one by one. */
function singlesOf(text: string): Term[] {
  clear(words);
  scan(text, 0, text.length, words);
  const terms: Term[] = [];
  for (let index = 0; index < words.count; index += 1) {
    const [start, end] = [startOf(words, index), endOf(words, index)];
    const folded = folding(text.slice(start, Math.min(end, start + LONGEST_TERM)));
    if (folded !== '') terms.push({ text: folded, start, end, unspaced: isUnspaced(text, start) });
  }
  return terms;
}

function isUnspaced(text: string, at: number): boolean {
  return text.charCodeAt(at) >= FIRST_UNSPACED && foldOf(text.codePointAt(at) ?? 0).kind === 'unspaced';
}

function folding(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const folded = foldWord(word);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, folded);
  return folded;
}
