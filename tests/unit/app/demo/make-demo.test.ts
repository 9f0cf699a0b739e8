import { expect, it } from 'vitest';

import { backupState } from '../../../../utils/app/backup/backup-reminder';
import { caseView } from '../../../../utils/app/case/case-view';
import { openDemo } from '../../../../utils/app/demo/open-demo';
import { removeDemo } from '../../../../utils/app/demo/remove-demo';
import { openDatabase } from '../../../../utils/storage/database';
import { DEMO_DATABASE } from '../../../../utils/storage/demo-database';

const STUFF = {
  words: { caseName: 'DEMO: a case', glitch: 'The stop went.', picture: 'demo.png' },
  picture: async () => null,
};

async function databases(): Promise<readonly (string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name);
}

it('tells one story: a notice, two replies, two canned answers and what the app did', async () => {
  const deps = await openDemo(STUFF);
  const rows = (await deps.db.messages.toArray()).sort((a, b) => a.at - b.at);
  const [only, ...others] = await deps.db.cases.toArray();

  expect(rows.map(({ kind }) => kind)).toEqual(['notice', 'sent', 'answer', 'sent', 'answer']);
  expect(rows.map(({ payload }) => payload.verdict?.category ?? null)).toEqual([
    'order-not-picked-up',
    null,
    'canned-reply',
    null,
    'canned-reply',
  ]);
  expect(others).toEqual([]);
  expect((await deps.db.glitches.toArray()).map(({ caseId }) => caseId)).toEqual([only?.id]);
  const view = await caseView(deps, only?.id ?? '', 'en', null);
  expect(view?.card.name).toBe('DEMO: a case');
  await removeDemo(deps);
});

it('is made once, however often it is opened', async () => {
  const [first, second] = await Promise.all([openDemo(STUFF), openDemo(STUFF)]);

  expect(await second.db.messages.count()).toBe(5);
  first.db.close();
  await removeDemo(second);
});

it('is nobody’s record: no other database is made, and nobody is reminded of a backup', async () => {
  const before = await databases();
  const deps = await openDemo(STUFF);

  expect((await databases()).filter((name) => !before.includes(name))).toEqual([DEMO_DATABASE]);
  expect((await backupState(deps)).due).toBeNull();
  await removeDemo(deps);
  expect(await databases()).toEqual(before);
});

it('is made anew where what is there can’t be read', async () => {
  const broken = await openDatabase(DEMO_DATABASE);
  await broken.messages.put({ id: 'x', payload: 1 } as never);
  broken.close();

  const deps = await openDemo(STUFF);
  expect(await deps.db.messages.count()).toBeGreaterThan(0);
  await removeDemo(deps);
});
