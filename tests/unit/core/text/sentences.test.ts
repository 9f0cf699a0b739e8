import { describe, expect, it } from 'vitest';
import { endsSentence } from '@/utils/core/text/sentences';

/** The gap between "before" and "after" in `before…after`. */
function ends(before: string, gap: string): boolean {
  const text = `${before}${gap}after`;
  const start = before.lastIndexOf(' ') + 1;
  return endsSentence(text, start, before.length, before.length + gap.length);
}

describe('endsSentence', () => {
  it.each([
    ['a full stop and a space', 'it ended', '. ', true],
    ['a question mark and a quote', 'it ended', '?" ', true],
    ['a full stop behind something invisible', 'it ended', '\u200b.\u200b ', true],
    ['a wide full stop', '停止', '\u3002', true],
    ['a blank line', 'a line that is long enough to be wrapped by a program', '\n\n', true],
    ['the end of a short line', 'Hello Sam,', '\n', true],
    ['a bullet', 'a line that is long enough to be wrapped by a program', '\n- ', true],
    ['a full stop within a number', '3', '.', false],
    ['an abbreviation', 'Dear Mr', '. ', false],
    ['an initial', 'Kim B', '. ', false],
    ['the end of a long line', 'a line that is long enough to be wrapped by a program', '\n', false],
    ['the end of a line of wide characters', '行'.repeat(30), '\n', false],
    ['a comma', 'it ended', ', ', false],
    ['a space', 'it ended', ' ', false],
    ['a full stop that a word follows', 'example', '.', false],
    ['a word and full stops without end', 'a'.repeat(100_000), `${'.'.repeat(100_000)} `, true],
  ])('says of %s', (_name, before, gap, expected) => {
    expect(ends(before, gap)).toBe(expected);
  });
});
