import type { Page } from '@playwright/test';

import type { LaunchedBrowser } from '../../browser/launch';
import { marks, pressBanner } from '../../browser/pierce';
import type { DemoMailbox } from '../../demo/server/start-mailbox';
import { until } from './until';

/** What the steps of the tour share. */
export interface Tour {
  readonly browser: LaunchedBrowser;
  readonly mailbox: DemoMailbox;
  /** The tab with the mailbox. */
  readonly gmail: Page;
  /** A tab with the side panel's page, which stands for the panel: browser tools can't drive the panel itself. */
  readonly panel: Page;
  /** Folder for the screenshots. */
  readonly folder: string;
}

/** Address of a page of the extension. */
export function pageUrl({ browser }: Pick<Tour, 'browser'>, path: string): string {
  return `chrome-extension://${browser.extensionId ?? ''}/${path}`;
}

/** The mailbox's tab as the extension knows it. Asked of a page of ours: the background may be asleep. */
export async function mailboxTab(from: Page): Promise<number> {
  const [tab] = await from.evaluate(() => chrome.tabs.query({ url: 'https://mail.google.com/*' }));
  if (tab?.id === undefined) throw new Error('The extension does not see the tab with the mailbox.');
  return tab.id;
}

/** Shows the panel for the mailbox's tab. */
export async function showPanel(tour: Tour): Promise<void> {
  const { panel } = tour;
  if (!panel.url().startsWith('chrome-extension:')) await panel.goto(pageUrl(tour, 'sidepanel.html'));
  const tab = await mailboxTab(panel);
  await panel.goto(pageUrl(tour, `sidepanel.html?tab=${tab}`));
  await until(async () => (await panel.locator('h1').count()) > 0, 'the panel');
}

/** Brings the mailbox to a conversation, through its row as a hand would. */
export async function openThread({ gmail, mailbox }: Tour, threadId: string): Promise<void> {
  await gmail.bringToFront();
  if (!gmail.url().endsWith('#inbox')) await gmail.goto(`${mailbox.url}#inbox`);
  await gmail.locator(`tr:visible:has([data-legacy-thread-id="${threadId}"])`).first().click();
  await until(async () => (await gmail.locator('h2.hP:visible').count()) > 0, 'the opened conversation');
}

/** A banner ignores clicks in its first half second: they were meant for what stood there before. */
const FIRST_MOMENT_MS = 700;

/**
 * Presses the button of a message's banner.
 * @returns the button's name
 */
export async function pressExplain({ gmail }: Tour, messageId: string): Promise<string> {
  await gmail.bringToFront();
  const isThere = async (): Promise<boolean> =>
    (await marks(gmail)).some((mark) => mark.kind === 'banner' && mark.messageId === messageId);
  await until(isThere, 'the banner');
  await gmail.waitForTimeout(FIRST_MOMENT_MS);
  return pressBanner(gmail, messageId);
}
