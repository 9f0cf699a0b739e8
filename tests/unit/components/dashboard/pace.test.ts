import { expect, it } from 'vitest';

import { paceOf } from '../../../../components/dashboard/pace';

const GB = 1e9;

it.each([
  ['too early', 5e6, GB, 1_000, null],
  ['too little', 5e5, GB, 9_000, null],
  ['fast, with some minutes left', 2 * GB, 20 * GB, 10_000, { speed: 200, minutes: 2 }],
  ['fast, nearly done', GB, 2 * GB, 10_000, { speed: 100, minutes: 0 }],
  ['slow', 5.55e6, 1e9, 1_500, { speed: 3.7, minutes: 4 }],
])('%s', (_name, bytes, total, elapsed, pace) => expect(paceOf(bytes, total, elapsed)).toEqual(pace));
