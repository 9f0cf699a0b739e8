import type { ByLanguage } from '../core/knowledge';

/** A text in a language, else in English; undefined when it has neither. */
export function inLanguage<T>(texts: ByLanguage<T> | undefined, language: string): T | undefined {
  return texts?.[language] ?? texts?.['en'];
}

/** The language {@link inLanguage} gives a text in. */
export function languageIn(texts: ByLanguage<unknown> | undefined, language: string): string {
  return texts?.[language] === undefined ? 'en' : language;
}
