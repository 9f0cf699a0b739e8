import { describe, expect, it } from 'vitest';
import { LIKE_X, LIKE_Z, skeleton } from '@/utils/core/sender/skeleton';

describe('skeleton', () => {
  it.each([
    'amazon',
    'AMAZON',
    'amaz0n',
    'arnazon',
    '4mazon',
    'ama2on',
    'аmаzоn',
    'αmazοn',
    'ámàzôn',
    'amaẓọn',
    'ａｍａｚｏｎ',
    '𝐚𝐦𝐚𝐳𝐨𝐧',
    'ᴀᴍᴀᴢᴏɴ',
    'aмazoո',
    'a\u0301mazon',
  ])('draws %s like amazon', (word) => {
    expect(skeleton(word)).toBe('amazon');
  });

  it.each(['flex', 'f1ex', 'fIex', 'f|ex', 'flеx', 'ﬂex', 'fleх'])('draws %s like flex', (word) => {
    expect(skeleton(word)).toBe('flex');
  });

  it('leaves other words apart', () => {
    expect(new Set(['amazing', 'almond', 'horizon', 'flux'].map(skeleton)).size).toBe(4);
    expect(['amazing', 'almond', 'horizon', 'flux'].map(skeleton)).not.toContain('amazon');
  });

  it('shows an "x" or a "z" only in texts that are told to have something like it', () => {
    const characters = Array.from({ length: 0x300 }, (_none, code) => String.fromCharCode(code));
    const missed = (letter: string, like: RegExp): string[] =>
      characters.filter((character) => skeleton(character).includes(letter) && !like.test(character));
    expect([missed('x', LIKE_X), missed('z', LIKE_Z)]).toEqual([[], []]);
    expect([LIKE_X.test('Kim Larsen'), LIKE_Z.test('example.com')]).toEqual([false, false]);
  });

  it('reads plain letters as all others', () => {
    const plain = 'Kim L4rsen|Carnegie! $15';
    expect(skeleton(plain)).toBe(skeleton(`${plain}\u00e9`).slice(0, -1));
    expect(skeleton(plain)).toBe('klm larsenlcameglel sls');
  });
});
