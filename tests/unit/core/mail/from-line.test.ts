import { describe, expect, it } from 'vitest';
import { blockOf } from '../../../../utils/core/mail/byte-block';
import { nextFromLine } from '../../../../utils/core/mail/from-line';
import { bytes } from './bytes';

const find = (content: string, from = 0, to = content.length): number =>
  nextFromLine(blockOf(bytes(content)), from, to);

describe('nextFromLine', () => {
  it('finds a line after any number of others bytes, wherever it is looked for', () => {
    for (let before = 0; before < 60; before += 1) {
      for (let from = 0; from <= before + 1; from += 1) {
        const content = `${'m F'.repeat(20).slice(0, before)}\nFrom a${' rom'.repeat(10)}`;
        expect(find(content, from)).toBe(before + 1);
      }
    }
  });

  it.each([
    ['at the very beginning', 'From a', 0, 0],
    ['by what stands before the place to begin at', 'ab\nFrom a', 3, 3],
    ['behind one that is no line', 'a From b\nFrom c', 0, 9],
    ['that is cut off by the end, in case it goes on', `${'x'.repeat(40)}\nFro`, 0, 41],
    ['of which one letter is there', '\nF', 0, 1],
  ])('finds a line %s', (_name, content, from, expected) => {
    expect(find(content, from)).toBe(expected);
  });

  it.each([
    ['a header', `From: a${'\nFrom: me'.repeat(9)}`],
    ['an escaped line', `>From a${'\n>From me'.repeat(9)}`],
    ['a line after a carriage return', `${'a\rFrom b'.repeat(9)}`],
    ['other letters', `from a${'\nfrom me\nFROM x\nFrog x\nFrom\n'.repeat(9)}`],
    ['nothing', ''],
  ])('passes over %s', (_name, content) => {
    expect(find(`${content}.`)).toBe(-1);
  });

  it('looks no further than it is told', () => {
    expect(find('ab\nFrom c', 0, 3)).toBe(-1);
    expect(find('ab\nFrom c', 4)).toBe(-1);
  });
});
