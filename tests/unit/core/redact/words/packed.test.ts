import { describe, expect, it } from 'vitest';

import { packWords, unpackWords } from '../../../../../utils/core/redact/words/packed';

describe('packed words', () => {
  it.each([[[]], [['ana']], [['ana', 'anabel', 'anabella', 'bo', 'bob']], [['a'.repeat(40), `${'a'.repeat(40)}b`]]])(
    'are the same unpacked: %j',
    (words) => {
      expect(unpackWords(packWords(words))).toEqual(words);
    },
  );

  it('have no word twice over in their text', () => {
    expect(packWords(['ana', 'anabel'])).toBe('AanaDbel');
  });
});
