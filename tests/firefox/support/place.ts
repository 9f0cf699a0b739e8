/** Where a test in Firefox happens: a mailbox, the proxy that leads to it and nowhere else, a profile and a folder for downloads. */
import { cp, mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

import { test as base } from '@playwright/test';
import { zipSync } from 'fflate';

import { startMailbox, type DemoMailbox } from '../../../scripts/demo/server/start-mailbox';
import { threadToken } from '../../../utils/webmail/sites/gmail/ids';
import { EXTENSION, inFirefox, type Firefox, type FirefoxOptions } from './firefox';
import { startProxy, type Proxy } from './proxy';
import { startWebmailPage, type WebmailPage } from './webmail-page';

export interface Place {
  readonly mailbox: DemoMailbox;
  /** Another webmail's list. */
  readonly yahoo: WebmailPage;
  readonly proxy: Proxy;
  readonly downloads: string;
  /** A Firefox with the profile of this place: started anew it is the driver's same one. */
  firefox<T>(work: (firefox: Firefox) => Promise<T>, options?: FirefoxOptions): Promise<T>;
  /** A file in a folder of the test. */
  file(name: string, content: string | Uint8Array): Promise<string>;
  /** The built extension as one file, as the shop gives it out: put in for good, it is there again after a start. */
  packed(): Promise<string>;
  /** A changed copy of the built extension. */
  copy(change: (folder: string) => Promise<void>): Promise<string>;
}

export const test = base.extend<{ place: Place }>({
  place: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'redress-firefox-'));
    const [profile, downloads] = [join(folder, 'profile'), join(folder, 'downloads')];
    await Promise.all([profile, downloads].map(async (path) => mkdir(path)));
    const [mailbox, yahoo] = [await startMailbox(), await startWebmailPage('mail.yahoo.com', 'yahoo/list-2026.html')];
    const proxy = await startProxy({ 'mail.google.com': mailbox.port, 'mail.yahoo.com': yahoo.port });
    await use({
      mailbox,
      yahoo,
      proxy,
      downloads,
      firefox: (work, options) => inFirefox(profile, work, { proxy: proxy.port, downloads, ...options }),
      file: async (name, content) => {
        await writeFile(join(folder, name), content);
        return join(folder, name);
      },
      packed: async () => {
        const names = await readdir(EXTENSION, { recursive: true, withFileTypes: true });
        const paths = names.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
        const files = await Promise.all(
          paths.map(async (path) => [relative(EXTENSION, path), await readFile(path)] as const),
        );
        const file = join(folder, 'redress.xpi');
        await writeFile(file, zipSync(Object.fromEntries(files)));
        return file;
      },
      copy: async (change) => {
        const copied = join(folder, 'extension');
        await cp(EXTENSION, copied, { recursive: true });
        await change(copied);
        return copied;
      },
    });
    await Promise.all([proxy.close(), mailbox.close(), yahoo.close()]);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

/** Changes the manifest of an unpacked extension. */
export async function changeManifest(
  folder: string,
  change: (manifest: Readonly<Record<string, unknown>>) => object,
): Promise<void> {
  const path = join(folder, 'manifest.json');
  await writeFile(path, JSON.stringify(change(JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>)));
}

/** Names of the files in a folder. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).sort();
}

/** Presses "Watch Gmail" on the first-run page. */
export async function watchGmail(firefox: Firefox): Promise<void> {
  await firefox.open('welcome.html');
  await firefox.click("//button[normalize-space() = 'Watch Gmail']");
  await firefox.says(/Redress watches your mail now/);
}

/** The inbox of the demo mailbox. */
export async function openInbox(firefox: Firefox, { url }: DemoMailbox): Promise<void> {
  await firefox.goTo(url);
  await firefox.sees("//*[@role='main']//tr[contains(@class, 'zA')]");
}

/** A thread, as a click on its row would open it: by the address. */
export async function openThread(firefox: Firefox, threadId: string): Promise<void> {
  await firefox.run('location.hash = arguments[0];', [`#inbox/${threadToken(threadId) ?? threadId}`]);
  await firefox.sees(`//*[@role='main']//h2[@data-legacy-thread-id='${threadId}']`);
}

export { expect } from '@playwright/test';
