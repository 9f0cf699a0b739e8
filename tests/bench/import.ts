import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { BrowserContext, Page } from '@playwright/test';

import { launchBrowser } from '../../scripts/browser/launch';
import { type MailboxTruth, writeMailbox } from '../../scripts/generate/mailbox';
import { growthWhile } from './browser-memory';
import { bundled } from './bundle';
import { type ImportRun, importFigures, memoryFigures } from './import-figures';
import type { TaskOnPage } from './import-page';
import type { Task } from './import-pass';
import { inRotation, type Figure } from './measure';
import { serve } from './serve';

interface Mailbox {
  readonly path: string;
  readonly truth: MailboxTruth;
}

const SMALL = 32e6;
const HALF_A_GIGABYTE = 500e6;
const TWO_GIGABYTES = 2e9;
const SEED = 20_261_122;
/** The first round is not counted: engines and caches are cold. */
const ROUNDS = 7;
const MEMORY_ROUNDS = 3;

/**
 * What importing a mailbox costs in a worker of Chromium, against a bare read of the same file in the same round, and
 * against postal-mime on every message. Throws where an import finds something else than was planted.
 * @param large also with a mailbox four times as large, for which 2.6 GB of disk are needed
 */
export async function measureImport(large: boolean): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'redress-bench-'));
  const browser = await launchBrowser({ headless: true });
  const served = await serve({
    'import-pass.js': await bundled('import-pass.ts'),
    'import-page.js': await bundled('import-page.ts'),
  });
  try {
    const mailbox = async (name: string, bytes: number): Promise<Mailbox> => {
      const path = join(folder, `${name}.mbox`);
      return { path, truth: await writeMailbox(path, { seed: SEED, bytes }) };
    };
    const small = await mailbox('small', SMALL);
    const half = await mailbox('half', HALF_A_GIGABYTE);
    const open = (): Promise<Page> => openPage(browser.context, served.url);
    const page = await open();
    const runs = await timed(page, small, half);
    const compared = await runTask(page, small, 'compare');
    await page.close();
    const growth = [await growthOf(browser.context, open, half)];
    if (large) growth.push(await growthOf(browser.context, open, await mailbox('large', TWO_GIGABYTES)));
    return [...importFigures(runs, compared, small.truth), ...memoryFigures(growth)];
  } finally {
    await browser.close();
    served.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function openPage(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.addScriptTag({ url: `${url}import-page.js` });
  return page;
}

async function timed(page: Page, small: Mailbox, half: Mailbox): Promise<readonly ImportRun[]> {
  const rounds = await inRotation(ROUNDS + 1, {
    read: () => runTask(page, half, 'read'),
    import: () => runTask(page, half, 'import'),
    importSmall: () => runTask(page, small, 'import'),
    parseSmall: () => runTask(page, small, 'parse'),
  });
  return rounds.slice(1);
}

async function runTask(page: Page, { path, truth }: Mailbox, task: Task): Promise<TaskOnPage> {
  await page.locator('input').setInputFiles(path);
  const result = await page.evaluate<TaskOnPage>(`bench.run(${JSON.stringify(task)})`);
  const expected = task === 'read' ? truth.bytes : truth.messages;
  if (result.count !== expected) throw new Error(`${task} counted ${result.count} instead of ${expected}.`);
  return result;
}

/** How much the browser grows by a bare read and by an import, in bytes, each time in a new page. */
async function growthOf(
  context: BrowserContext,
  open: () => Promise<Page>,
  mailbox: Mailbox,
): Promise<{ readonly read: readonly number[]; readonly import: readonly number[] }> {
  const grown = async (task: Task): Promise<number> => {
    const page = await open();
    const growth = await growthWhile(context, () => runTask(page, mailbox, task));
    await page.close();
    return growth ?? Number.NaN;
  };
  const rounds = await inRotation(MEMORY_ROUNDS, { read: () => grown('read'), import: () => grown('import') });
  return { read: rounds.map(({ read }) => read), import: rounds.map((round) => round.import) };
}
