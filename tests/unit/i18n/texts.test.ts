import { describe, expect, it } from 'vitest';

import { bringAll } from '../../../utils/i18n/all-texts';
import { bringCommon, languages } from '../../../utils/i18n/languages';
import { translator } from '../../../utils/i18n/t';
import { addTexts, bringTexts } from '../../../utils/i18n/texts';

// Each test speaks a language of its own: what was brought stays.
const FILES = {
  './locales/xa/common.json': () => Promise.resolve({ loading: 'Xa is loading' }),
  './locales/xa/notice.json': () => Promise.reject(new Error('gone')),
  './locales/xa-xb/common.json': () => Promise.resolve({ loading: 'another' }),
};

describe('the texts that were brought', () => {
  it('are spoken by whoever asked for the language before they came', () => {
    const t = translator('xc');
    expect(t('loading')).toBe(translator('en')('loading'));
    addTexts({ loading: 'Xc is loading' }, 'xc');
    expect(t('loading')).toBe('Xc is loading');
  });

  it('add to each other', () => {
    addTexts({ loading: 'one' }, 'xd');
    addTexts({ product: 'two' }, 'xd');
    expect([translator('xd')('loading'), translator('xd')('product')]).toEqual(['one', 'two']);
  });

  it('are those of one language only, and English where a file can’t be had', async () => {
    await bringTexts(FILES, 'xa');
    expect(translator('xa')('loading')).toBe('Xa is loading');
    expect(translator('xa')('tier.warning')).toBe('Warning');
  });

  it('are nothing more for a language without files', async () => {
    await Promise.all([bringAll('xe'), bringCommon('xe')]);
    expect(translator('xe')('product')).toBe(translator('en')('product'));
  });

  it('are listed by language, English first', () => {
    expect(languages()[0]).toBe('en');
  });
});
