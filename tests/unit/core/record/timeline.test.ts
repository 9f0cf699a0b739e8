import { expect, it } from 'vitest';

import { inOrder } from '../../../../utils/core/record/timeline';

it('puts what happened in order; of one moment, what was kept first', () => {
  const entries = [
    { name: 'last', at: 3, seq: 1 },
    { name: 'second', at: 1, seq: 5 },
    { name: 'first', at: 1, seq: 2 },
    { name: 'third', at: 2, seq: 0 },
    { name: 'fourth', at: 2, seq: 0 },
  ];
  expect(inOrder(entries).map(({ name }) => name)).toEqual(['first', 'second', 'third', 'fourth', 'last']);
});
