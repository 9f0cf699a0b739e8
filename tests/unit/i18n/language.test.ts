import { describe, expect, it } from 'vitest';

import { direction } from '../../../utils/i18n/direction';
import { chooseLanguage, languageName } from '../../../utils/i18n/language';
import { pluralForm } from '../../../utils/i18n/plural';

describe('the language', () => {
  it.each([
    ['the chosen one', 'es', ['en-US'], 'es'],
    ["the browser's, by its primary subtag", null, ['es-MX', 'en'], 'es'],
    ['the next of the browser, when the first has no texts', null, ['fr', 'es'], 'es'],
    ["the browser's, when the chosen one has no texts", 'fr', ['es'], 'es'],
    ['English, when none has', null, ['fr'], 'en'],
    ['English, when the browser says nothing', null, [], 'en'],
  ])('is %s', (_, chosen, browser, expected) => {
    expect(chooseLanguage(chosen, browser, ['en', 'es'])).toBe(expected);
  });

  it('calls itself by its own name', () => {
    expect(languageName('es')).toBe('Español');
  });

  it.each([
    ['en', 'ltr'],
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['ARC', 'rtl'],
  ])('%s runs %s', (code, expected) => {
    expect(direction(code)).toBe(expected);
  });

  it('has the plural forms of its own', () => {
    expect(pluralForm(2, 'en')).toBe('other');
    expect(pluralForm(2, 'ar')).toBe('two');
  });
});
