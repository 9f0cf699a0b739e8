import { describe, expect, it } from 'vitest';
import { isEmpty, linesOf, nextFilled, wordsOf } from '@/utils/core/text/lines';

describe('linesOf', () => {
  it('covers the whole text, line break by line break', () => {
    const text = 'one\r\n  two \n\n\u00a0\u3000\nthree';
    const lines = linesOf(text);
    expect(lines.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(lines.map((line) => wordsOf(text, line))).toEqual(['one', 'two', '', '', 'three']);
    expect(lines.map(isEmpty)).toEqual([false, false, true, true, false]);
  });

  it('finds none in an empty text', () => {
    expect(linesOf('')).toEqual([]);
  });
});

describe('nextFilled', () => {
  it('passes over empty lines, and finds none behind the last', () => {
    const text = 'a\n\n \nb';
    const lines = linesOf(text);
    expect(nextFilled(lines, 1)).toBe(lines[3]);
    expect(nextFilled(lines, 4)).toBeUndefined();
  });
});
