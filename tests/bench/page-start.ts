import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { launchBrowser } from '../../scripts/browser/launch';
import type { DemoMailbox } from '../../scripts/demo/server/start-mailbox';
import { median } from './measure';
import { traced } from './page-trace';

const EMPTY = 'empty.js';
const EMPTY_PAGE = '/mail/empty';
const SCRIPT = 'content-scripts/gmail.js';
const LOADS = 25;
/** Nothing is there: the browser shows a page of its server that holds next to nothing. */
const BLANK = '/mail/blank';

/** Time to evaluate the content script and an empty script on a blank page, both in every load, in milliseconds. */
export async function measureStart(built: string, mailbox: DemoMailbox): Promise<{ script: number; empty: number }> {
  const copy = await mkdtemp(join(tmpdir(), 'redress-bench-'));
  try {
    await cp(built, copy, { recursive: true });
    await writeFile(join(copy, EMPTY), '');
    const manifest = JSON.parse(await readFile(join(copy, 'manifest.json'), 'utf8')) as Manifest;
    const [entry] = manifest.content_scripts;
    if (!entry) throw new Error('The manifest has no content script.');
    // Each on a page of its own: who comes first pays for what both need.
    const empty = [`https://mail.google.com${EMPTY_PAGE}*`];
    const entries = [
      { ...entry, exclude_matches: empty },
      { ...entry, matches: empty, js: [EMPTY] },
    ];
    await writeFile(join(copy, 'manifest.json'), JSON.stringify({ ...manifest, content_scripts: entries }));
    return await measureCopy(copy, mailbox);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

interface Manifest {
  readonly content_scripts: readonly { readonly js?: readonly string[] }[];
}

async function measureCopy(extension: string, mailbox: DemoMailbox): Promise<{ script: number; empty: number }> {
  const browser = await launchBrowser({ extension, headless: true, args: mailbox.launchArgs });
  try {
    const page = await browser.context.newPage();
    const load = async (path: string): Promise<void> => {
      await page.goto(new URL(path, mailbox.origin).href);
      await page.waitForTimeout(20);
    };
    await load(BLANK);
    const trace = await traced(page, [`/${EMPTY}`, SCRIPT], async () => {
      for (let round = 0; round < LOADS; round += 1)
        for (const path of round % 2 ? [BLANK, EMPTY_PAGE] : [EMPTY_PAGE, BLANK]) await load(path);
    });
    const [script = [], empty = []] = [trace.evaluations[SCRIPT], trace.evaluations[`/${EMPTY}`]];
    if (Math.min(script.length, empty.length) < LOADS / 2)
      throw new Error('The browser did not write down every evaluation.');
    return { script: median(script), empty: median(empty) };
  } finally {
    await browser.close();
  }
}
