import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { Deps } from '../../../../utils/app/deps';
import { isAnything, wipe } from '../../../../utils/app/backup/wipe';
import { keepReminders } from '../../../../utils/app/plan/reminder-steps';
import { lookForReminders } from '../../../../utils/app/plan/reminders';
import { checkStore } from '../../../../utils/app/start';
import { createMirror } from '../../../../utils/storage/mirror';
import { localStore } from '../../../../utils/storage/mirror-store';
import { noteBackup } from '../../../../utils/storage/notes';
import { reminders } from '../../../../utils/storage/reminders';
import { session } from '../../../../utils/storage/session';
import { settings } from '../../../../utils/storage/settings';
import { writeStory } from '../../../migrations/story';
import { freshBrowser, makeDeps, NOW } from '../made-up';
import { allowNotifications } from '../plan/reminding';

beforeEach(() => {
  freshBrowser();
  fakeBrowser.reset();
  allowNotifications(true);
});

async function full(): Promise<Deps> {
  const deps = await makeDeps({ mirror: createMirror(localStore()) });
  await writeStory(deps);
  await settings.set({ consentAt: '2026-11-01T00:00:00.000Z', watch: { gmail: true } });
  await noteBackup({ at: '2026-11-01T00:00:00.000Z', events: 3 });
  await settings.set({ remind: true, remindOpenly: true });
  await reminders.setSteps([{ id: 'aa', caseId: 'c', day: '2026-11-30', since: 0, title: 'Appeal' }]);
  await reminders.setShown({ 'aa/2026-11-30/2': 1 });
  await session.setFocus(1, { messageId: 'gmail:x:y', thread: null });
  return deps;
}

describe('wipe', () => {
  it('leaves nothing anywhere, and proves it by reading back', async () => {
    const deps = await full();
    expect(await wipe(deps)).toEqual({ ok: true, left: { rows: 0, copies: 0, settings: 0, session: 0, sites: 0 } });
    expect(await browser.storage.local.get(null)).toEqual({});
    expect(await browser.storage.session.get(null)).toEqual({});
    for (const table of deps.db.tables) expect(await table.count(), table.name).toBe(0);
    expect((await settings.get()).consentAt).toBeNull();
  });

  it('is no loss: the next start finds an empty record and restores nothing', async () => {
    const deps = await full();
    await wipe(deps);
    expect(await checkStore(deps)).toEqual({ state: 'new' });
    expect(await deps.db.messages.count()).toBe(0);
  });

  it.each(['the rows', 'the second copy'])('cut off after %s is finished at the next start', async (what) => {
    const deps = await full();
    await browser.storage.local.set({ wiping: true });
    if (what === 'the rows') await Promise.all(deps.db.tables.map((table) => table.clear()));
    else await deps.mirror.clear();
    expect(await checkStore(deps)).toEqual({ state: 'new' });
    expect(await deps.db.messages.count()).toBe(0);
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('takes all the rest away where the database refuses, says so, and is finished at the next start', async () => {
    const deps = await full();
    vi.spyOn(deps.db, 'transaction').mockRejectedValueOnce(new DOMException('no', 'UnknownError'));
    expect(await wipe(deps)).toMatchObject({ ok: false, why: 'not-saved', detail: 'UnknownError' });
    expect(await browser.storage.session.get(null)).toEqual({});
    expect(await browser.storage.local.get(null)).toEqual({ wiping: true });
    expect(await checkStore(deps)).toEqual({ state: 'new' });
    expect(await deps.db.messages.count()).toBe(0);
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it.each([
    ['gives back', true, 0],
    ['says where it keeps', false, 2],
  ])('%s the permission to read the webmails she switched on', async (_name, given, left) => {
    const deps = await full();
    const gmail = 'https://mail.google.com/*';
    let origins = [gmail, 'https://outlook.live.com/*', 'https://mail.example.com/*'];
    const remove = vi.fn(async (asked: { readonly origins?: readonly string[] }) => {
      if (!given) throw new Error('refused');
      origins = origins.filter((origin) => !asked.origins?.includes(origin));
      return true;
    });
    Object.assign(browser.permissions, { getAll: async () => ({ origins }), remove });
    vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
      manifest_version: 3,
      name: '',
      version: '1',
      host_permissions: [gmail],
    });
    expect(await wipe(deps)).toMatchObject({ ok: true, left: { rows: 0, settings: 0, sites: left } });
    expect(origins.filter((origin) => origin === gmail)).toHaveLength(1);
    expect(origins).toHaveLength(left + 1);
  });

  it('that the browser refuses is said', async () => {
    const deps = await full();
    const mirror = { ...deps.mirror, clear: () => Promise.reject(new DOMException('no', 'UnknownError')) };
    expect(await wipe({ ...deps, mirror })).toMatchObject({ ok: false, why: 'not-saved', detail: 'UnknownError' });
  });
});

it('nothing comes back of the reminders that were found while everything was deleted', async () => {
  const deps = await full();
  const stop = new AbortController();
  await Promise.all([keepReminders(deps, 'en', stop.signal), lookForReminders(NOW), wipe(deps)]);
  expect(await browser.storage.local.get(null)).toEqual({});
});

describe('isAnything', () => {
  it.each(['rows', 'copies', 'settings', 'session', 'sites'] as const)('counts %s', (part) => {
    const none = { rows: 0, copies: 0, settings: 0, session: 0, sites: 0 };
    expect([isAnything(none), isAnything({ ...none, [part]: 1 })]).toEqual([false, true]);
  });
});
