import { expect, it } from 'vitest';

import { fewAtOnce } from '../../../../utils/app/backup/few-at-once';

it('does everything once, never more than four at a time, and gives the results in order', async () => {
  let [now, most] = [0, 0];
  const items = Array.from({ length: 23 }, (_item, index) => index);
  const results = await fewAtOnce(items, async (item) => {
    now += 1;
    most = Math.max(most, now);
    for (let turn = 0; turn < (item * 7) % 5; turn += 1) await Promise.resolve();
    now -= 1;
    return item * 2;
  });
  expect(results).toEqual(items.map((item) => item * 2));
  expect(most).toBe(4);
  expect(await fewAtOnce([], async () => 1)).toEqual([]);
});

it('begins no more after one failed, and says why it did', async () => {
  const begun: number[] = [];
  const work = async (item: number): Promise<void> => {
    begun.push(item);
    if (item === 1) throw new Error('made-up failure');
    await new Promise((resolve) => setImmediate(resolve));
  };
  await expect(fewAtOnce([0, 1, 2, 3, 4, 5, 6, 7], work)).rejects.toThrow('made-up failure');
  expect(begun).toEqual([0, 1, 2, 3]);
});
