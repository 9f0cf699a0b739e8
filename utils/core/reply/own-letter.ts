/** A letter the driver keeps as her own. What is said of it here holds for a stranger's file too. */
import { withoutControls } from '../mail/controls';
import type { CategoryId } from '../types';
import { LETTER_BLANKS } from './blanks';
import { parseLetter } from './parse-letter';
import type { TemplateKind } from './template-kind';

/** One of our letters, as an own one was made from it. */
export interface LetterOrigin {
  /** Id of the template. */
  readonly template: string;
  readonly language: string;
  /** SHA-256 of its text then, 64 hex digits: by it a later change of ours is noticed. */
  readonly print: string;
}

export interface OwnLetter {
  readonly name: string;
  readonly kind: TemplateKind;
  /** What it is for; empty: any notice that is answered. */
  readonly categories: readonly CategoryId[];
  /** One of {@link OWN_LANGUAGES}. */
  readonly language: string;
  /** With blanks and pieces, as `parse-letter.ts` reads them. */
  readonly text: string;
  /** Null for one she began herself, or that came from a file without it. */
  readonly from: LetterOrigin | null;
}

/** Languages of letters: their own names of dates and files are known. */
export const OWN_LANGUAGES = ['en', 'es'] as const;

/** More would be a collection, not letters somebody writes with. */
export const MOST_LETTERS = 100;
/** Characters of a name, and of a text: a complaint of 500 words has about 3,500. */
export const MOST_NAME = 100;
export const MOST_TEXT = 10_000;

/** A letter's text as it is kept: `\n` line ends, no control characters, and none that turn the order of writing round. */
export function tidyText(text: string): string {
  return withoutControls(text.replace(/\r\n|[\r\u2028\u2029]/g, '\n'))
    .replace(/[\f\u0080-\u009f\u202a-\u202e\u2066-\u2069]/g, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

/** Blanks that must be filled before a letter is copied: those that stand outside of any piece. */
export function requiredBlanks(text: string): readonly string[] {
  const outside = parseLetter(text)
    .lines.flat()
    .flatMap((part) => (part.kind === 'blank' && Object.hasOwn(LETTER_BLANKS, part.id) ? [part.id] : []));
  return [...new Set(outside)];
}
