import { describe, expect, it } from 'vitest';
import { BINS, likeness, signatureOf } from '@/utils/core/compare/signature';

const LETTER =
  'As we wrote in our previous message, order 111-2222222-3333333 was not picked up. Please make sure that you pick up every order on your itinerary.';

function like(left: string, right: string): number {
  return likeness(signatureOf(left), signatureOf(right));
}

describe('a signature', () => {
  it('has one byte for each bin, and never 0 where words fell', () => {
    expect(signatureOf(LETTER)).toHaveLength(BINS);
    expect(signatureOf(LETTER).some((byte) => byte > 0)).toBe(true);
  });

  it.each([
    ['case', LETTER.toUpperCase()],
    ['spaces, marks and line breaks', LETTER.replaceAll(' ', '\n ').replaceAll(',', ' –')],
    ['numbers', LETTER.replace('111-2222222-3333333', '9')],
  ])('does not see %s', (_name, other) => {
    expect(like(LETTER, other)).toBe(1);
  });

  it('sees other letters, in scripts with and without spaces', () => {
    expect(like(LETTER, 'You checked in late for your block. Arrive within five minutes of the start.')).toBe(0);
    expect(like('配達が遅れましたのでご確認ください', '注文は店舗で受け取られていません')).toBe(0);
    expect(like('配達が遅れましたのでご確認ください。', '配達が遅れましたのでご確認ください')).toBe(1);
  });

  it('is near for a copy with another name and far for one with another middle', () => {
    const copy = like(`${LETTER}\nArjun`, `${LETTER}\nRamesh`);

    expect(copy).toBeGreaterThan(0.7);
    expect(
      like(LETTER, `${LETTER.slice(0, 60)} something else that was never said before in any of these`),
    ).toBeLessThan(copy);
  });

  it.each([
    ['', ''],
    ['12 34 56', '12 34 56'],
    ['!!!', LETTER],
  ])('finds nothing in common where there is nothing: "%s"', (left, right) => {
    expect(like(left, right)).toBe(0);
  });

  it('knows texts of fewer words than a shingle', () => {
    expect(like('Thank you', 'thank you')).toBe(1);
    expect(like('Thank you', 'Goodbye now')).toBe(0);
  });

  it('reads no more than the first 20,000 characters', () => {
    const long = 'word other third '.repeat(2_000);

    expect(like(`${long} tail of one`, `${long} tail of another kind`)).toBe(1);
  });
});
