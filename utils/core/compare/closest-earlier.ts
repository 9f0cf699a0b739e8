/** Finds the earlier answer that a new one is a copy of, among thousands. */
import { type Comparison, compareAnswers, isCopy } from './compare-answers';
import { likeness, type Signature, signatureOf } from './signature';
import { type AnswerText, readAnswer } from './wording';

/** An earlier answer; `item` is whatever the caller wants back. */
export interface EarlierAnswer<Item> {
  readonly text: string;
  readonly item: Item;
}

export interface Closest<Item> {
  readonly item: Item;
  readonly comparison: Comparison;
}

/**
 * From this likeness of signatures on two texts are compared in full. Copies are above 0.2 and most other letters
 * below 0.1 (tests/property/canned-answers.test.ts), so that few are compared for nothing and no copy is passed over.
 */
const WORTH_COMPARING = 0.15;

/**
 * The earlier answer with the most words of its letter in common with `text`; of equals the one most like it as it
 * stands, and of those the first in the list. Null when it is a copy of none.
 */
export function closestEarlier<Item>(text: string, earlier: readonly EarlierAnswer<Item>[]): Closest<Item> | null {
  const signature = signatureOf(text);
  const answer = readAnswer(text);
  let best: Closest<Item> | null = null;
  for (const { text: other, item } of earlier) {
    if (!isWorthComparing(signature, signatureOf(other))) continue;
    const comparison = copyOf(answer, readAnswer(other));
    if (comparison !== null && (best === null || isCloser(comparison, best.comparison))) best = { item, comparison };
  }
  return best;
}

/** Whether two texts are alike enough to be compared in full. */
export function isWorthComparing(left: Signature, right: Signature): boolean {
  return likeness(left, right) >= WORTH_COMPARING;
}

function copyOf(answer: AnswerText, other: AnswerText): Comparison | null {
  const comparison = compareAnswers(answer, other);
  return isCopy(comparison, answer, other) ? comparison : null;
}

function isCloser(one: Comparison, other: Comparison): boolean {
  return one.letter > other.letter || (one.letter === other.letter && one.share > other.share);
}
