import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { openPanel } from '../../../utils/platform/panel';

/** A browser with these parts; what was opened is told by name. */
function browserWith(parts: readonly ('sidePanel' | 'sidebarAction')[], fails = false): string[] {
  const opened: string[] = [];
  const part = (name: string) => ({
    open: async () => {
      if (fails) throw new Error('made up');
      opened.push(name);
    },
  });
  Object.assign(browser, {
    sidePanel: parts.includes('sidePanel') ? part('sidePanel') : undefined,
    sidebarAction: parts.includes('sidebarAction') ? part('sidebarAction') : undefined,
  });
  Object.assign(browser.tabs, {
    create: vi.fn(async ({ url }: { url: string }) => opened.push(url.replace(/^.*\//, ''))),
  });
  return opened;
}

describe('opening the panel', () => {
  beforeEach(() => fakeBrowser.reset());

  it.each([
    ['beside the page in Chrome', ['sidePanel'], false, false, 'sidePanel'],
    ['in the sidebar of Firefox, from our popup', ['sidebarAction'], true, false, 'sidebarAction'],
    ['as a tab in Firefox, from a banner, whose click it does not take', ['sidebarAction'], false, false, 'tab'],
    ['as a tab on a phone, from a banner', [], false, false, 'tab'],
    ['as a tab on a phone, from our popup', [], true, false, 'tab'],
    ['as a tab where the browser refuses its panel', ['sidePanel'], false, true, 'tab'],
    ['as a tab where the browser refuses its sidebar', ['sidebarAction'], true, true, 'tab'],
  ] as const)('shows it %s', async (_where, parts, fromOurs, fails, expected) => {
    const opened = browserWith(parts, fails);
    await openPanel(7, fromOurs);
    expect(opened).toEqual([expected === 'tab' ? 'sidepanel.html?tab=7' : expected]);
  });
});
