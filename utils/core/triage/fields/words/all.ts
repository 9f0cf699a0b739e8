import DE from './de.json';
import EN from './en.json';
import ES from './es.json';
import type { FieldWords } from './field-words';
import FR from './fr.json';
import IT from './it.json';
import PT from './pt.json';

/** The words of the languages written with spaces, by two-letter code. Japanese is read by patterns of its own. */
export const FIELD_WORDS: Readonly<Record<string, FieldWords>> = { en: EN, es: ES, fr: FR, de: DE, it: IT, pt: PT };

type ListName = {
  readonly [Name in keyof FieldWords]: FieldWords[Name] extends readonly string[] ? Name : never;
}[keyof FieldWords];

/** One list of all languages together. */
export function everyLanguage(name: ListName): readonly string[] {
  return [...new Set(Object.values(FIELD_WORDS).flatMap((words) => words[name]))];
}
