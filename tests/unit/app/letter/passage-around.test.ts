import { describe, expect, it } from 'vitest';

import { passageAround } from '../../../../utils/app/letter/passage-around';

describe('words with a little text around them', () => {
  it('stand with all of a short text', () => {
    expect(passageAround('I say so.', [2, 5])).toEqual({ before: 'I ', match: 'say', after: ' so.' });
  });

  it('stand with whole words of a long one, and a mark where it was cut', () => {
    const text = `${'word '.repeat(30)}HERE${' word'.repeat(30)}`;
    const { before, match, after } = passageAround(text, [150, 154]);
    expect(match).toBe('HERE');
    expect(before).toMatch(/^\u2026(?: word)+ $/);
    expect(after).toMatch(/^(?: word)+\u2026$/);
    expect(text).toContain(`${before.slice(1)}HERE${after.slice(0, -1)}`);
  });

  it('stand alone in a text without a space', () => {
    expect(passageAround('x'.repeat(200), [100, 101])).toEqual({ before: '\u2026', match: 'x', after: '\u2026' });
  });
});
