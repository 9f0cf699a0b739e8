/** Nothing leaves the device: the network log of the whole tour of the built product, and what it adds to Gmail's page. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, type Page, test } from '@playwright/test';

import { launchBrowser } from '../../../scripts/browser/launch';
import { type DemoMailbox, startMailbox } from '../../../scripts/demo/server/start-mailbox';
import { runTour } from '../../../scripts/start/tour/run-tour';
import { EXTENSION } from '../support/product';
import { explain, unexpected } from './allowed';
import { traceOf, traces, type Trace } from './compare-requests';
import { netLogArgs, readNetLog } from './netlog';

let mailbox: DemoMailbox;
let folder: string;

test.beforeEach(async () => {
  mailbox = await startMailbox();
  folder = await mkdtemp(join(tmpdir(), 'silence-'));
});

test.afterEach(async () => {
  await mailbox.close();
  await rm(folder, { recursive: true, force: true });
});

test('the whole tour asks the network for nothing but the mailbox', async () => {
  test.setTimeout(180_000);
  const log = join(folder, 'net.json');
  const browser = await launchBrowser({
    extension: EXTENSION,
    headless: true,
    args: [...mailbox.launchArgs, ...netLogArgs(log)],
  });
  let failed: number;
  try {
    failed = await runTour({ browser, mailbox, sample: true, folder: join(folder, 'tour') });
  } finally {
    await browser.close();
  }
  const contacts = await readNetLog(log);

  expect(failed, 'the tour itself must work, or its silence proves nothing').toBe(0);
  expect(
    contacts.some(({ target }) => target.startsWith(mailbox.origin)),
    'the log must have seen the mailbox',
  ).toBe(true);
  const leaks = unexpected(contacts, mailbox);
  expect(leaks, explain(leaks)).toEqual([]);
});

/** The inbox, a thread, the inbox again. */
async function visit(page: Page): Promise<void> {
  await page.goto(mailbox.url);
  await page.locator('[role=main] tr.zA').first().waitFor();
  await page.locator('[role=main] tr.zA').first().click();
  await page.locator('[role=main] h2').first().waitFor();
  await page.goBack();
  await page.locator('[role=main] tr.zA').first().waitFor();
  await page.waitForLoadState('networkidle');
}

async function trace(extension: string | null): Promise<Trace> {
  const browser = await launchBrowser({
    headless: true,
    args: mailbox.launchArgs,
    ...(extension === null ? {} : { extension }),
  });
  try {
    if (browser.extensionId !== null) await watch(await browser.context.newPage(), browser.extensionId);
    return await traceOf(mailbox, await browser.context.newPage(), visit);
  } finally {
    await browser.close();
  }
}

/** Consent on the first-run page: before it nothing is read, and the comparison would compare nothing. */
async function watch(page: Page, extensionId: string): Promise<void> {
  await page.goto(`chrome-extension://${extensionId}/welcome.html`);
  await page.getByRole('button', { name: 'Watch Gmail' }).click();
}

test("Gmail's page and server see the same with and without the extension", async () => {
  const added = traces(await trace(null), await trace(EXTENSION));

  expect(
    added,
    'The content script leaves traces. Take them away: nothing of ours may load, report or name itself in the page.',
  ).toEqual([]);
});
