import testLanguages from 'virtual:test-languages';

import { bringTexts, type Texts } from './texts';

/** English comes in parts, with what shows it; another language comes whole, and only to who reads it. */
const OTHERS = {
  ...import.meta.glob<Texts>(['./locales/*/*.json', '!./locales/en/*'], { import: 'default' }),
  ...testLanguages,
};

/** Brings all that a page may say in a language, before the page is drawn. English is there already. */
export function bringAll(language: string): Promise<void> {
  return bringTexts(OTHERS, language);
}
