/**
 * The built extension in a real Chromium, on the demo mailbox: one browser, one profile and one mailbox per test.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type BrowserContext, type Page, test as base } from '@playwright/test';

import { launchBrowser, type LaunchedBrowser } from '../../../scripts/browser/launch';
import { type DemoMailbox, startMailbox } from '../../../scripts/demo/server/start-mailbox';
import type { EventRow, MessageRow } from '../../../utils/storage/rows';

export const EXTENSION = join(import.meta.dirname, '../../../.output/chrome-mv3');

export interface Product {
  readonly context: BrowserContext;
  readonly mailbox: DemoMailbox;
  readonly extensionId: string;
  /** Opens one of the extension's own pages. */
  open(page: string): Promise<Page>;
  /** Presses "Watch Gmail" on the first-run page. */
  consent(): Promise<void>;
  /** Begins with another webmail on the first-run page, by its name; what it asks for is in the option `granted`. */
  watch(name: string): Promise<void>;
  /** Opens Gmail at an address part such as `?split=vertical#inbox`, of the account with this number. */
  gmail(where?: string, account?: number): Promise<Page>;
  /** The panel's page, as it stands beside the tab of this webmail, Gmail if none is named, that was opened last. */
  panel(origin?: string): Promise<Page>;
  /** The popup's page over a tab, as it opens from the toolbar: the tab stays the one in front. */
  popup(over: Page): Promise<Page>;
  /** Everything in the database, read past the product's own code. */
  record(): Promise<{ messages: MessageRow[]; events: EventRow[] }>;
}

/** Everything in the database, from a page of ours. */
export async function readTables(page: Page): Promise<{ messages: MessageRow[]; events: EventRow[] }> {
  return page.evaluate(async () => {
    // Opening a database that is not there would make one, of no version the product knows.
    if (!(await indexedDB.databases()).some(({ name, version }) => name === 'redress' && (version ?? 0) >= 10))
      return { messages: [], events: [] };
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('redress');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(String(request.error)));
    });
    const all = (name: string): Promise<never[]> =>
      new Promise((resolve, reject) => {
        const request = db.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result as never[]);
        request.onerror = () => reject(new Error(String(request.error)));
      });
    const tables = { messages: await all('messages'), events: await all('events') };
    db.close();
    return tables;
  });
}

export interface ProductOptions {
  /** Folder of the build that is tried. */
  extension: string;
  /** More switches for the browser. */
  browserArgs: readonly string[];
  /** Origins of other webmails that the browser allows without a question. */
  granted: readonly string[];
  /** The mail in the mailbox, as an `.eml` or `.mbox` file would hold it; null for the sample. */
  mail: Uint8Array | null;
  /** When what is sent from it counts as sent; null for the time it is. */
  sentAt: Date | null;
  /** Another account's mail, in the same browser; null for none. */
  secondMail: Uint8Array | null;
}

async function mailboxOf(
  { mail, secondMail, sentAt }: Omit<ProductOptions, 'browserArgs' | 'granted' | 'extension'>,
  pathOf: (name: string) => string,
): Promise<DemoMailbox> {
  const [file, secondFile] = [pathOf('mail.mbox'), pathOf('second.mbox')];
  if (mail !== null) await writeFile(file, mail);
  if (secondMail !== null) await writeFile(secondFile, secondMail);
  return startMailbox({
    ...(mail && { file }),
    ...(secondMail && { secondFile }),
    ...(sentAt && { now: () => sentAt }),
  });
}

function productIn({ context, extensionId }: LaunchedBrowser, mailbox: DemoMailbox): Product {
  if (!extensionId) throw new Error('The extension did not load: build it first with `npm run build`.');
  const open = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };
  return {
    context,
    mailbox,
    extensionId,
    open,
    consent: async () => {
      const page = await open('welcome.html');
      await page.getByRole('button', { name: 'Watch Gmail' }).click();
      await page.getByRole('button', { name: 'Watch Gmail' }).waitFor({ state: 'detached' });
      await page.close();
    },
    watch: async (name) => {
      const page = await open('welcome.html');
      await page.getByText('I use another webmail').click();
      await page.getByRole('button', { name: `Watch ${name}` }).click();
      await page.getByText('Redress watches your mail now.').waitFor();
      await page.close();
    },
    gmail: async (where = '', account = 0) => {
      const page = await context.newPage();
      await page.goto(`${mailbox.url.replace('/u/0/', `/u/${account}/`)}${where}`);
      // The demo page's own class: some looks take Gmail's anchors away.
      await page.locator('[class*=d-row]:visible, h2:visible').first().waitFor();
      return page;
    },
    panel: async (origin = 'https://mail.google.com') => {
      const page = await open('popup.html');
      const tabs = await page.evaluate((url) => chrome.tabs.query({ url }), `${origin}/*`);
      await page.goto(
        `chrome-extension://${extensionId}/sidepanel.html?tab=${Math.max(...tabs.map(({ id }) => id ?? 0))}`,
      );
      return page;
    },
    popup: async (over) => {
      const opener = await open('welcome.html');
      await over.bringToFront();
      const opened = context.waitForEvent('page');
      await opener.evaluate(() => chrome.tabs.create({ url: '/popup.html', active: false }));
      await opener.close();
      return opened;
    },
    record: async () => {
      const page = await open('dashboard.html');
      const tables = await readTables(page);
      await page.close();
      return tables;
    },
  };
}

export const test = base.extend<{ product: Product; second: Product } & ProductOptions>({
  extension: [EXTENSION, { option: true }],
  browserArgs: [[], { option: true }],
  granted: [[], { option: true }],
  mail: [null, { option: true }],
  sentAt: [null, { option: true }],
  secondMail: [null, { option: true }],
  product: async ({ extension, browserArgs, granted, mail, secondMail, sentAt }, use, info) => {
    const mailbox = await mailboxOf({ mail, secondMail, sentAt }, (name) => info.outputPath(name));
    const browser = await launchBrowser({
      extension,
      headless: true,
      granted,
      args: [...mailbox.launchArgs, ...browserArgs],
    });
    await use(productIn(browser, mailbox));
    await browser.close();
    await mailbox.close();
  },
  second: async ({ product: { mailbox } }, use) => {
    const browser = await launchBrowser({ extension: EXTENSION, headless: true, args: mailbox.launchArgs });
    await use(productIn(browser, mailbox));
    await browser.close();
  },
});

export { expect } from '@playwright/test';
