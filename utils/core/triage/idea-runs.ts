/**
 * A language's words for its ideas as they are bundled. Most alternatives are runs of few and ever the same words: each
 * word is spelled once, in the vocabulary, and an idea is a text of numbers. What would take most of the time when the
 * rules are compiled, to know every word again letter by letter, is done when the extension is built.
 */
import type { PackedIdeas } from '../knowledge';
import { type PatternList, grownRun, listCompared, patternAt, wordsCompared } from './pattern-list';

/** Digits are the printable characters of ASCII from `#` on, without the backslash: JSON writes each as it is. */
const FIRST_DIGIT = 0x23;
const BACKSLASH = 0x5c;
const BASE = 90;

/** Null when there are more different words, or more in one alternative, than the digits can count. */
export function packIdeas(ideas: Readonly<Record<string, readonly string[]>>): PackedIdeas | null {
  const compared = Object.entries(ideas).map(([idea, all]) => [idea, all.map(wordsCompared)] as const);
  const vocabulary = [...new Set(compared.flatMap(([, all]) => all.flat()))].toSorted();
  const numbers = new Map(vocabulary.map((word, index) => [word, index]));
  const packed = compared.map(([idea, all]) => {
    const runs = all.map((words) => words.map((word) => numbers.get(word) ?? 0)).toSorted(inOrder);
    return [idea, runs] as const;
  });
  const isTooMuch =
    vocabulary.length > BASE * BASE || packed.some(([, runs]) => runs.some(({ length }) => length >= BASE));
  return isTooMuch
    ? null
    : { vocabulary, runs: Object.fromEntries(packed.map(([idea, runs]) => [idea, textOf(runs)])) };
}

/** The alternatives of one idea as they are compared. */
export function unpackIdea({ vocabulary, runs }: PackedIdeas, idea: string): readonly string[] {
  const all: string[] = [];
  const words: string[] = [];
  readRuns(runs[idea] ?? '', (word, place, isLast) => {
    words[place] = vocabulary[word] ?? '';
    if (isLast) all.push(words.slice(0, place + 1).join(' '));
  });
  return all;
}

/** Lists all words of a vocabulary. Returns the id of each. */
export function listVocabulary(list: PatternList, { vocabulary }: PackedIdeas): readonly number[] {
  return vocabulary.map((word) => listCompared(list.words, word));
}

/**
 * Lists all alternatives of one idea as patterns.
 * @param runs of {@link PackedIdeas.runs}. @param ids of the words, as {@link listVocabulary} gave them.
 * @param tell is told of each: its id, its last word and how many words it has.
 */
export function listRuns(
  list: PatternList,
  runs: string,
  ids: readonly number[],
  tell: (pattern: number, last: number, words: number) => void,
): void {
  const nodes = [0];
  readRuns(runs, (word, place, isLast) => {
    const node = grownRun(list, nodes[place] ?? 0, ids[word] ?? 0);
    nodes[place + 1] = node;
    if (isLast) tell(patternAt(list, node), word, place + 1);
  });
}

/** Sorted, so that each run begins where it can like the one before: how many words it shares, how many follow, and these. */
function textOf(runs: readonly (readonly number[])[]): string {
  let before: readonly number[] = [];
  const parts = runs.map((run) => {
    const differs = run.findIndex((word, index) => word !== before[index]);
    before = run;
    // The same run again, in other letters that are compared alike.
    if (differs < 0) return '';
    const own = run.slice(differs).map((word) => digit(Math.floor(word / BASE)) + digit(word % BASE));
    return digit(differs) + digit(own.length) + own.join('');
  });
  return parts.join('');
}

/** Tells the words of each run that the one before does not share: which, at which place, and whether the run ends there. */
function readRuns(text: string, tell: (word: number, place: number, isLast: boolean) => void): void {
  for (let at = 0; at < text.length;) {
    const first = valueAt(text, at);
    const count = valueAt(text, at + 1);
    at += 2;
    for (let index = 0; index < count; index += 1) {
      tell(BASE * valueAt(text, at) + valueAt(text, at + 1), first + index, index === count - 1);
      at += 2;
    }
  }
}

function digit(value: number): string {
  const code = FIRST_DIGIT + value;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

function valueAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return (code < BACKSLASH ? code : code - 1) - FIRST_DIGIT;
}

function inOrder(one: readonly number[], other: readonly number[]): number {
  const differs = one.findIndex((word, index) => word !== other[index]);
  return differs < 0 ? one.length - other.length : (one[differs] ?? 0) - (other[differs] ?? -1);
}
