import type { Plugin } from 'vite';

import { TEST_LANGUAGES, pseudoText } from '../lib/pseudo-text';
import { partsFromDisk } from '../lib/texts-from-disk';

const NAME = 'virtual:test-languages';
const RESOLVED = `\0${NAME}`;

/**
 * Vite plugin for `virtual:test-languages`: files of texts beside those in `locales`, as `utils/i18n` lists them. Nothing unless
 * `wanted`, which only `wxt build --mode languages` does: no package for a store has them.
 */
export function testLanguages(wanted: boolean): Plugin {
  return {
    name: 'redress-test-languages',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? `export default {${wanted ? files().join(',') : ''}};` : undefined),
  };
}

function files(): readonly string[] {
  return TEST_LANGUAGES.flatMap((language) =>
    Object.entries(partsFromDisk()).map(([part, texts]) => {
      const own = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, pseudoText(text)]));
      return `${JSON.stringify(`./locales/${language}/${part}.json`)}: () => Promise.resolve(${JSON.stringify(own)})`;
    }),
  );
}
