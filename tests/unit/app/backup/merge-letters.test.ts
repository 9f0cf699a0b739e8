// @vitest-environment node
import { beforeEach, expect, it } from 'vitest';

import { dryRun } from '../../../../utils/app/backup/merge-backup';
import { removeLetter, saveLetter } from '../../../../utils/app/letter/letter-save';
import { checkRecord } from '../../../../utils/storage/events';
import { saved, LETTER } from '../letter/made-letters';
import { freshBrowser } from '../made-up';
import { backed, device, merge } from '../two-devices';

beforeEach(freshBrowser);

it('letters of another device come beside those here, each once', async () => {
  const one = await device('one');
  await saved(one, { name: 'Of both', text: 'Same words' });
  await saved(one, { name: 'Of one', text: 'Words of one' });
  const two = await device('two');
  await saved(two, { name: 'Of both', text: 'Same words' });
  await saved(two, { name: 'Of two', text: 'Words of two' });
  expect(await dryRun(one, await backed(two))).toMatchObject({ adds: { letters: 1 }, known: 1, conflicts: [] });
  await merge(one, two);
  expect((await one.db.letters.toArray()).map(({ payload }) => payload.name).sort()).toEqual([
    'Of both',
    'Of one',
    'Of two',
  ]);
  expect(await checkRecord(one.db)).toMatchObject({ changed: [], missing: [] });
  expect(await merge(one, two)).toMatchObject({ value: { added: 0, changed: 0 } });
});

it('a letter changed on the other device is followed, and one deleted here stays deleted', async () => {
  const one = await device('one');
  const kept = await saved(one, { name: 'Kept', text: 'First words' });
  const gone = await saved(one, { name: 'Gone', text: 'Other words' });
  const two = await device('two');
  await merge(two, one);
  await saveLetter(two, { ...LETTER, id: kept, name: 'Kept', text: 'Later words' });
  await removeLetter(one, gone);
  expect(await dryRun(one, await backed(two))).toMatchObject({ changes: 1, removedHere: 1, conflicts: [] });
  await merge(one, two);
  expect((await one.db.letters.toArray()).map(({ payload }) => payload.text)).toEqual(['Later words']);
});

it.each(['mine', 'theirs'] as const)(
  'a letter that both have changed is asked about, and "%s" stands',
  async (choice) => {
    const one = await device('one');
    const id = await saved(one, { name: 'First', text: 'First words' });
    const two = await device('two');
    await merge(two, one);
    await saveLetter(one, { ...LETTER, id, name: 'First', text: 'Words of one', categories: ['late-arrival'] });
    await saveLetter(two, { ...LETTER, id, name: 'First', text: 'Words of two' });
    const { conflicts } = await dryRun(one, await backed(two));
    expect(conflicts).toEqual([
      {
        table: 'letters',
        name: `own-letter:${id}`,
        title: 'First',
        mine: { text: 'Words of one', categories: 'late-arrival' },
        theirs: { text: 'Words of two', categories: '' },
      },
    ]);
    await merge(one, two, { [conflicts[0]?.name ?? '']: choice });
    expect((await one.db.letters.get(id))?.payload.text).toBe(choice === 'mine' ? 'Words of one' : 'Words of two');
    expect((await dryRun(one, await backed(two))).conflicts).toEqual([]);
  },
);
