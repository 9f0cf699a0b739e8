// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { languagesOnDisk, partsFromDisk } from '../../scripts/lib/texts-from-disk';
import { translationTroubles } from './checks/translations';
import { expectNone } from './expect-none';
import { perspicuity } from './reading-level';

/** Languages that ship whole. Another one may be there in parts: what it lacks is shown in English. */
const COMPLETE = ['es'];

const english = partsFromDisk();

describe.each(languagesOnDisk().filter((language) => language !== 'en'))('the texts in “%s”', (language) => {
  it('have the keys, the blanks and the plural forms they need, and no others', () => {
    expectNone(translationTroubles(language, english, partsFromDisk(language), COMPLETE.includes(language)));
  });
});

it('the languages that ship are there', () => {
  expect(languagesOnDisk()).toEqual(expect.arrayContaining(COMPLETE));
});

it('each part in Spanish is fairly easy to read: 65 or more on the scale of Szigriszt-Pazos', () => {
  const hard = Object.entries(partsFromDisk('es')).map(([part, texts]) => {
    const sentences = Object.values(texts).map((text) => (/[.!?:…]$/.test(text) ? text : `${text}.`));
    return [part, perspicuity(sentences.join(' '))] as const;
  });
  expectNone(
    hard
      .filter(([, score]) => score < 65)
      .map(
        ([part, score]) => `locales/es/${part}.json: ${score.toFixed(1)}; shorten its sentences or words to reach 65`,
      ),
  );
});

describe('the check of translations', () => {
  const own = { common: { 'a.title': 'Title', 'a.count.one': '{count} day', 'a.count.other': '{count} days' } };
  const sound = { common: { 'a.title': 'Título', 'a.count.one': '{count} día', 'a.count.other': '{count} días' } };

  it('is quiet about a sound one', () => {
    expect(translationTroubles('es', own, sound, true)).toEqual([]);
  });

  it.each([
    ['a text that is missing', { common: { ...sound.common, 'a.title': undefined } }, 'a.title'],
    ['a part that is missing', {}, 'common.json'],
    ['a text too many', { common: { ...sound.common, 'b.title': 'Otro' } }, 'b.title'],
    ['a part too many', { ...sound, other: {} }, 'other.json'],
    ['a blank that is lost', { common: { ...sound.common, 'a.count.other': 'días' } }, '{count}'],
    ['a blank that is another', { common: { ...sound.common, 'a.title': 'Título {name}' } }, '{name}'],
    ['an empty text', { common: { ...sound.common, 'a.title': ' ' } }, 'a.title'],
  ])('sees %s', (_what, texts, named) => {
    expect(translationTroubles('es', own, texts as typeof sound, true).join('\n')).toContain(named);
  });

  it('asks for the plural forms of the language, not for those of English', () => {
    const polish = { common: { ...sound.common, 'a.count.few': '{count} dni', 'a.count.many': '{count} dni' } };
    expect(translationTroubles('pl', own, polish, true)).toEqual([]);
    expect(translationTroubles('pl', own, sound, true).join('\n')).toContain('a.count.few');
  });

  it('lets a language be there in parts, where it need not be whole', () => {
    expect(translationTroubles('de', own, { common: { 'a.title': 'Titel' } }, false)).toEqual([]);
  });
});
