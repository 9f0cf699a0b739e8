import { expect, it } from 'vitest';

import { backupFigures, photoFigures, type BackupRun } from '../../bench/record-files-figures';

const round = (product: number, bare: number, growth: number | null) => ({
  product: { milliseconds: product, count: 100e6, growth },
  bare: { milliseconds: bare, count: 100e6, growth },
});
const RUN: BackupRun = {
  items: 300,
  backups: [round(4_000, 1_000, 60e6), round(2_000, 1_000, 90e6), round(9_000, 3_000, 70e6)],
  restores: [round(20_000, 1_000, null)],
  longTasks: [],
};

it('tells throughput beside a bare read and write of the same bytes, by medians', () => {
  expect(backupFigures(RUN).map(({ value, met }) => [value, met])).toEqual([
    ['25 MB/s, 3.0 × the time of a bare read', true],
    ['70 MB', true],
    ['5 MB/s, 20.0 × the time of a bare write', false],
    ['not told by this system', true],
    ['0', true],
  ]);
});

it('tells what one photo costs, and the longest task of the page', () => {
  const longTasks = [50, 70].map((milliseconds) => ({ milliseconds, during: 'adding photos' }));
  const run = { photos: 300, bytes: 900e6, milliseconds: 60_000, growth: 700e6, longTasks };
  expect(photoFigures(run).map(({ what, value, met }) => [what, value, met])).toEqual([
    ['adding 300 photos of 3.0 MB at once: each', '200 ms', true],
    ['adding 300 photos: memory', '700 MB', false],
    ['tasks of the page over 50 ms while 300 photos are added', '2: adding photos 70 ms', false],
  ]);
});
