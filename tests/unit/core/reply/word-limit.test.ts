import { expect, it } from 'vitest';
import { wordLimit } from '../../../../utils/core/reply/word-limit';

it('gives an appeal more words than an answer', () => {
  expect(wordLimit({ categories: ['account-status'] })).toBe(250);
  expect(wordLimit({ categories: ['late-arrival'] })).toBe(150);
  expect(wordLimit({ categories: [] })).toBe(150);
});
