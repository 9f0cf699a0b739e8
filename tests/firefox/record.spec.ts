/** The record in Firefox: what is kept stays when it is closed, files come in, a backup goes out and comes back the same. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { sampleMbox, sampleMessages } from '../../scripts/demo/sample';
import { everything } from './support/everything';
import type { Firefox } from './support/firefox';
import { expect, filesIn, test, watchGmail } from './support/place';
import { until } from './support/until';

test.setTimeout(180_000);

const FLAGGED = sampleMessages.filter(({ flag }) => flag).length;
const FILE = "//main//input[@type='file']";
const RESTORE = "//input[@type='file' and (@aria-label = 'Choose a backup file' or @id = //label[contains(., 'Choose a backup file')]/@for)] | //label[contains(., 'Choose a backup file')]//input[@type='file']"; // prettier-ignore

const button = (name: string): string => `//button[normalize-space() = '${name}']`;

async function importSample(firefox: Firefox, file: string): Promise<void> {
  await firefox.open('dashboard.html#/files');
  await firefox.type(FILE, file);
  await firefox.says(new RegExp(`${FLAGGED} notices and answers found`));
  await firefox.click("//button[starts-with(normalize-space(), 'Keep ')]");
  await firefox.says(/messages are in your history now/);
}

test('a mailbox file is read and kept, and is there after Firefox was closed', async ({ place }) => {
  const file = await place.file('sample.mbox', sampleMbox());
  const kept = await place.firefox(async (firefox) => {
    await watchGmail(firefox);
    await importSample(firefox, file);
    return everything(firefox);
  });
  expect(kept['messages']?.length).toBeGreaterThanOrEqual(FLAGGED);
  await place.firefox(async (firefox) => {
    await firefox.open('dashboard.html#/history');
    await firefox.says(/Undelivered packages/);
    expect(await everything(firefox)).toEqual(kept);
    // What pages could reach holds nothing of it: Firefox can't close that store to content scripts.
    const local = String(await firefox.runAsync('return JSON.stringify(await page.browser.storage.local.get());'));
    expect(local).toContain('settings');
    for (const { threadId, id } of sampleMessages) expect(local).not.toMatch(new RegExp(`${threadId}|${id}`));
    expect(local.length).toBeLessThan(20_000);
  });
});

test('a backup that is saved, and brought back after everything was deleted, is the same record', async ({ place }) => {
  const file = await place.file('sample.mbox', sampleMbox());
  await place.firefox(async (firefox) => {
    await importSample(firefox, file);
    await firefox.open('dashboard.html#/settings');
    await firefox.says(/No backup was made yet/);
    await firefox.click(button('Save a backup'));
    await firefox.says(/It was read back and is whole/);
    let names: readonly string[] = [];
    await until(
      async () => {
        names = await filesIn(place.downloads);
        const [name = ''] = names;
        if (names.length !== 1 || (await readFile(join(place.downloads, name))).length === 0)
          throw new Error('not yet');
      },
      () => `In the folder for downloads: ${names.join(', ')}.`,
    );
    const before = await everything(firefox);

    await firefox.click(button('Delete everything'));
    await firefox.click(`//dialog${button('Delete everything')}`);
    await firefox.says(/Read back: 0 entries, 0 in the second copy, 0 settings, 0 in memory/);
    expect(Object.values(await everything(firefox)).flat()).toEqual([]);

    await firefox.type(RESTORE, join(place.downloads, names[0] ?? ''));
    await firefox.says(/Your history is empty. It will be just as it was/);
    await firefox.click(button('Bring it back'));
    await firefox.says(/Every file was read back and is the same as in the backup/);
    expect(await everything(firefox)).toEqual(before);
  });
});
