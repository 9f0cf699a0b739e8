import { redactTexts } from '../../core/redact/redact';
import type { Redactor } from '../../core/redact/redactor';
import type { RedactOptions } from '../../core/redact/types';

/** Of the record's words those that no pattern tells for what they are: they are hidden as words, the others by their kind. */
export function unshapedWords(
  redactor: Redactor,
  words: readonly string[],
  options: Omit<RedactOptions, 'hidden'>,
): readonly string[] {
  const texts = words.map((text) => ({ text, language: options.language }));
  return redactTexts(redactor, texts, options).flatMap(({ text, changes }) => (changes.length === 0 ? [text] : []));
}
