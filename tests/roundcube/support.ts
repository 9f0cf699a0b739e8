/** The built extension in a real Chromium, beside a real Roundcube: one browser, one profile and one mail server per test. */
import { type BrowserContext, type FrameLocator, type Page, test as base } from '@playwright/test';

import { launchBrowser } from '../../scripts/browser/launch';
import { marks } from '../../scripts/browser/pierce';
import { sampleMessages, type SampleMessage } from '../../scripts/demo/sample';
import { HOST } from '../../scripts/roundcube/front';
import type { RoundcubeSettings } from '../../scripts/roundcube/php';
import { type Roundcube, startRoundcube } from '../../scripts/roundcube/server';
import { EXTENSION, readTables } from '../e2e/support/product';
import type { MessageRow } from '../../utils/storage/rows';

export const ORIGIN = `https://${HOST}`;

export interface Driver {
  readonly roundcube: Roundcube;
  readonly context: BrowserContext;
  /** Opens one of the extension's own pages. */
  open(page: string): Promise<Page>;
  /** Names her Roundcube's address on the first-run page, as a driver does. */
  watch(): Promise<void>;
  /** Logs in, and waits for the list. */
  login(): Promise<Page>;
  /** The panel's page, as it stands beside the tab that was opened last. */
  panel(): Promise<Page>;
  /** What the extension's own check says of the tab opened last. */
  health(): Promise<{ readonly list: string; readonly message: string }>;
  messages(): Promise<readonly MessageRow[]>;
}

interface Options {
  settings: Partial<RoundcubeSettings>;
}

function driverIn(context: BrowserContext, extensionId: string, roundcube: Roundcube): Driver {
  const open = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };
  const lastTab = async (own: Page): Promise<number> => {
    const tabs = await own.evaluate((url) => chrome.tabs.query({ url }), `${ORIGIN}/*`);
    return Math.max(...tabs.map(({ id }) => id ?? 0));
  };
  return {
    roundcube,
    context,
    open,
    watch: async () => {
      const page = await open('welcome.html');
      await page.getByText('I use another webmail').click();
      await page.getByLabel('Address of your Roundcube').fill(roundcube.url);
      await page.getByRole('button', { name: 'Watch this address' }).click();
      await page.getByText('Redress watches your mail now.').waitFor();
      await page.close();
    },
    login: async () => {
      const page = await context.newPage();
      await page.goto(roundcube.url);
      await page.locator('#rcmloginuser').fill(roundcube.login.name);
      await page.locator('#rcmloginpwd').fill(roundcube.login.password);
      await page.locator('#rcmloginpwd').press('Enter');
      await page.locator('#messagelist tbody tr').first().waitFor();
      return page;
    },
    panel: async () => {
      const page = await open('popup.html');
      await page.goto(`chrome-extension://${extensionId}/sidepanel.html?tab=${await lastTab(page)}`);
      return page;
    },
    health: async () => {
      const own = await open('popup.html');
      const said = await own.evaluate(
        async (tab) => (await chrome.tabs.sendMessage(tab, { name: 'check', payload: null })) as unknown,
        await lastTab(own),
      );
      await own.close();
      const { list, message } = said as Record<'list' | 'message', { readonly state: string }>;
      return { list: list.state, message: message.state };
    },
    messages: async () => {
      const own = await open('dashboard.html');
      const { messages } = await readTables(own);
      await own.close();
      return messages;
    },
  };
}

export const test = base.extend<{ driver: Driver } & Options>({
  settings: [{}, { option: true }],
  driver: async ({ settings }, use) => {
    const roundcube = await startRoundcube(settings);
    try {
      const { context, extensionId, close } = await launchBrowser({
        extension: EXTENSION,
        headless: true,
        granted: [ORIGIN],
        args: roundcube.launchArgs,
      });
      if (!extensionId) throw new Error('The extension did not load: build it first with `npm run build`.');
      await use(driverIn(context, extensionId, roundcube));
      await close();
    } finally {
      await roundcube.close();
    }
  },
});

/** A notice of the sample that Roundcube shows on the first page of its list. */
export function sampleOf(category: SampleMessage['category']): SampleMessage & { readonly subject: string } {
  const message = sampleMessages.findLast((one) => one.category === category && one.direction === 'in');
  if (!message) throw new Error(`The sample has no ${category}.`);
  const subject = /^Subject: (.*)$/m.exec(new TextDecoder().decode(message.raw))?.[1]?.trim() ?? '';
  return { ...message, subject };
}

/** The row of a message in the list, by its subject. */
export function rowOf(page: Page, subject: string) {
  return page.locator('#messagelist tbody tr', { hasText: subject }).first();
}

/** The message beside the list. */
export function preview(page: Page): FrameLocator {
  return page.frameLocator('#messagecontframe');
}

/** Words of the marks of one kind, in the order of the page and its frames. */
export async function wordsOf(page: Page, which: 'badge' | 'banner'): Promise<string[]> {
  return (await marks(page)).filter(({ kind }) => kind === which).map(({ text }) => text);
}

export { expect } from '@playwright/test';
