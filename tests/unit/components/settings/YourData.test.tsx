import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { YourDataCheck } from '../../../../components/settings/YourDataCheck';
import { YourDataDelete } from '../../../../components/settings/YourDataDelete';
import { YourDataRetention } from '../../../../components/settings/YourDataRetention';
import { readThread } from '../../../../utils/app/message/read-thread';
import { retention } from '../../../../utils/app/backup/retention';
import type { Deps } from '../../../../utils/app/deps';
import { freshBrowser, makeDeps, NOTICE, threadOf } from '../../app/made-up';
import { button, click, field, render, type } from '../render';
import { WithMadeUpRecord } from '../with-record';

beforeEach(() => {
  freshBrowser();
  fakeBrowser.reset();
});

async function withNotice(): Promise<Deps> {
  const deps = await makeDeps();
  await readThread(deps, threadOf(NOTICE));
  return deps;
}

describe('the check', () => {
  it('says that all is whole, and what is not', async () => {
    const deps = await withNotice();
    const host = await render(
      <WithMadeUpRecord deps={deps}>
        <YourDataCheck />
      </WithMadeUpRecord>,
    );
    await click(button(host, 'Look now'));
    await vi.waitFor(() => expect(host.textContent).toContain('All of it is whole'));
    const [row] = await deps.db.messages.toArray();
    if (row) await deps.db.messages.put({ ...row, at: 1 });
    await click(button(host, 'Look now'));
    await vi.waitFor(() =>
      expect(host.textContent).toContain('Changed from outside: the message “Order Not Picked Up”'),
    );
  });
});

describe('deleting everything', () => {
  it('says exactly what goes, asks, deletes, and says what is left', async () => {
    const deps = await withNotice();
    const host = await render(
      <WithMadeUpRecord deps={deps}>
        <YourDataDelete />
      </WithMadeUpRecord>,
    );
    await click(button(host, 'Delete everything'));
    await vi.waitFor(() => expect(host.querySelector('dialog')?.textContent).toContain('1 message, in both copies'));
    expect(await deps.db.messages.count()).toBe(1);
    const dialog = host.querySelector('dialog');
    if (dialog) await click(button(dialog, 'Keep it'));
    expect(host.querySelector('dialog')).toBeNull();
    await click(button(host, 'Delete everything'));
    await vi.waitFor(() => expect(host.querySelector('dialog')).not.toBeNull());
    const again = host.querySelector('dialog');
    if (again) await click(button(again, 'Delete everything'));
    await vi.waitFor(() => expect(host.textContent).toContain('Read back: 0 entries, 0 in the second copy'));
    expect(await deps.db.messages.count()).toBe(0);
  });
});

describe('the times after which entries go', () => {
  it('are off at first, and kept once chosen', async () => {
    const host = await render(
      <WithMadeUpRecord deps={await withNotice()}>
        <YourDataRetention />
      </WithMadeUpRecord>,
    );
    await vi.waitFor(() => expect(field(host, 'Journal').value).toBe('ever'));
    await type(field(host, 'Journal'), '12');
    await vi.waitFor(async () => expect((await retention.get()).glitches).toBe(12));
    await vi.waitFor(() => expect(field(host, 'Journal').value).toBe('12'));
  });
});
