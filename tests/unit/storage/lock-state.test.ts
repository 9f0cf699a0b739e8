// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';

import { forgetKey, healHeader, refreshSealing, storedHeader } from '../../../utils/storage/lock-state';
import { freshStores, lockable, lockOn } from '../app/lock/locked-record';

beforeEach(freshStores);

describe('the header of a lock', () => {
  it('comes back into `storage.local` from the database', async () => {
    const one = await lockable();
    await lockOn(one);
    const header = await storedHeader();
    await browser.storage.local.remove('lock');
    await healHeader(one.deps.db);
    expect(await storedHeader()).toEqual(header);
  });

  it('comes back into the database from `storage.local`', async () => {
    const one = await lockable();
    await lockOn(one);
    await one.deps.db.meta.clear();
    await healHeader(one.deps.db);
    expect((await one.deps.db.meta.get('lock'))?.value).toEqual(await storedHeader());
  });

  it('stands in both without the key, and the key in memory alone', async () => {
    const one = await lockable();
    const { dataKey } = await lockOn(one);
    const hex = Buffer.from(dataKey).toString('hex');
    expect(JSON.stringify(await browser.storage.session.get(null))).toContain(hex);
    expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain(hex);
    expect(JSON.stringify(await one.deps.db.meta.toArray())).not.toContain(hex);
  });
});

describe('locking', () => {
  it('takes the key out of memory, and leaves a half-written entry', async () => {
    const one = await lockable();
    await lockOn(one);
    await browser.storage.session.set({ 'glitch-draft': { id: 'a' }, 'tab-unlogged:1': { draft: 'words' } });
    await forgetKey();
    expect(Object.keys(await browser.storage.session.get(null))).toEqual(['glitch-draft']);
    expect(await refreshSealing()).toEqual({ is: 'locked' });
  });

  it('does nothing where there is no lock', async () => {
    await browser.storage.session.set({ 'tab-unlogged:1': 'words' });
    await forgetKey();
    expect(Object.keys(await browser.storage.session.get(null))).toEqual(['tab-unlogged:1']);
    expect(await refreshSealing()).toEqual({ is: 'off' });
  });
});
