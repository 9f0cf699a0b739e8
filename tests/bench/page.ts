import { join } from 'node:path';

import { build } from 'vite';

import { launchBrowser } from '../../scripts/browser/launch';
import { startMailbox } from '../../scripts/demo/server/start-mailbox';
import { virtualData } from '../../scripts/vite/virtual-data';
import type { Figure } from './measure';

async function bundle(): Promise<string> {
  const entry = join(import.meta.dirname, 'page-pass.ts');
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [virtualData()],
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const [result] = [built].flat();
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The bench for the page could not be bundled.');
  return chunk.code;
}

/** The cost of one look at the list in a real Chromium, scaled to 100 rows. */
export async function measurePage(): Promise<readonly Figure[]> {
  const mailbox = await startMailbox();
  const browser = await launchBrowser({ headless: true, args: mailbox.launchArgs });
  try {
    const page = await browser.context.newPage();
    await page.goto(mailbox.url);
    await page.locator('tr.zA:visible').first().waitFor();
    const figures = await page.evaluate<{ rows: number; anew: number; again: number }>(
      `${await bundle()}; bench.figures`,
    );
    const per100 = (milliseconds: number): number => (milliseconds * 100) / figures.rows;
    return [
      figure('find, read and judge 100 new rows', per100(figures.anew), 8),
      figure('look at 100 rows again, nothing changed', per100(figures.again), 1),
    ];
  } finally {
    await browser.close();
    await mailbox.close();
  }
}

function figure(what: string, milliseconds: number, budget: number): Figure {
  return { what, value: `${milliseconds.toFixed(2)} ms`, budget: `≤ ${budget} ms`, met: milliseconds <= budget };
}
