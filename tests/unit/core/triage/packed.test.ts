import { expect, it } from 'vitest';
import { packed, turned } from '@/utils/core/triage/packed';

it('packs lists one behind the other', () => {
  const { starts, items } = packed([[3, 1], [], [2]]);
  expect([[...starts], [...items]]).toEqual([
    [0, 2, 2, 3],
    [3, 1, 2],
  ]);
});

it('turns them around: which lists hold each item', () => {
  const { starts, items } = turned(packed([[3, 1], [], [1]]), 4);
  expect([[...starts], [...items]]).toEqual([
    [0, 0, 2, 2, 3],
    [0, 2, 0],
  ]);
});
