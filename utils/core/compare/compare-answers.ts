/**
 * How far an answer is the same letter as an earlier one. Two measures, both 0…1 and the same whichever of two texts
 * comes first (Dice: twice what is common, divided by the sum of both):
 * - `letter` counts the words of the body's stretches that both have when names, dates, times, numbers and ids are
 *   masked and greeting and sign-off left out. It says whether two answers came out of one drawer. A stretch counts
 *   whole or not at all, so that "we can" and "we can't" never pass for one; only where nothing but capitalised
 *   words differ, as a name does, do its other words count.
 * - `share` counts all words as they stand. It is the figure that is shown: "97 % the same".
 */
import { type Mask, MASKS, type MarkedWord } from '../text/marked-words';
import { type AnswerText, normsOf, type Stretch } from './wording';

/** What differs between two copies of a letter: what was masked, a name inside a sentence, its own words. */
export const DIFFERENCES = [...MASKS, 'name', 'words'] as const;
export type Difference = (typeof DIFFERENCES)[number];

export interface Comparison {
  readonly share: number;
  readonly letter: number;
  /** Word for word the same, in the same order. */
  readonly identical: boolean;
  /** Kinds of what differs, in the order of {@link DIFFERENCES}. */
  readonly differs: readonly Difference[];
  /**
   * Sentences of the body: those both have, up to what is masked and names; those only in the newer one; those only
   * in the earlier one. One that was reworded counts as added and as dropped.
   */
  readonly sentences: { readonly same: number; readonly added: number; readonly dropped: number };
}

/** From this `letter` on two answers are copies of one letter. Measured in tests/property/canned-answers.test.ts. */
const SAME_LETTER = 0.7;
/** A body of fewer words is too little to tell a letter by: "Thank you." */
const LEAST_WORDS = 4;
/** Stretches without an equal on the other side are tried against each other up to this many. */
const MOST_TRIED = 60;

/** "of", "on", "del": what may stand inside a name. */
const SMALL_WORD = 3;

/** Whether one text is a copy of the other: the same letter, up to names, dates, numbers, greeting and sign-off. */
export function isSameLetter(left: AnswerText, right: AnswerText): boolean {
  return isCopy(compareAnswers(left, right), left, right);
}

/** The same, for two texts that have been compared. */
export function isCopy({ letter }: Comparison, left: AnswerText, right: AnswerText): boolean {
  return letter >= SAME_LETTER && Math.min(left.size, right.size) >= LEAST_WORDS;
}

/** Compares an answer with an earlier one. Time grows with the sum of their lengths. */
export function compareAnswers(newer: AnswerText, earlier: AnswerText): Comparison {
  const { common, named, added, dropped } = pairUp(newer, earlier);
  const total = newer.size + earlier.size;
  const [addedIn, droppedFrom] = [sentencesOf(added), sentencesOf(dropped)];
  const differs = new Set<Difference>(MASKS.filter((mask) => maskedAs(newer, mask) !== maskedAs(earlier, mask)));
  if (named) differs.add('name');
  if (added.length + dropped.length > 0) differs.add('words');
  return {
    share: shareOf(newer.words, earlier.words),
    letter: total === 0 ? 0 : (2 * common) / total,
    identical: normsOf(newer.words) === normsOf(earlier.words),
    differs: DIFFERENCES.filter((difference) => differs.has(difference)),
    sentences: {
      same: sentencesOf(newer.stretches).size - addedIn.size,
      added: addedIn.size,
      dropped: droppedFrom.size,
    },
  };
}

interface Pairing {
  /** Words that both have. */
  readonly common: number;
  /** Something that looks like a name differs. */
  readonly named: boolean;
  readonly added: readonly Stretch[];
  readonly dropped: readonly Stretch[];
}

function pairUp(newer: AnswerText, earlier: AnswerText): Pairing {
  const open = new Map<string, Stretch[]>();
  for (const stretch of earlier.stretches) {
    const known = open.get(stretch.text);
    if (known === undefined) open.set(stretch.text, [stretch]);
    else known.push(stretch);
  }
  const left = newer.stretches.filter(({ text }) => open.get(text)?.pop() === undefined);
  const unmatched = new Set([...open.values()].flat());
  const dropped = joined(earlier.stretches.filter((stretch) => unmatched.has(stretch)));
  const added: Stretch[] = [];
  let common = newer.size - left.reduce((sum, { words }) => sum + words.length, 0);
  let named = false;
  joined(left).forEach((stretch, index) => {
    const tried = index < MOST_TRIED ? dropped.slice(0, MOST_TRIED) : [];
    const found = tried.findIndex((other) => namesApart(stretch, newer, other, earlier) > 0);
    const [other] = found < 0 ? [] : dropped.splice(found, 1);
    if (other === undefined) added.push(stretch);
    else {
      common += namesApart(stretch, newer, other, earlier);
      named = true;
    }
  });
  return { common, named, added, dropped };
}

/** What is left of one sentence as one stretch: a name with a number in it has parted it. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const bySentence = new Map<number, Stretch>();
  for (const { text, words } of stretches) {
    const sentence = words[0]?.sentence ?? 0;
    const known = bySentence.get(sentence);
    bySentence.set(
      sentence,
      known === undefined ? { text, words } : { text: `${known.text} ${text}`, words: [...known.words, ...words] },
    );
  }
  return [...bySentence.values()];
}

/** Words two stretches have in common when only names set them apart, and not too many; else 0. */
function namesApart(stretch: Stretch, inText: AnswerText, other: Stretch, inOther: AnswerText): number {
  const [size, otherSize] = [stretch.words.length, other.words.length];
  if (Math.max(size, otherSize) > 3 * Math.min(size, otherSize)) return 0;
  const [start, end] = commonEnds(stretch.words, other.words);
  const [middle, otherMiddle] = [stretch.words.slice(start, size - end), other.words.slice(start, otherSize - end)];
  const onlyHere = without(middle, otherMiddle);
  const common = size - onlyHere.length;
  if (5 * common < size + otherSize) return 0;
  const areNames =
    onlyHere.every((word) => isName(word, stretch, inText)) &&
    without(otherMiddle, middle).every((word) => isName(word, other, inOther));
  return areNames ? common : 0;
}

/** How many words two lists have in common at their beginning, and of the rest at their end. */
function commonEnds(words: readonly MarkedWord[], others: readonly MarkedWord[]): readonly [number, number] {
  const most = Math.min(words.length, others.length);
  let start = 0;
  while (start < most && words[start]?.norm === others[start]?.norm) start += 1;
  let end = 0;
  while (start + end < most && words.at(-1 - end)?.norm === others.at(-1 - end)?.norm) end += 1;
  return [start, end];
}

/** The words of one list that the other lacks, counted. */
function without(words: readonly MarkedWord[], others: readonly MarkedWord[]): MarkedWord[] {
  const counts = new Map<string, number>();
  for (const { norm } of others) counts.set(norm, (counts.get(norm) ?? 0) + 1);
  return words.filter(({ norm }) => {
    const count = counts.get(norm) ?? 0;
    counts.set(norm, count - 1);
    return count <= 0;
  });
}

/** A capitalised word, or a small one between two of them: "Market on Elm Street". */
function isName(word: MarkedWord, { words }: Stretch, { text }: AnswerText): boolean {
  const at = words.indexOf(word);
  const isCapital = (index: number): boolean => isCapitalised(text, words[index]);
  if (at > 0 && isCapital(at)) return true;
  return word.norm.length <= SMALL_WORD && isCapital(at - 1) && isCapital(at + 1);
}

/** All capitals are no name but a raised voice: "NOT". */
function isCapitalised(text: string, word: MarkedWord | undefined): boolean {
  return word !== undefined && /^\p{Lu}(?:$|['\u2019]?\p{Lu}?\p{Ll})/u.test(text.slice(word.start, word.end));
}

function sentencesOf(stretches: readonly Stretch[]): ReadonlySet<number> {
  return new Set(stretches.flatMap(({ words }) => words[0]?.sentence ?? []));
}

function maskedAs({ words }: AnswerText, mask: Mask): string {
  return normsOf(words.filter((word) => word.mask === mask));
}

function shareOf(left: readonly MarkedWord[], right: readonly MarkedWord[]): number {
  const total = left.length + right.length;
  return total === 0 ? 0 : (2 * (left.length - without(left, right).length)) / total;
}
