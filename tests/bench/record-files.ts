/** Backup and restore of a record with pictures, and adding pictures to it: how fast, beside what, and with how much memory. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { launchBrowser, type LaunchedBrowser } from '../../scripts/browser/launch';
import type { RecordSize } from '../../scripts/generate/record';
import { growthWhile } from './browser-memory';
import { inRotation } from './measure';
import { writePhotos } from './photos';
import type { BackupRun, PhotosRun, Weighed } from './record-files-figures';
import type { LongTask, Timed } from './record-watch';

const SIZE: RecordSize = {
  seed: 20_261_130,
  messages: 1_000,
  cases: 100,
  evidence: 300,
  evidenceBytes: [300_000, 1_000_000],
};
/** The first round is not counted. */
const ROUNDS = 4;
const PHOTOS = 300;

interface Held {
  readonly browser: LaunchedBrowser;
  /** For files, deleted at the end. */
  readonly folder: string;
  readonly open: (page: string) => Promise<Page>;
}

/** @param code what runs in the pages, see `record-pass.ts`; `extension` the folder of the built extension. */
async function inBrowser<T>(extension: string, code: string, work: (held: Held) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'redress-bench-'));
  const browser = await launchBrowser({ extension, headless: true });
  const open = async (address: string): Promise<Page> => {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId ?? ''}/${address}`);
    await page.evaluate(code);
    return page;
  };
  try {
    return await work({ browser, folder, open });
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Hands the page's last backup out and puts it in again, as a file on the disk. */
export async function putIn(page: Page): Promise<void> {
  const saved = page.waitForEvent('download');
  await page.evaluate('bench.handOut()');
  const path = await (await saved).path();
  await page.locator(await page.evaluate<string>('bench.makeRoom()')).setInputFiles(path);
}

async function weighed({ browser }: Held, work: () => Promise<Timed>): Promise<Weighed> {
  let timed: Timed = { milliseconds: Number.NaN, count: 0 };
  const growth = await growthWhile(browser.context, async () => (timed = await work()));
  return { ...timed, growth };
}

/** A record with pictures of some hundred kilobytes each: made a backup of, emptied, brought back. Throws where something is missing. */
export async function measureBackup(extension: string, code: string): Promise<BackupRun> {
  return inBrowser(extension, code, async (held) => {
    const filler = await held.open('welcome.html');
    await filler.evaluate(`bench.fill(${JSON.stringify(SIZE)})`);
    await filler.close();
    const page = await held.open('dashboard.html#/settings');
    await page.locator('h1').first().waitFor({ timeout: 120_000 });
    const ask = (call: string): Promise<Timed> => page.evaluate<Timed>(`bench.${call}`);
    await page.evaluate('bench.watch()');
    const backups = await inRotation(ROUNDS, {
      product: () => weighed(held, () => ask('backup()')),
      bare: () => weighed(held, () => ask('backupBare()')),
    });
    await putIn(page);
    const restores = await inRotation(ROUNDS, {
      product: async () => {
        await page.evaluate('bench.empty()');
        const restored = await weighed(held, () => ask('restore()'));
        if (restored.count !== SIZE.evidence) throw new Error(`${restored.count} items of evidence came back.`);
        return restored;
      },
      bare: () => weighed(held, () => ask('restoreBare()')),
    });
    const longTasks = await page.evaluate<readonly LongTask[]>('bench.seen()');
    return { items: SIZE.evidence, backups: backups.slice(1), restores: restores.slice(1), longTasks };
  });
}

/** Photos of a phone, picked all at once on the evidence screen, until the last one is kept and said to be. */
export async function measurePhotos(extension: string, code: string): Promise<PhotosRun> {
  return inBrowser(extension, code, async ({ browser, folder, open }) => {
    const painter = await open('welcome.html');
    const { paths, bytes } = await writePhotos(painter, folder, PHOTOS);
    await painter.close();
    const page = await open('dashboard.html#/evidence');
    const picker = page.locator('main input[type=file]').first();
    await picker.waitFor({ state: 'attached' });
    await page.evaluate('bench.watch()');
    let milliseconds = Number.NaN;
    const growth = await growthWhile(browser.context, async () => {
      const kept = page.evaluate<Timed>(`bench.keptItems(${PHOTOS})`);
      await picker.setInputFiles([...paths]);
      ({ milliseconds } = await kept);
    });
    const longTasks = await page.evaluate<readonly LongTask[]>('bench.seen()');
    return { photos: PHOTOS, bytes, milliseconds, growth, longTasks };
  });
}
