import { expect, it } from 'vitest';

import { seeded } from '../../../../scripts/generate/random';

it('is the same every time for the same seed', () => {
  const draw = (seed: number): readonly number[] => Array.from({ length: 5 }, seeded(seed).next);
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

it('stays within its bounds, and comes to both of them', () => {
  const random = seeded(1);
  const numbers = Array.from({ length: 500 }, () => random.between(3, 6));
  expect(new Set(numbers)).toEqual(new Set([3, 4, 5, 6]));
  expect(random.text('ab', 50)).toMatch(/^(?=.*a)(?=.*b)[ab]{50}$/);
  expect(random.pick([])).toBeUndefined();
});
