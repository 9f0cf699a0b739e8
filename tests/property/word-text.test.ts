import fc from 'fast-check';
import { expect, it } from 'vitest';

import { listOf, textOf } from '../../utils/knowledge/word-text';

it('reads back every list that can be written', () => {
  const word = fc.string({ unit: 'binary', maxLength: 50 }).filter((text) => text !== '' && !text.includes('|'));
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(listOf(textOf(words) ?? '')).toEqual(words.toSorted());
    }),
  );
});
