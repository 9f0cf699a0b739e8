import { expect, it } from 'vitest';

import { inTurns, median } from '../../bench/measure';

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
