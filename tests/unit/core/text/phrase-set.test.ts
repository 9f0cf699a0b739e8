import { describe, expect, it } from 'vitest';

import { phraseEnd, phraseEnds, phraseSet } from '../../../../utils/core/text/phrase-set';
import { plainWords } from '../../../../utils/core/text/plain-words';

const set = phraseSet(['gate', 'gate code', 'gate code was', '', '…']);

describe('phrases', () => {
  it.each([
    ['the gate code was 1', 1, [2, 3, 4], 4],
    ['the GATE. Code', 1, [2], 2],
    ['the door', 1, [], null],
    ['the gate', 5, [], null],
  ])('in “%s” at %i end at %j', (text, at, ends, longest) => {
    expect(phraseEnds(plainWords(text), at, set)).toEqual(ends);
    expect(phraseEnd(plainWords(text), at, set)).toBe(longest);
  });

  it('without a word in them are left out', () => {
    expect([...set.keys()]).toEqual(['gate']);
  });
});
