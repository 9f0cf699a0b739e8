import { beforeEach, expect, it, vi } from 'vitest';

import { freshBrowser, makeDeps } from './made-up';
import { logThread } from './made-up-cases';

beforeEach(freshBrowser);

it('a fresh browser has stored nothing, also where another test file loads these helpers anew', async () => {
  await logThread(await makeDeps(), 't1', [{}]);
  vi.resetModules();
  const anew = await import('./made-up');
  anew.freshBrowser();
  const { db } = await anew.makeDeps();
  expect(await db.cases.count()).toBe(0);
});
