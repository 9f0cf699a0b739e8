/** Editors of one line: an `input`. A letter becomes one line; its paragraphs are parted by spaces. Tried in Chromium 156 and Firefox 153. */
import { writeField, type Field } from './field';
import type { Strategy } from './strategy';

export const input: Strategy = {
  words: (text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join(' '),
  held: (element) => (element as Field).value,
  write: (element, text) => {
    const field = element as HTMLInputElement;
    const start = field.selectionStart ?? field.value.length;
    const end = field.selectionEnd ?? start;
    const isBeforeWord = /^\S/.test(field.value.slice(end));
    return writeField(field, { start, end, text: isBeforeWord ? `${text} ` : text });
  },
};
