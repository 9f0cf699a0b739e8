/** Opening our own panel: Chrome's side panel, Firefox's sidebar, and a tab where neither can open. */
import { browser } from 'wxt/browser';

const PANEL = '/sidepanel.html';

/** Chrome has the one, Firefox the other, and Firefox on a phone neither. */
const maybe: {
  readonly sidePanel?: Pick<typeof browser.sidePanel, 'open'>;
  readonly sidebarAction?: { open(): Promise<void> };
} = browser;

/** The panel as a page of its own, for one tab's mail. */
async function openAsTab(tabId: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`${PANEL}?tab=${tabId}`) });
}

/**
 * Opens the panel for a tab. Must be called before anything is awaited, or the click no longer counts.
 * Firefox takes no relayed click: there, as wherever a panel can't be had, a tab opens.
 */
export async function openPanel(tabId: number, fromExtensionPage = false): Promise<void> {
  try {
    if (maybe.sidePanel) await maybe.sidePanel.open({ tabId });
    else if (fromExtensionPage && maybe.sidebarAction) await maybe.sidebarAction.open();
    else await openAsTab(tabId);
  } catch {
    // No gesture left, or panels are switched off: the tab always works.
    await openAsTab(tabId);
  }
}
