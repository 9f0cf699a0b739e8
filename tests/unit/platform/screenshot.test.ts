import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { captureTab, pictureName, screenshotFile } from '../../../utils/platform/screenshot';
import { dropScreenshot, offerScreenshot, waitingScreenshot } from '../../../utils/platform/screenshot-menu';

const capture = vi.fn<(...given: readonly unknown[]) => Promise<string>>();
const AT = new Date(2026, 0, 2, 3, 4, 5);
const PNG = `data:image/png;base64,${btoa('\x89PNG\0\xff')}`;

beforeEach(() => {
  capture.mockReset();
  Object.assign(browser.tabs, { captureVisibleTab: capture });
});

describe('a picture of the tab in front', () => {
  it('is what the browser gives, byte by byte', async () => {
    capture.mockResolvedValue(PNG);
    const file = screenshotFile((await captureTab(AT, { windowId: 7 })) ?? { address: '' });
    expect(file?.type).toBe('image/png');
    expect([...new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0))]).toEqual([
      0x89, 0x50, 0x4e, 0x47, 0, 0xff,
    ]);
    expect(capture).toHaveBeenCalledWith(7, { format: 'png' });
  });

  it('is none where the browser refuses', async () => {
    capture.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await captureTab(AT)).toBeNull();
  });

  it.each(['data:text/html;base64,AAAA', 'https://example.com/a.png', 'data:image/svg+xml;base64,AAAA', ''])(
    'is no file at %j',
    (address) => {
      expect(screenshotFile({ address })).toBeNull();
    },
  );

  it('is named by the driver’s own clock', () => {
    expect(pictureName('screenshot', AT)).toBe('screenshot-2026-01-02-030405.png');
  });
});

describe('a screenshot by menu or keys', () => {
  const created = vi.fn(async () => ({}));
  let press: (command: string, tab?: { windowId: number }) => void = () => undefined;

  beforeEach(async () => {
    created.mockClear();
    await browser.storage.session.clear();
    Object.assign(browser.tabs, { create: created });
    Object.assign(browser, {
      contextMenus: { create: vi.fn(), onClicked: { addListener: vi.fn() } },
      commands: { onCommand: { addListener: (listener: typeof press) => (press = listener) } },
    });
    offerScreenshot('Add a screenshot');
  });

  const opened = (): Promise<void> => vi.waitFor(() => expect(created).toHaveBeenCalledOnce());

  it('waits in memory until it is kept, and the page that keeps it opens', async () => {
    capture.mockResolvedValue(PNG);
    press('another-command');
    press('add-screenshot', { windowId: 3 });
    await opened();
    expect(created).toHaveBeenCalledWith({ url: expect.stringContaining('/dashboard.html#/evidence/screenshot') });
    expect(await waitingScreenshot()).toMatchObject({ address: PNG });
    const waiting = await waitingScreenshot();
    if (waiting === null) throw new Error('none waits');
    await dropScreenshot({ ...waiting, at: waiting.at - 1 });
    expect(await waitingScreenshot()).toEqual(waiting);
    await dropScreenshot(waiting);
    expect(await waitingScreenshot()).toBeNull();
  });

  it('is taken as JPEG where the PNG is too large for memory', async () => {
    capture.mockImplementation(async (_, options) =>
      (options as { format: string }).format === 'png' ? PNG : 'data:image/jpeg;base64,AAAA',
    );
    const set = vi.spyOn(browser.storage.session, 'set').mockRejectedValueOnce(new Error('quota'));
    press('add-screenshot', { windowId: 3 });
    await opened();
    expect(set).toHaveBeenCalledTimes(2);
    expect((await waitingScreenshot())?.address).toContain('image/jpeg');
  });

  it('says so where the browser refuses', async () => {
    capture.mockRejectedValue(new Error('no'));
    press('add-screenshot', { windowId: 3 });
    await opened();
    expect(created).toHaveBeenCalledWith({ url: expect.stringContaining('#/evidence/no-picture') });
    expect(await waitingScreenshot()).toBeNull();
  });
});
