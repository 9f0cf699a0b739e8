import { describe, expect, it } from 'vitest';

import { englishTexts } from '../../../scripts/lib/texts-from-disk';
import type { TextKey } from '../../../utils/i18n/keys';
import { hasText, textsOf, translator } from '../../../utils/i18n/t';

describe('t', () => {
  it('gives the English text of a key', () => {
    expect(translator('en')('tier.warning')).toBe('Warning');
  });

  it('puts parameters in, numbers in the digits of the language', () => {
    expect(textsOf({ 'paste.logged': '{category}!' }, 'de')('paste.logged', { category: 'Zu spät' })).toBe('Zu spät!');
    expect(translator('en')('number', { number: 12_345 })).toBe('12,345');
    expect(textsOf({}, 'de')('number', { number: 12_345 })).toBe('12.345');
  });

  it.each([
    [0, '0 messages'],
    [1, '1 message'],
    [2, '2 messages'],
  ])('takes the plural form for %i', (count, words) => {
    expect(translator('en')('history.count', { count })).toBe(words);
  });

  it('takes the plural forms of the language, not those of English', () => {
    const polish = textsOf(
      { 'history.count.one': '{count} a', 'history.count.few': '{count} b', 'history.count.many': '{count} c' },
      'pl',
    );
    expect([1, 3, 5].map((count) => polish('history.count', { count }))).toEqual(['1 a', '3 b', '5 c']);
  });

  it('falls back to English for a missing language and for a missing text', () => {
    expect(translator('xx')('tier.warning')).toBe('Warning');
    expect(textsOf({ 'tier.warning': 'Aviso' }, 'es')('tier.suspension')).toBe('Suspension');
  });

  it('never reads a parameter as a placeholder, nor a property every object has', () => {
    const t = textsOf({ product: '{name} {constructor}' }, 'en');
    expect(t('product', { name: '{constructor}' })).toBe('{constructor} {constructor}');
  });

  it('knows which keys have a text', () => {
    expect(hasText('blank.driverName')).toBe(true);
    expect(hasText('blank.nobody')).toBe(false);
    expect(hasText('toString')).toBe(false);
  });
});

describe('the English texts', () => {
  const texts = Object.entries(englishTexts());

  it('are words, without stray braces or spaces, under flat keys', () => {
    const odd = texts.filter(([key, text]) => {
      const words = text.replaceAll(/\{[A-Za-z]+\}/g, '');
      return text === '' || text.trim() !== text || /[{}]/.test(words) || !/^[A-Za-z]+(\.[A-Za-z\d-]+)*$/.test(key);
    });
    expect(odd).toEqual([]);
  });

  it('have an "other" form wherever it has another plural form', () => {
    const stems = texts.flatMap(([key]) => (/\.(zero|one|two|few|many)$/.test(key) ? [key.replace(/\.\w+$/, '')] : []));
    expect(stems.filter((stem) => !hasText(`${stem}.other`))).toEqual([]);
  });

  it('have typed keys', () => {
    // @ts-expect-error a key that does not exist must not compile
    const wrong: TextKey = 'no.such.key';
    expect(translator('en')(wrong)).toBe('no.such.key');
  });
});
