import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { launchBrowser, type LaunchedBrowser } from '../../scripts/browser/launch';
import { LONG_CASE, RARE_WORD, type RecordSize, type RecordTruth } from '../../scripts/generate/record';
import { growthWhile } from './browser-memory';
import { bundled } from './bundle';
import { inRotation, type Figure } from './measure';
import { measureBackup, measurePhotos, putIn } from './record-files';
import { backupFigures, photoFigures } from './record-files-figures';
import { recordFigures, type RecordRun, type SearchKindName } from './record-figures';
import type { LongTask, Timed } from './record-watch';
import { measureSearchIndex } from './search-index';

const EXTENSION = join(import.meta.dirname, '../../.output/chrome-mv3');
const SEED = 20_261_129;
const SIZES: readonly RecordSize[] = [1_000, 5_000, 20_000].map((messages) => ({
  seed: SEED,
  messages,
  cases: 500,
  evidence: 2_000,
}));
/** The first round is not counted: engines and caches are cold. */
const ROUNDS = 7;

/** What is typed: words as they stand there, beginnings of words, and words with slips. Rare ones and the most frequent. */
const QUERIES: Readonly<Record<SearchKindName, readonly string[]>> = {
  exact: [RARE_WORD, 'delivery', 'station order', 'amazon flex block', 'reconocio'],
  prefix: ['kestr', 'deliv', 'a', 'stat ord', '11'],
  fuzzy: ['kestrlway', 'delivrey kestrelway', 'wraning', 'itinirery', 'recojida'],
};

/**
 * What the record costs in the built extension, by its size: reads of the screens against bare reads of the same rows, the
 * search, the patterns, the memory. Throws where something else is found than was put in.
 */
export async function measureRecord(sizes: readonly RecordSize[] = SIZES): Promise<readonly Figure[]> {
  if (!existsSync(EXTENSION)) throw new Error('The extension is not built: run `npm run build` first.');
  const code = `${await bundled('record-pass.ts')}; globalThis.bench = bench; undefined`;
  const runs: RecordRun[] = [];
  for (const size of sizes) runs.push(await measureSize(size, code));
  const [backup, photos] = [await measureBackup(EXTENSION, code), await measurePhotos(EXTENSION, code)];
  return [...recordFigures(runs), ...backupFigures(backup), ...photoFigures(photos), ...measureSearchIndex()];
}

async function measureSize(size: RecordSize, code: string): Promise<RecordRun> {
  const browser = await launchBrowser({ extension: EXTENSION, headless: true });
  const open = async (page: string): Promise<Page> => {
    const opened = await browser.context.newPage();
    await opened.goto(`chrome-extension://${browser.extensionId ?? ''}/${page}`);
    return opened;
  };
  try {
    const filler = await open('welcome.html');
    await filler.evaluate(code);
    const truth = await filler.evaluate<RecordTruth>(`bench.fill(${JSON.stringify(size)})`);
    await filler.close();
    // The first start brings the second copy up; what comes after it is as on every other day.
    const page = await open('dashboard.html#/settings');
    await page.locator('h1').first().waitFor({ timeout: 120_000 });
    const opened = {
      empty: await growthOfOpening(browser, () => open('icon/16.png')),
      dashboard: await growthOfOpening(browser, () => open('dashboard.html')),
    };
    await page.evaluate(code);
    const ask = (call: string): Promise<Timed> => page.evaluate<Timed>(`bench.${call}`);
    await page.evaluate('bench.watch()');
    let index: Timed = { milliseconds: Number.NaN, count: 0 };
    const growth = await growthWhile(browser.context, async () => (index = await ask('openIndex()')));
    expectCount('search', index, truth.planted);
    const coldPatterns = await ask('patterns()');
    expectCount('patterns', coldPatterns, truth.notices);
    const rounds = await inRotation(ROUNDS + 1, {
      first: () => checked(ask, 'firstPage()', Math.min(20, truth.open)),
      firstBare: () => checked(ask, 'firstPageBare()', Math.min(20, truth.open)),
      history: () => checked(ask, 'history()', 50),
      historyBare: () => ask('historyBare()'),
      timeline: () => checked(ask, `timeline(${JSON.stringify(truth.longCase)})`, entriesOf(LONG_CASE)),
      timelineBare: () => checked(ask, `timelineBare(${JSON.stringify(truth.longCase)})`, entriesOf(LONG_CASE)),
      warmPatterns: () => checked(ask, 'patterns()', truth.notices),
      drawn: () => draw(ask),
      exact: () => each(ask, QUERIES.exact),
      prefix: () => each(ask, QUERIES.prefix),
      fuzzy: () => each(ask, QUERIES.fuzzy),
    });
    // Apart from the others: what twenty thousand rows leave behind is cleaned up in the midst of whatever comes next.
    const whole = await inRotation(ROUNDS + 1, {
      filter: () => checked(ask, 'filter()', Math.min(50, truth.rare)),
      allBare: () => checked(ask, 'allBare()', size.messages),
    });
    const backup = await ask('backup()');
    await putIn(page);
    await page.evaluate('bench.empty()');
    const restore = await checked(ask, 'restore()', size.evidence);
    const longTasks = await page.evaluate<readonly LongTask[]>('bench.seen()');
    return {
      messages: size.messages,
      rounds: rounds.slice(1),
      whole: whole.slice(1),
      index,
      coldPatterns,
      longTasks,
      growth,
      opened,
      backup,
      restore,
    };
  } finally {
    await browser.close();
  }
}

/** What the browser grew by once a page is drawn; the page is closed again. */
async function growthOfOpening(browser: LaunchedBrowser, open: () => Promise<Page>): Promise<number | null> {
  let page: Page | null = null;
  const growth = await growthWhile(browser.context, async () => {
    page = await open();
    await page.waitForLoadState('networkidle');
  });
  await (page as Page | null)?.close();
  return growth;
}

function entriesOf({ messages, glitches, evidence }: typeof LONG_CASE): number {
  return messages + glitches + evidence;
}

async function checked(ask: (call: string) => Promise<Timed>, call: string, count: number): Promise<Timed> {
  const timed = await ask(call);
  expectCount(call, timed, count);
  return timed;
}

function expectCount(what: string, { count }: Timed, expected: number): void {
  if (count !== expected) throw new Error(`${what} came to ${count} instead of ${expected}.`);
}

/** Away from the overview and back to it. */
async function draw(ask: (call: string) => Promise<Timed>): Promise<Timed> {
  await ask(`drawn('#/paste', 'textarea')`);
  return ask(`drawn('#/', 'main h2')`);
}

/** Each query in turn. */
async function each(ask: (call: string) => Promise<Timed>, queries: readonly string[]): Promise<readonly Timed[]> {
  const answers: Timed[] = [];
  for (const words of queries) answers.push(await ask(`search(${JSON.stringify(words)})`));
  return answers;
}
