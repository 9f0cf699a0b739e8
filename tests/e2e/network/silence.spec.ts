/** Nothing leaves the device: the network log of the whole tour of the built product, and what it adds to Gmail's page. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { expect, type Page, test } from '@playwright/test';

import { launchBrowser } from '../../../scripts/browser/launch';
import { type DemoMailbox, startMailbox } from '../../../scripts/demo/server/start-mailbox';
import { EXTENSION } from '../support/product';
import { explain, unexpected } from './allowed';
import { traceOf, traces, type Trace } from './compare-requests';
import type { LoggedTour } from './logged-tour';
import { readNetLog } from './netlog';

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
  test.setTimeout(300_000);
  const tour = await runLoggedTour();
  const contacts = await readNetLog(tour.log);

  expect(tour.status, 'the tour itself must work, or its silence proves nothing').toBe(0);
  expect(contacts.some(({ target }) => target.startsWith(tour.origin))).toBe(true);
  const leaks = unexpected(contacts, tour);
  expect(leaks, explain(leaks)).toEqual([]);
});

/** Prints what the tour printed when it fails: its steps say what went wrong. */
async function runLoggedTour(): Promise<LoggedTour> {
  const script = join(import.meta.dirname, 'logged-tour.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, EXTENSION, folder], {
    maxBuffer: 1 << 26,
  });
  const lines = stdout.trimEnd().split('\n');
  const tour = JSON.parse(lines.at(-1) ?? '') as LoggedTour;
  if (tour.status !== 0) console.log(lines.slice(0, -1).join('\n'));
  return tour;
}

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
