import { expect, it } from 'vitest';

import { plainWord, plainWords } from '../../../../utils/core/text/plain-words';

it('compares words without case, accents and apostrophes, and says where they stand', () => {
  const text = '¿Mintió? I didn’t.';
  expect(plainWords(text).map(({ plain }) => plain)).toEqual(['mintio', 'i', 'didnt']);
  for (const { text: word, start, end } of plainWords(text)) expect(text.slice(start, end)).toBe(word);
});

it('counts sentences, and begins one with every range', () => {
  expect(plainWords('One. Two three').map(({ sentence }) => sentence)).toEqual([0, 1, 1]);
  expect(
    plainWords('one two', [
      [0, 3],
      [4, 7],
    ]).map(({ sentence }) => sentence),
  ).toEqual([0, 1]);
});

it('folds a word alone', () => {
  expect(plainWord("You'll")).toBe('youll');
});
