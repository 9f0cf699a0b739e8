import { describe, expect, it } from 'vitest';

import { knowledgeFromDisk } from '../../../scripts/lib/knowledge-from-disk';
import { screenPart } from '../../../utils/knowledge/split';
import { inEnglish, putIn, spokenLanguages, takeOut } from '../../../utils/knowledge/spoken';

const whole = screenPart(knowledgeFromDisk());

describe('what screens say, by language', () => {
  it('has Spanish beside English', () => {
    expect(spokenLanguages(whole)).toEqual(['es']);
  });

  it('is bundled in English only, in less than 400 kB', () => {
    const english = inEnglish(whole);
    expect(spokenLanguages(english)).toEqual([]);
    expect(JSON.stringify(english).length).toBeLessThan(400_000);
    expect(english.texts['late-arrival']?.['en']).toEqual(whole.texts['late-arrival']?.['en']);
  });

  it('keeps the letters of every language: one answers mail in it', () => {
    expect(inEnglish(whole).templates).toEqual(whole.templates);
  });

  it('is the same as on disk once every language was put back', () => {
    const back = inEnglish(whole);
    for (const language of spokenLanguages(whole)) putIn(back, language, takeOut(whole, language));
    expect(back).toEqual(whole);
  });
});
