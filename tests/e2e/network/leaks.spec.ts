/** The proof that the network proof works: an extension that does everything forbidden is caught at every single thing. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from '@playwright/test';

import { launchBrowser } from '../../../scripts/browser/launch';
import { type DemoMailbox, startMailbox } from '../../../scripts/demo/server/start-mailbox';
import { PAGE_POLICY } from '../../../scripts/gates/manifest/promises';
import { unexpected } from './allowed';
import { leakyUnder, LEAKY } from './leaky-copy';
import { type Contact, logMentions, netLogArgs, readNetLog } from './netlog';
import { PLANTED_LEAKS, type PlantedLeak } from './planted-leaks';

const ON_THE_WIRE = PLANTED_LEAKS.filter(({ target }) => target !== null);
const NOT_STOPPED = ON_THE_WIRE.filter(({ stopped }) => !stopped);

let mailbox: DemoMailbox;
let folder: string;

test.beforeEach(async () => {
  mailbox = await startMailbox();
  folder = await mkdtemp(join(tmpdir(), 'netlog-'));
});

test.afterEach(async () => {
  await mailbox.close();
  await rm(folder, { recursive: true, force: true });
});

/** What left the browser while the extension ran on the mailbox's page, once `awaited` were seen. */
async function contactsOf(extension: string, awaited: readonly PlantedLeak[]): Promise<Contact[]> {
  const log = join(folder, 'net.json');
  const browser = await launchBrowser({ extension, headless: true, args: [...mailbox.launchArgs, ...netLogArgs(log)] });
  try {
    const page = await browser.context.newPage();
    await page.goto(mailbox.url);
    const missing = async (): Promise<string[]> => {
      const seen = await Promise.all(awaited.map(({ target }) => logMentions(log, target ?? '')));
      return awaited.filter((_leak, index) => !seen[index]).map(({ name }) => name);
    };
    await expect.poll(missing, { timeout: 20_000, message: 'leaks not seen in the network log' }).toEqual([]);
  } finally {
    await browser.close();
  }
  return unexpected(await readNetLog(log), mailbox);
}

function caught(contacts: readonly Contact[]): string[] {
  return ON_THE_WIRE.filter(({ target }) => contacts.some((contact) => contact.target === target)).map(
    ({ name }) => name,
  );
}

test('every leak that reaches the wire is in the network log, and nothing allows it', async () => {
  const contacts = await contactsOf(LEAKY, ON_THE_WIRE);

  expect(caught(contacts)).toEqual(ON_THE_WIRE.map(({ name }) => name));
});

test('the page policy stops what it can, and the log shows the rest', async () => {
  const copy = await leakyUnder(PAGE_POLICY);

  const contacts = await contactsOf(copy, NOT_STOPPED);

  expect(caught(contacts)).toEqual(NOT_STOPPED.map(({ name }) => name));
  await rm(copy, { recursive: true, force: true });
});
