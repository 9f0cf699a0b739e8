/** Firefox's file of the record is damaged while it is closed. The loss is said, and every text comes back or can be saved. */
import { mkdtemp, open, readdir, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { test } from '@playwright/test';

import { HOST, inFirefox, type Firefox } from './support/firefox';

test.setTimeout(180_000);

const WORDS = 'The second stop was gone at ten past four.';

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

interface Damage {
  readonly what: string;
  readonly harm: (file: string) => Promise<void>;
  /** What the journal then says. */
  readonly says: readonly RegExp[];
}

const RESTORED = [/Your browser lost 1 journal entry. All of it was restored/, new RegExp(WORDS)];
const DAMAGE: readonly Damage[] = [
  { what: 'its file is gone', harm: (file) => rm(file), says: RESTORED },
  { what: 'the beginning of its file is garbled', harm: (file) => garble(file, 0, 100), says: RESTORED },
  {
    what: 'its file is cut off',
    harm: async (file) => truncate(file, Math.floor((await stat(file)).size / 2)),
    says: RESTORED,
  },
  {
    // Firefox opens such a database, and then reads nothing of it.
    what: 'all but the beginning of its file is garbled',
    harm: async (file) => garble(file, 8_192, (await stat(file)).size - 8_192),
    says: [/Your browser keeps nothing here/, /The second copy is whole: 1 journal entry/],
  },
];

async function keepEntry(firefox: Firefox): Promise<void> {
  await firefox.open('dashboard.html#/journal/new');
  await firefox.click("//label[contains(., 'Stop removed')]");
  await firefox.type('//textarea', WORDS);
  await firefox.click("//button[normalize-space() = 'Save']");
  await firefox.says(/Saved/);
}

for (const { what, harm, says } of DAMAGE) {
  test(`in Firefox, when ${what}, the loss is said and the text is not lost`, async () => {
    const profile = await mkdtemp(join(tmpdir(), 'redress-firefox-'));
    try {
      await inFirefox(profile, keepEntry);
      await harm(await fileOf(profile));
      await inFirefox(profile, async (firefox) => {
        await firefox.open('dashboard.html#/journal');
        for (const words of says) await firefox.says(words);
      });
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}
