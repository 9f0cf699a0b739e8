import { describe, expect, it } from 'vitest';

import { englishTexts } from '../../../scripts/lib/texts-from-disk';
import { LETTER_BLANKS } from '../../../utils/core/reply/blanks';
import { FACTS, TIERS } from '../../../utils/core/types';
import { hasText } from '../../../utils/i18n/t';

const SOURCES = import.meta.glob<string>(['../../../{components,entrypoints,utils}/**/*.{ts,tsx}'], {
  eager: true,
  query: '?raw',
  import: 'default',
});
const code = Object.values(SOURCES).join('\n');

/** `tier.${…}` in the code uses every key that begins so. */
const used = [...code.matchAll(/['"`]([a-z][A-Za-z-]*(?:\.[A-Za-z-]+)*\.?)(['"`]|\$\{)/g)].map(([, key = '', end]) => ({
  key,
  whole: end !== '${',
}));
const plain = new Set(used.filter(({ whole }) => whole).map(({ key }) => key));
const prefixes = [...new Set(used.filter(({ whole, key }) => !whole && key.endsWith('.')).map(({ key }) => key))];

describe('the texts and the code', () => {
  it('saw the sources', () => {
    expect(Object.keys(SOURCES).length).toBeGreaterThan(50);
    expect(plain.has('reply.copy')).toBe(true);
  });

  it('have no text that nothing uses (delete it from locales/en)', () => {
    const stem = (key: string): string => key.replace(/\.(zero|one|two|few|many|other)$/, '');
    const unused = Object.keys(englishTexts()).filter(
      (key) => !plain.has(key) && !plain.has(stem(key)) && !prefixes.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });

  it.each([
    ['tier', TIERS],
    ['fact', FACTS],
    ['missing', FACTS],
    ['blank', Object.keys(LETTER_BLANKS)],
  ])('have a text for every %s', (group, ids) => {
    expect(ids.filter((id) => !hasText(`${group}.${id}`))).toEqual([]);
  });
});
