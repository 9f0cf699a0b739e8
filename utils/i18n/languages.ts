import testLanguages from 'virtual:test-languages';

import { DEFAULT_LANGUAGE } from './language';
import { bringTexts, type Texts } from './texts';

/** In each language but English: all that the background says, which carries these files inside. */
const COMMON = {
  ...import.meta.glob<Texts>(['./locales/*/common.json', '!./locales/en/*'], { import: 'default' }),
  ...testLanguages,
};

/** Language codes that have a folder in `locales/`, English first. */
export function languages(): readonly string[] {
  const paths = Object.keys(COMMON).filter((path) => path.endsWith('/common.json'));
  const codes = paths.map((path) => path.replace('./locales/', '').replace('/common.json', ''));
  return [DEFAULT_LANGUAGE, ...codes.sort()];
}

/** Brings what the background may say in a language. English is there already. */
export function bringCommon(language: string): Promise<void> {
  return bringTexts(COMMON, language);
}
