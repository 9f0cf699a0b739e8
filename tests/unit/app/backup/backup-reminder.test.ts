import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { backupSaved, backupState, putOffReminder } from '../../../../utils/app/backup/backup-reminder';
import type { Deps } from '../../../../utils/app/deps';
import { readThread } from '../../../../utils/app/message/read-thread';
import { CANNED_ONE, CANNED_TWO, freshBrowser, makeDeps, NOTICE, NOW, OWN_ANSWER, threadOf } from '../made-up';

beforeEach(() => {
  freshBrowser();
  fakeBrowser.reset();
});

const DAYS = (count: number): Date => new Date(NOW.getTime() + count * 86_400_000);

async function events({ db }: Deps): Promise<number> {
  return db.events.count();
}

describe('the reminder to back up', () => {
  it('says nothing about an empty record', async () => {
    expect(await backupState(await makeDeps())).toEqual({ lastAt: null, changes: 0, due: null });
  });

  it('comes with the first case', async () => {
    const deps = await makeDeps();
    await readThread(deps, threadOf(NOTICE));
    expect(await backupState(deps)).toMatchObject({ lastAt: null, due: 'first' });
  });

  it('is quiet after a backup, and comes again after five changes', async () => {
    const deps = await makeDeps();
    await readThread(deps, threadOf(NOTICE));
    await backupSaved(deps, await events(deps));
    expect(await backupState(deps)).toEqual({ lastAt: NOW.toISOString(), changes: 0, due: null });
    await readThread(deps, threadOf(NOTICE, OWN_ANSWER));
    expect(await backupState(deps)).toMatchObject({ due: null });
    await readThread(deps, threadOf(NOTICE, OWN_ANSWER, CANNED_ONE, CANNED_TWO));
    const state = await backupState(deps);
    expect(state.due).toBe(state.changes >= 5 ? 'changes' : null);
    expect(await backupState({ ...deps, now: () => DAYS(31) })).toMatchObject({ due: 'month' });
  });

  it('does not come monthly where nothing changed', async () => {
    const deps = await makeDeps();
    await readThread(deps, threadOf(NOTICE));
    await backupSaved(deps, await events(deps));
    expect(await backupState({ ...deps, now: () => DAYS(90) })).toMatchObject({ due: null });
  });

  it('put off is quiet for a week', async () => {
    const deps = await makeDeps();
    await readThread(deps, threadOf(NOTICE));
    await putOffReminder(deps);
    expect(await backupState({ ...deps, now: () => DAYS(6) })).toMatchObject({ due: null });
    expect(await backupState({ ...deps, now: () => DAYS(8) })).toMatchObject({ due: 'first' });
  });
});
