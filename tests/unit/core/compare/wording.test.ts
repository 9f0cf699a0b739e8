import { describe, expect, it } from 'vitest';
import { normsOf, readAnswer } from '@/utils/core/compare/wording';

describe('readAnswer', () => {
  it('parts the body at sentence ends and at what is masked, and leaves the frame out', () => {
    const { stretches, size } = readAnswer('Hi Sam,\n\nOrder 12345678 was left. We looked again.\n\nRegards,\nMei');

    expect(stretches.map(({ text }) => text)).toEqual(['order', 'was left', 'we looked again']);
    expect(size).toBe(6);
  });

  it('reads the same wording whether a date ends with a full stop or not', () => {
    const wording = (text: string): string[] => readAnswer(text).stretches.map((stretch) => stretch.text);

    expect(wording('Wir haben das am 25. Juli nicht erhalten.')).toEqual(
      wording('Wir haben das am 25.07.2026 nicht erhalten.'),
    );
  });

  it('keeps all words, with the frame', () => {
    expect(normsOf(readAnswer('Hi Sam,\n\nwe looked again.').words)).toBe('hi sam we looked again');
  });

  it('reads no more than the first 20,000 characters', () => {
    expect(readAnswer('word '.repeat(10_000)).text).toHaveLength(20_000);
  });
});
