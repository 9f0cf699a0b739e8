/** A text as the finders of personal data look at it, and what they all ask. */
import type { Range } from '../text/own-text';
import { phraseEnds, type PhraseSet } from '../text/phrase-set';
import { plainWords, type PlainWord } from '../text/plain-words';
import type { PersonalWords } from './lists';

export interface PersonalPage {
  readonly text: string;
  readonly words: readonly PlainWord[];
  readonly lists: PersonalWords;
}

const DIGITS = /^\p{Nd}+$/u;
const HAS_DIGIT = /\p{Nd}/u;
/** A gap is looked at no further: nothing of one address or name stands so far apart. */
const WIDEST_GAP = 12;

export function personalPage(lists: PersonalWords, text: string): PersonalPage {
  return { text, words: plainWords(text), lists };
}

/** What stands between a word and the one before it. */
export function gapBefore({ text, words }: PersonalPage, at: number): string {
  const from = words[at - 1]?.end ?? 0;
  return text.slice(from, Math.min(words[at]?.start ?? text.length, from + WIDEST_GAP));
}

/** The words [first, last), as a range of the text. */
export function rangeOf({ words }: PersonalPage, first: number, last: number): Range {
  return [words[first]?.start ?? 0, words[last - 1]?.end ?? 0];
}

/** Whether the word at `at` is one of the list, or begins a phrase of it. */
export function isIn({ words }: PersonalPage, at: number, set: PhraseSet): boolean {
  return phraseEnds(words, at, set).length > 0;
}

/** Whether a word or phrase of the list begins among the `most` words before `at`, in the same sentence. */
export function isBefore(page: PersonalPage, at: number, set: PhraseSet, most: number): boolean {
  return isAmong(page, at - most, at, at, set);
}

/** Whether one begins among the `most` words from `at` on. */
export function isBehind(page: PersonalPage, at: number, set: PhraseSet, most: number): boolean {
  return isAmong(page, at, at + most, at - 1, set);
}

function isAmong(page: PersonalPage, from: number, to: number, about: number, set: PhraseSet): boolean {
  const sentence = page.words[about]?.sentence;
  for (let at = Math.max(0, from); at < to && at < page.words.length; at += 1) {
    if (page.words[at]?.sentence === sentence && isIn(page, at, set)) return true;
  }
  return false;
}

/** Whether the words before `at` say that it is the writer's: "my", "call me at", with nobody else named nearer. */
export function isWritersOwn(page: PersonalPage, at: number, most: number): boolean {
  const { mine, roles, theirs } = page.lists;
  for (let before = at - 1; before >= 0 && at - before <= most; before -= 1) {
    if (page.words[before]?.sentence !== page.words[at]?.sentence) return false;
    if (isIn(page, before, theirs) || isIn(page, before, roles)) return false;
    if (isIn(page, before, mine)) return true;
  }
  return false;
}

export function isNumber(word: PlainWord | undefined): boolean {
  return word !== undefined && DIGITS.test(word.text);
}

export function hasDigit(word: PlainWord | undefined): boolean {
  return word !== undefined && HAS_DIGIT.test(word.text);
}

/** Whether a word begins with a capital and goes on small, as names do; a single capital letter too. */
export function isCapitalised(word: PlainWord | undefined): boolean {
  if (word === undefined || HAS_DIGIT.test(word.text)) return false;
  const [first = '', ...rest] = word.text;
  if (first === first.toLowerCase()) return false;
  const others = rest.join('');
  return others === '' || others !== others.toUpperCase();
}
