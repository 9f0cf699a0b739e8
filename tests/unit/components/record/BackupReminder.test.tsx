import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { BackupReminder } from '../../../../components/record/BackupReminder';
import { readThread } from '../../../../utils/app/message/read-thread';
import { freshBrowser, makeDeps, NOTICE, threadOf } from '../../app/made-up';
import { button, click, render } from '../render';
import { WithMadeUpRecord } from '../with-record';

beforeEach(() => {
  freshBrowser();
  fakeBrowser.reset();
});

it('the reminder comes with the first case, and goes when it is put off', async () => {
  const deps = await makeDeps();
  const host = await render(
    <WithMadeUpRecord deps={deps}>
      <BackupReminder />
    </WithMadeUpRecord>,
  );
  expect(host.textContent).toBe('');
  await readThread(deps, threadOf(NOTICE));
  await vi.waitFor(() => expect(host.textContent).toContain('Your first case is kept'));
  await click(button(host, 'Not now'));
  await vi.waitFor(() => expect(host.textContent).toBe(''));
});
