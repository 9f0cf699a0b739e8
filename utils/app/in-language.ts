import type { ByLanguage } from '../core/knowledge';

/** A text in a language, else in English; undefined when it has neither. */
export function inLanguage<T>(texts: ByLanguage<T> | undefined, language: string): T | undefined {
  return texts?.[language] ?? texts?.['en'];
}
