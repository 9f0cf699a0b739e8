import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { PreferencesContext, type DriverSettings } from '../../../../components/page/services';
import { useReminders } from '../../../../components/record/use-reminders';
import { readThread } from '../../../../utils/app/message/read-thread';
import { keepReminders } from '../../../../utils/app/plan/reminder-steps';
import { DEFAULT_SETTINGS } from '../../../../utils/storage/settings';
import { freshBrowser, makeDeps, NOTICE, threadOf } from '../../app/made-up';
import { removeAll, render } from '../render';
import { WithMadeUpRecord } from '../with-record';

vi.mock('../../../../utils/app/plan/reminder-steps', () => ({ keepReminders: vi.fn(async () => undefined) }));

beforeEach(() => {
  freshBrowser();
  fakeBrowser.reset();
  vi.mocked(keepReminders).mockClear();
});

function Page() {
  useReminders();
  return null;
}

async function page(settings: Partial<DriverSettings>) {
  const deps = await makeDeps();
  await render(
    <PreferencesContext value={{ settings: { ...DEFAULT_SETTINGS, ...settings }, change: async () => true }}>
      <WithMadeUpRecord deps={deps}>
        <Page />
      </WithMadeUpRecord>
    </PreferencesContext>,
  );
  return deps;
}

/** Longer than the pause after a change. */
const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 800));

describe('a page of ours', () => {
  it('keeps the reminders up when it opens and when the record changed, and not else', async () => {
    const deps = await page({ remind: true });
    await vi.waitFor(() => expect(keepReminders).toHaveBeenCalledOnce(), 3000);
    await readThread(deps, threadOf(NOTICE));
    await vi.waitFor(() => expect(keepReminders).toHaveBeenCalledTimes(2), 3000);
    await later();
    expect(keepReminders).toHaveBeenCalledTimes(2);
  });

  it('does nothing while reminding is switched off', async () => {
    const deps = await page({ remind: false });
    await readThread(deps, threadOf(NOTICE));
    await later();
    expect(keepReminders).not.toHaveBeenCalled();
  });

  it('does nothing more once it is closed', async () => {
    await page({ remind: true });
    removeAll();
    await later();
    expect(keepReminders).not.toHaveBeenCalled();
  });
});
