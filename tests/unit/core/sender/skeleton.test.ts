import { describe, expect, it } from 'vitest';
import { skeleton } from '@/utils/core/sender/skeleton';

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
});
