/** The comparison itself: it is silent about two equal visits, and sees what the leaky content script adds. */
import { expect, type Page, test } from '@playwright/test';

import { launchBrowser } from '../../../scripts/browser/launch';
import { type DemoMailbox, startMailbox } from '../../../scripts/demo/server/start-mailbox';
import { traceOf, traces, type Trace } from './compare-requests';
import { LEAKY } from './leaky-copy';

async function visit(page: Page): Promise<void> {
  await page.goto('https://mail.google.com/mail/u/0/');
  await page.locator('[role=main] tr.zA').first().waitFor();
  await page.waitForLoadState('networkidle');
}

async function trace(mailbox: DemoMailbox, extension?: string): Promise<Trace> {
  const browser = await launchBrowser({
    headless: true,
    args: mailbox.launchArgs,
    ...(extension === undefined ? {} : { extension }),
  });
  try {
    return await traceOf(mailbox, await browser.context.newPage(), visit);
  } finally {
    await browser.close();
  }
}

test('two visits without an extension are equal', async () => {
  const mailbox = await startMailbox();
  try {
    expect(traces(await trace(mailbox), await trace(mailbox))).toEqual([]);
  } finally {
    await mailbox.close();
  }
});

test('an image, a handler attribute and an address put in by a content script are seen', async () => {
  const mailbox = await startMailbox();
  try {
    const found = traces(await trace(mailbox), await trace(mailbox, LEAKY)).join('\n');

    expect(found).toContain('asked only with the extension: GET https://leak.test/content-img');
    expect(found).toContain('policy report only with the extension');
    expect(found).toContain('address of the extension in the page: chrome-extension://');
  } finally {
    await mailbox.close();
  }
});
