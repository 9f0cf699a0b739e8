import { describe, expect, it } from 'vitest';
import { letterLanguage, letterLocale } from '../../../../utils/core/reply/letter-language';

describe('the language of a letter', () => {
  it.each<[string, string[], string | null, string | null, string, string]>([
    ['is that of the mail where there is such a letter', ['en', 'es'], null, 'es', 'es', 'mail'],
    ['is English for mail in another language, and that is said', ['en', 'es'], null, 'fr', 'en', 'fallback'],
    ['is English where the mail’s is not known', ['en', 'es'], null, null, 'en', 'fallback'],
    ['is what the driver chose, whatever the mail is in', ['en', 'es'], 'en', 'es', 'en', 'chosen'],
    ['is not a choice there is no letter in', ['en', 'es'], 'ja', 'es', 'es', 'mail'],
    ['is English for English mail', ['en'], null, 'en', 'en', 'mail'],
  ])('%s', (_name, available, chosen, mail, language, why) => {
    expect(letterLanguage(available, { chosen, mail })).toEqual({ language, why });
  });
});

describe('the way dates are written', () => {
  const date = new Date(2026, 4, 3, 16, 5);
  const written = (language: string, places: string[]): string =>
    new Intl.DateTimeFormat(letterLocale(language, places), { dateStyle: 'long', timeStyle: 'short' })
      .format(date)
      .replaceAll(/\s/gu, ' ');

  it.each<[string, string[], RegExp]>([
    ['en', [], /^May 3, 2026 at 4:05 PM$/],
    ['en', ['us-wa-seattle', 'us-wa', 'us'], /^May 3, 2026/],
    ['en', ['gb'], /^3 May 2026.*16:05$/],
    ['en', ['de', 'eu'], /^3 May 2026/],
    ['es', ['us-ca', 'us'], /^3 de mayo de 2026.* 4:05 p\. ?m\.$/],
    ['es', ['es', 'eu'], /^3 de mayo de 2026.* 16:05$/],
    ['fr', [], /^3 mai 2026/],
  ])('in %s at %j fits %s', (language, places, shown) => {
    expect(written(language, places)).toMatch(shown);
  });
});
