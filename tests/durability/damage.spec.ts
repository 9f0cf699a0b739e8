/** IndexedDB's files are damaged while the browser is closed. The loss is noticed and said, and every text comes back. */
import { mkdtemp, open, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test, type Page } from '@playwright/test';

import { hold, type Held } from './support';

test.setTimeout(120_000);

const MESSAGES = 6;

const DAMAGE: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  'the folder is gone': (folder) => rm(folder, { recursive: true }),
  'the manifest is garbled': (folder) => garble(folder, /^MANIFEST-/),
  'the pointer to the manifest is garbled': (folder) => writeFile(join(folder, 'CURRENT'), '\u00a5\u00a5\u00a5'),
  'the log is cut off': async (folder) => {
    for (const name of await named(folder, /\.log$/)) await truncate(join(folder, name), 32);
  },
  'the log is garbled': (folder) => garble(folder, /\.log$/),
};

async function named(folder: string, pattern: RegExp): Promise<string[]> {
  const found = (await readdir(folder)).filter((name) => pattern.test(name));
  if (found.length === 0) throw new Error(`There is nothing to damage in ${(await readdir(folder)).join(', ')}.`);
  return found;
}

/** 400 bytes of noise near the beginning of each file that fits. */
async function garble(folder: string, pattern: RegExp): Promise<void> {
  for (const name of await named(folder, pattern)) {
    const file = await open(join(folder, name), 'r+');
    await file.write(new Uint8Array(400).fill(0xa5), 0, 400, 8);
    await file.close();
  }
}

async function inProfile(work: (profile: string) => Promise<void>): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'redress-damage-'));
  try {
    await work(profile);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function folderOf(profile: string, extensionId: string): string {
  return join(profile, 'Default', 'IndexedDB', `chrome-extension_${extensionId}_0.indexeddb.leveldb`);
}

async function dashboardOf({ context, extensionId }: Held): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/dashboard.html`);
  return page;
}

for (const [what, damage] of Object.entries(DAMAGE)) {
  test(`when ${what}, the loss is said and every text comes back`, () =>
    inProfile(async (profile) => {
      const before = await hold(profile);
      for (let number = 0; number < MESSAGES; number += 1) expect(await before.ask('run', 'log', number)).toBe(true);
      expect(await before.ask('run', 'edit', MESSAGES)).toBe(true);
      const kept = await before.ask('texts');
      await before.close();
      await damage(folderOf(profile, before.extensionId));

      const after = await hold(profile);
      const dashboard = await dashboardOf(after);
      await expect(dashboard.getByText(/Your browser (lost \d+ messages|damaged)/)).toBeVisible();
      expect((await after.ask('texts')).messages).toEqual(kept.messages);
      await after.close();
    }));
}

test('when the browser no longer opens the database at all, that is said, and the second copy can be saved', () =>
  inProfile(async (profile) => {
    const before = await hold(profile);
    expect(await before.ask('run', 'log', 1)).toBe(true);
    await before.close();
    await writeFile(join(folderOf(profile, before.extensionId), 'CURRENT'), 'MANIFEST-999999\n');

    const after = await hold(profile);
    const dashboard = await dashboardOf(after);
    await expect(dashboard.getByText('The second copy is whole: 1 message')).toBeVisible();
    const saved = dashboard.waitForEvent('download');
    await dashboard.getByRole('button', { name: 'Save the second copy' }).click();
    expect((await saved).suggestedFilename()).toMatch(/^redress-backup-.*\.zip$/);
    await after.close();
  }));
