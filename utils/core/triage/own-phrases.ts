/** Words the driver listed herself, looked for as plain text: no patterns, so nothing she types can be slow or unsafe. */
import { ownRanges } from '../text/own-text';
import { type Token, tokens, tokensWithin } from '../text/tokens';
import { type CategoryId, MAX_SUBJECT, MAX_TEXT, type MailMessage, type Reason } from '../types';

/** A wording the driver wants recognised. */
export interface OwnPhrase {
  readonly id: string;
  /** Words as she typed them; case, accents of quotes and spaces between them do not count. */
  readonly text: string;
  readonly category: CategoryId;
}

/** Fewer letters than this say nothing: every mail would have them. */
export const LEAST_LETTERS = 4;
/** A phrase is a few words, not a mail. */
export const MOST_CHARACTERS = 200;

/** What is wrong with a phrase, as a key; null when it can be used. */
export function phraseProblem(text: string): 'too-short' | 'too-long' | null {
  if (text.length > MOST_CHARACTERS) return 'too-long';
  const letters = tokens(text).reduce((sum, { norm }) => sum + norm.length, 0);
  return letters < LEAST_LETTERS ? 'too-short' : null;
}

/** The first of the phrases, in their order, that the subject or the message's own text has; null when none stands there. */
export function findOwnPhrase(
  message: Pick<MailMessage, 'subject' | 'text'>,
  phrases: readonly OwnPhrase[],
): { readonly phrase: OwnPhrase; readonly reason: Reason } | null {
  if (phrases.length === 0) return null;
  const subject = message.subject?.slice(0, MAX_SUBJECT) ?? '';
  const text = message.text?.slice(0, MAX_TEXT) ?? '';
  const places = [
    { place: 'subject', whole: subject, words: tokens(subject) },
    { place: 'text', whole: text, words: tokensWithin(text, ownRanges(text)) },
  ] as const;
  for (const phrase of phrases) {
    const wanted = tokens(phrase.text).map(({ norm }) => norm);
    if (phraseProblem(phrase.text) !== null) continue;
    for (const { place, whole, words } of places) {
      const at = placeOf(wanted, words);
      if (at === null) continue;
      const reason = {
        rule: `own-phrase/${phrase.id}`,
        place,
        text: whole.slice(...at),
        at,
        kind: 'own-phrase',
      } as const;
      return { phrase, reason };
    }
  }
  return null;
}

function placeOf(wanted: readonly string[], words: readonly Token[]): readonly [number, number] | null {
  for (let from = 0; from + wanted.length <= words.length; from += 1) {
    if (!wanted.every((norm, index) => words[from + index]?.norm === norm)) continue;
    const [first, last] = [words[from], words[from + wanted.length - 1]];
    if (first !== undefined && last !== undefined) return [first.start, last.end];
  }
  return null;
}
