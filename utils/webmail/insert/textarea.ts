/**
 * Editors that are a `textarea`: Roundcube's and Proton's plain text. The quote below (or above) stays; undo works.
 * Tried in Chromium 156 and Firefox 153.
 */
import { writeField, type Field, type Fitted } from './field';
import { partsBelow } from './plain-quote';
import type { Strategy } from './strategy';

/**
 * Where a letter goes in a plain-text reply: to what is selected of the driver's own words, to her caret among them, else to
 * the very start. It stands on lines of its own, with an empty one between it and a quote.
 * @param start where the selection begins and `end` where it ends, in characters
 */
export function fitLetter(value: string, start: number, end: number, letter: string): Fitted {
  const parts = partsBelow(value);
  const isAmong = !parts.some(([from, to]) => start > from && start <= to);
  const cut = parts.find(([from]) => from >= start && from < end);
  const at = isAmong ? start : 0;
  // Selected into the quote: only her words go, and not the lines between.
  const to = isAmong ? (cut ? start + value.slice(start, cut[0]).trimEnd().length : end) : 0;
  const isAbovePart = parts.some(([from]) => from === to);
  const isAfterWords = at > 0 && value[at - 1] !== '\n';
  return { start: at, end: to, text: `${isAfterWords ? '\n' : ''}${letter}\n${isAbovePart ? '\n' : ''}` };
}

export const textarea: Strategy = {
  words: (text) => text,
  held: (element) => (element as Field).value,
  write: (element, text) => {
    const field = element as HTMLTextAreaElement;
    return writeField(field, fitLetter(field.value, field.selectionStart, field.selectionEnd, text));
  },
};
