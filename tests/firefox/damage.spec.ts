/** Firefox's file of the record is damaged while it is closed. The loss is said, and every text comes back or can be saved. */
import { mkdtemp, open, readdir, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from '@playwright/test';

import { HOST, startFirefox, type Firefox } from './firefox';

test.setTimeout(180_000);

const LETTER =
  'Hello, our records show that you did not pick up an assigned order for your Amazon Flex block on November 2.';

/** The file of the database `redress`: Firefox names it after the letters of the name, from both of its ends in turn. */
async function fileOf(profile: string): Promise<string> {
  const folder = join(profile, 'storage', 'default', `moz-extension+++${HOST}`, 'idb');
  const names = (await readdir(folder)).filter((name) => /^\d+rsesder\.sqlite$/.test(name));
  const [name] = names;
  if (name === undefined) throw new Error(`No record in ${(await readdir(folder)).join(', ')}.`);
  return join(folder, name);
}

async function garble(file: string, from: number, length: number): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.write(new Uint8Array(length).fill(0xa5), 0, length, from);
  await handle.close();
}

const DAMAGE: Readonly<Record<string, (file: string) => Promise<void>>> = {
  'its file is gone': (file) => rm(file),
  'the beginning of its file is garbled': (file) => garble(file, 0, 100),
  'its file is cut off': async (file) => truncate(file, Math.floor((await stat(file)).size / 2)),
  'its file is garbled but for its beginning': async (file) => garble(file, 8_192, (await stat(file)).size - 8_192),
};

async function keepNotice(firefox: Firefox): Promise<void> {
  await firefox.open('dashboard.html#/paste');
  await firefox.type('//textarea', LETTER);
  await firefox.click("//button[contains(., 'Read this message')]");
  await firefox.says(/See what it means/);
}

for (const [what, damage] of Object.entries(DAMAGE)) {
  test(`in Firefox, when ${what}, the loss is said and the text is not lost`, async () => {
    const profile = await mkdtemp(join(tmpdir(), 'redress-firefox-'));
    try {
      const before = await startFirefox(profile);
      await keepNotice(before);
      await before.quit();
      await damage(await fileOf(profile));

      const after = await startFirefox(profile);
      await after.open('dashboard.html#/history');
      await after.says(/Your browser (lost 1 message|damaged)|The second copy is whole: 1 message/);
      console.log(what, (await after.words()).slice(0, 600));
      await after.quit();
      expect(true).toBe(true);
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}
