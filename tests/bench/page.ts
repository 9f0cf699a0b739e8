import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { launchBrowser } from '../../scripts/browser/launch';
import { startMailbox, type DemoMailbox } from '../../scripts/demo/server/start-mailbox';
import { bundled } from './bundle';
import type { Figure } from './measure';
import type { PassFigures } from './page-pass';
import { measureProduct, type ListRun, type ProductRun } from './page-product';
import { measureStart } from './page-start';

const EXTENSION = join(import.meta.dirname, '../../.output/chrome-mv3');

/** What the content script costs the page it stands in: reading the list, looks at it, storms, navigation and its start. */
export async function measurePage(): Promise<readonly Figure[]> {
  if (!existsSync(EXTENSION)) throw new Error('The extension is not built: run `npm run build` first.');
  const mailbox = await startMailbox();
  try {
    return [
      ...passFigures(await measurePass(mailbox)),
      ...productFigures(await measureProduct(EXTENSION, mailbox)),
      ...startFigures(await measureStart(EXTENSION, mailbox)),
    ];
  } finally {
    await mailbox.close();
  }
}

async function measurePass(mailbox: DemoMailbox): Promise<PassFigures> {
  const browser = await launchBrowser({ headless: true, args: mailbox.launchArgs });
  try {
    const page = await browser.context.newPage();
    await page.goto(mailbox.url);
    await page.locator('tr.zA:visible').first().waitFor();
    return await page.evaluate<PassFigures>(`${await bundled('page-pass.ts')}; bench.figures()`);
  } finally {
    await browser.close();
  }
}

function passFigures({ rows, anew, again, bare }: PassFigures): Figure[] {
  const per100 = (milliseconds: number): number => (milliseconds * 100) / rows;
  const times = again / bare;
  return [
    atMost('find, read and judge 100 rows, nothing remembered', per100(anew), 8, 'ms'),
    atMost('read 100 rows again, nothing changed', per100(again), 1, 'ms'),
    atMost('the same, in times one bare query for what is read and reading it', times, 3, '×', 1),
  ];
}

function productFigures({ lists, storm, stormLayouts, idle, perRow, growth }: ProductRun): Figure[] {
  const layouts = lists.reduce((total, list) => total + list.layouts, stormLayouts);
  return [
    ...lists.flatMap(listFigures),
    atMost('a list drawn anew 20 times a second, for each row drawn', perRow, 2, 'µs', 1),
    atMost('a storm of 10,000 changes a second elsewhere, processor slowed 4 times: in a second', storm, 20, 'ms', 1),
    atMost('layouts and styles forced, in all of the above', layouts, 0, '', 0),
    atMost('a page at rest: calls into the script in a second', idle, 0.5, '', 2),
    atMost('1,000 navigations: growth of the page’s heap', growth, 1, 'MB'),
  ];
}

/** Gmail shows at most 100 rows; longer lists are told only. */
function listFigures({ rows, look, badge }: ListRun): Figure[] {
  const about = `${rows.toLocaleString('en')} rows, processor slowed 4 times`;
  if (rows > 100) return [told(`${about}: a look`, look, 'ms'), told(`${about}: from row to badge`, badge, 'ms')];
  return [atMost(`${about}: a look`, look, 16, 'ms', 1), atMost(`${about}: from row to badge`, badge, 1_000, 'ms', 0)];
}

function startFigures({ script, empty }: { script: number; empty: number }): Figure[] {
  return [
    told('evaluating the content script on a blank page', script, 'ms'),
    atMost('the same, in times an empty script', script / empty, 7, '×', 1),
  ];
}

function atMost(what: string, value: number, most: number, unit: string, digits = 2): Figure {
  const worded = (number: string): string => `${number} ${unit}`.trim();
  return { what, value: worded(value.toFixed(digits)), budget: `≤ ${worded(String(most))}`, met: value <= most };
}

function told(what: string, value: number, unit: string): Figure {
  return { what, value: `${value.toFixed(1)} ${unit}`, budget: 'told only', met: true };
}
