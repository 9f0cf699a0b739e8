// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { addScreenshot, addWaitingScreenshot } from '../../../../utils/app/evidence/evidence-screenshot';
import { waitingScreenshot } from '../../../../utils/platform/screenshot-menu';
import { png } from '../../core/evidence/pictures';
import { freshBrowser, makeDeps } from '../made-up';

const ADDRESS = `data:image/png;base64,${Buffer.from(png(null)).toString('base64')}`;

beforeEach(async () => {
  freshBrowser();
  await browser.storage.session.clear();
});

describe('a screenshot', () => {
  it('is kept with its name and where it came from', async () => {
    const deps = await makeDeps();
    Object.assign(browser.tabs, { captureVisibleTab: async () => ADDRESS });
    expect(await addScreenshot(deps)).toMatchObject({ ok: true, value: { label: 'E1', already: false } });
    const [row] = await deps.db.evidence.toArray();
    expect(row?.payload).toMatchObject({ source: 'screenshot', facts: { type: 'image/png', fileAt: null } });
    expect(row?.payload.facts.name).toMatch(/^screenshot-2026-11-20-\d{6}\.png$/);
  });

  it('that waits is kept once, and waits on when it could not be saved', async () => {
    const deps = await makeDeps();
    await browser.storage.session.set({ screenshot: { address: ADDRESS, at: 0 } });
    vi.spyOn(deps.db.blobs, 'put').mockImplementationOnce(() => {
      throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    });
    expect(await addWaitingScreenshot(deps)).toMatchObject({ ok: false, why: 'disk-full' });
    expect(await waitingScreenshot()).not.toBeNull();
    expect(await addWaitingScreenshot(deps)).toMatchObject({ ok: true });
    expect(await addWaitingScreenshot(deps)).toBeNull();
    expect(await deps.db.evidence.count()).toBe(1);
  });

  it('that is no picture is not kept', async () => {
    await browser.storage.session.set({ screenshot: { address: 'data:text/html;base64,AAAA', at: 0 } });
    const deps = await makeDeps();
    expect(await addWaitingScreenshot(deps)).toMatchObject({ ok: false, why: 'no-picture' });
    expect(await deps.db.evidence.count()).toBe(0);
  });
});
