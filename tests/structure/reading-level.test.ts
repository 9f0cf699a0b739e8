import { describe, expect, it } from 'vitest';
import { perspicuity, readingGrade, spanishSyllablesOf } from './reading-level';

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

describe('perspicuity', () => {
  it.each<[word: string, syllables: number]>([
    ['paz', 1],
    ['muy', 1],
    ['y', 1],
    ['ley', 1],
    ['que', 1],
    ['mayo', 2],
    ['ayer', 2],
    ['viaje', 2],
    ['ciudad', 2],
    ['guerra', 2],
    ['día', 2],
    ['cuenta', 2],
    ['aviso', 3],
    ['ahora', 3],
    ['agua', 2],
    ['aéreo', 4],
    ['itinerario', 5],
    ['apelación', 4],
    ['correo', 3],
    ['leyes', 2],
    ['país', 2],
    ['continúa', 4],
    ['pingüino', 3],
    ['E1', 1],
  ])('counts the syllables of %s as %i', (word, syllables) => {
    expect(spanishSyllablesOf(word)).toBe(syllables);
  });

  it('is high for short words in short sentences, and low for long ones in a long one', () => {
    expect(perspicuity('El sol sale. Es de día. Voy a casa.')).toBeGreaterThan(90);
    const hard =
      'La determinación administrativa correspondiente a la participación requiere documentación complementaria, independientemente de las consideraciones comunicadas anteriormente.';
    expect(perspicuity(hard)).toBeLessThan(20);
    expect(perspicuity('… !')).toBe(100);
  });
});
