import { describe, expect, it } from 'vitest';
import { readingGrade } from './reading-level';

describe('readingGrade', () => {
  it('finds words of one syllable in short sentences easy', () => {
    expect(readingGrade('The cat sat on the mat. It was warm.')).toBeLessThan(1);
  });

  it('finds long words in a long sentence hard', () => {
    const hard =
      'The determination regarding participation eligibility necessitates comprehensive documentation, notwithstanding previously communicated administrative considerations.';
    expect(readingGrade(hard)).toBeGreaterThan(16);
  });

  it('comes within a grade of a sentence with a published value', () => {
    // 13 words, 24 syllables: 11.3, https://en.wikipedia.org/wiki/Flesch–Kincaid_readability_tests
    const grade = readingGrade('The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.');
    expect(Math.abs(grade - 11.3)).toBeLessThan(1);
  });

  it('gives 0 for a text without words', () => {
    expect(readingGrade('… !')).toBe(0);
  });
});
