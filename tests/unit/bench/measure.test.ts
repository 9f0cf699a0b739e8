import { expect, it } from 'vitest';

import { inRotation, inTurns, median } from '../../bench/measure';

it.each([
  [[], 0],
  [[3], 3],
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
])('finds the middle of %j', (values, expected) => {
  expect(median(values)).toBe(expected);
});

it('measures each piece of work by itself, in microseconds', () => {
  let clock = 0;
  const takes = (milliseconds: number) => () => {
    clock += milliseconds;
  };

  expect(inTurns([takes(2), takes(5)], () => clock)).toEqual([2000, 5000]);
});

it('begins each round with another piece of work, and gives what each came to', async () => {
  const order: string[] = [];
  const piece = (name: string) => async () => order.push(name);
  const rounds = await inRotation(3, { a: piece('a'), b: piece('b') });
  expect(order.join('')).toBe('abbaab');
  expect(rounds).toEqual([
    { a: 1, b: 2 },
    { a: 4, b: 3 },
    { a: 5, b: 6 },
  ]);
});
