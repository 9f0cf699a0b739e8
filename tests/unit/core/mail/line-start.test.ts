import { describe, expect, it } from 'vitest';
import { blockOf } from '../../../../utils/core/mail/byte-block';
import { nextLineFeed, nextLineWith } from '../../../../utils/core/mail/line-start';
import { bytes } from './bytes';

const F = 70;

describe('nextLineWith', () => {
  it.each([
    ['at the very beginning', 'From', 0, 0],
    ['after a line feed', 'xFx\nFrom', 0, 4],
    ['not within a line', 'xFxxxxxxxxxxxxxxxxxxxxxxxxxxF', 0, -1],
    ['far on, past many others within lines', `${'xF'.repeat(50)}\nF`, 0, 101],
    ['by what stands before the place to begin at', 'ab\nFrom', 3, 3],
    ['not by a carriage return', 'ab\rFrom', 0, -1],
    ['nowhere in nothing', '', 0, -1],
  ])('finds a line %s', (_name, content, from, expected) => {
    expect(nextLineWith(blockOf(bytes(content)), F, from, content.length)).toBe(expected);
  });

  it('looks no further than it is told', () => {
    expect(nextLineWith(blockOf(bytes('ab\nFrom')), F, 0, 3)).toBe(-1);
  });
});

describe('nextLineFeed', () => {
  it.each([...Array.from({ length: 24 }).keys()])(
    'finds one after %i other bytes, also in the middle of a buffer',
    (at) => {
      const content = `${'x'.repeat(at)}\nx\n`;
      expect(nextLineFeed(blockOf(bytes(content)), 0, content.length)).toBe(at);
      const inner = bytes(`abc${content}`).subarray(3);
      expect(nextLineFeed(blockOf(inner), 0, inner.length)).toBe(at);
    },
  );

  it('tells that there is none', () => {
    expect(nextLineFeed(blockOf(bytes('x'.repeat(30))), 0, 30)).toBe(-1);
    expect(nextLineFeed(blockOf(bytes(`${'x'.repeat(30)}\n`)), 0, 30)).toBe(-1);
  });
});
