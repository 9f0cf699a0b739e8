import type { CDPSession, Page } from '@playwright/test';

import { launchBrowser } from '../../scripts/browser/launch';
import type { DemoMailbox } from '../../scripts/demo/server/start-mailbox';
import { median } from './measure';
import { traced } from './page-trace';

const SCRIPT = 'content-scripts/gmail.js';
export const SIZES = [50, 500, 5_000] as const;
/** As on a cheap laptop. */
const THROTTLE = 4;
const LOOKS = 6;
/** What Gmail shows at most. */
const USUAL = 100;
/** Longer than the longest wait for a look. */
const SETTLED = 1_200;
const STORM = 5_000;
const NAVIGATIONS = 1_000;
const MEGABYTE = 1 << 20;

export interface ListRun {
  readonly rows: number;
  /** Milliseconds of the main thread for a look at an unchanged list, from the change elsewhere that led to it. */
  readonly look: number;
  /** Milliseconds from a row coming in to its badge. */
  readonly badge: number;
  readonly layouts: number;
}

export interface ProductRun {
  readonly lists: readonly ListRun[];
  /** Milliseconds of the main thread in a second of 10,000 changes elsewhere, and forced layouts in all of them. */
  readonly storm: number;
  readonly stormLayouts: number;
  /** Times a page at rest called into the script in a second, and milliseconds for each row that was drawn anew. */
  readonly idle: number;
  readonly perRow: number;
  /** Megabytes the page's heap grew by in 1,000 navigations. */
  readonly growth: number;
}

/** What `page.evaluate` takes, run in the demo mailbox's own world. */
const FILL = `(rows) => {
  const first = [...document.querySelectorAll('[role=main] tr.zA')].filter((row) => row.closest('.aDM'));
  const body = first[0].parentElement;
  for (let index = first.length; index < rows; index += 1) {
    const row = first[index % first.length].cloneNode(true);
    row.querySelectorAll('[data-side-note]').forEach((mark) => mark.remove());
    const id = (0x198c6747bb000000n + BigInt(index)).toString(16);
    row.querySelectorAll('[data-legacy-thread-id]').forEach((carrier) => {
      carrier.setAttribute('data-legacy-thread-id', id);
      carrier.setAttribute('data-thread-id', '#thread-f:' + BigInt('0x' + id));
    });
    row.id = ':x' + index;
    body.append(row);
  }
  return body.children.length;
}`;

/** A row like one that has a badge comes in on top; gives the milliseconds until it has one. */
const BADGE = `(count) => new Promise((resolve, reject) => {
  const body = document.querySelector('[role=main] .aDM tr.zA').parentElement;
  const model = body.querySelector('[data-side-note]').closest('tr');
  const row = model.cloneNode(true);
  row.querySelectorAll('[data-side-note]').forEach((mark) => mark.remove());
  row.id = ':top' + count;
  const start = performance.now();
  const timer = setTimeout(() => reject(new Error('no badge came')), 20_000);
  new MutationObserver((_, observer) => {
    if (!row.querySelector('[data-side-note]')) return;
    observer.disconnect();
    clearTimeout(timer);
    resolve(performance.now() - start);
  }).observe(row, { childList: true, subtree: true });
  body.prepend(row);
})`;

const TOUCH = `() => { document.body.append(document.createElement('i')); }`;

/** 60 times the whole list is drawn anew, and 1,800 times a class or a style changes, in three seconds. */
const CHURN = `async () => {
  const body = document.querySelector('[role=main] .aDM tr.zA').parentElement;
  const fresh = [...body.children].map((row, index) => {
    const copy = row.cloneNode(true);
    const marks = [...copy.querySelectorAll('[data-side-note]')];
    marks.forEach((mark) => mark.remove());
    // Of ten notices one stays, as in a mailbox that is not all notices.
    if (marks.length > 0 && index % 10 > 0) copy.querySelector('.bog').textContent = 'Dinner';
    if (marks.length > 0 && index % 10 > 0) copy.querySelector('.y2')?.remove();
    return copy;
  });
  let drawn = 0;
  for (let round = 0; round < 60; round += 1) {
    body.replaceChildren(...fresh.map((row) => row.cloneNode(true)));
    drawn += fresh.length;
    for (let flip = 0; flip < 30; flip += 1) {
      const row = body.children[flip % body.children.length];
      row.classList.toggle('btb');
      row.style.opacity = flip % 2 ? '1' : '0.9';
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return drawn;
}`;

const NAVIGATE = `async (times) => {
  for (let step = 0; step < times; step += 1) {
    location.hash = step % 2 ? '#inbox' : '#inbox/' + demo.threads()[step % 40].token;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  location.hash = '#inbox';
}`;

function call<T>(page: Page, code: string, argument?: number): Promise<T> {
  return page.evaluate<T>(`(${code})(${argument ?? ''})`);
}

async function heap(session: CDPSession): Promise<number> {
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / MEGABYTE;
}

/** The built content script at work on the demo mailbox, on a processor four times as slow as this one. */
export async function measureProduct(extension: string, mailbox: DemoMailbox): Promise<ProductRun> {
  const browser = await launchBrowser({ extension, headless: true, args: mailbox.launchArgs });
  try {
    const welcome = await browser.context.newPage();
    await welcome.goto(`chrome-extension://${browser.extensionId ?? ''}/welcome.html`);
    await welcome.getByRole('button', { name: 'Watch Gmail' }).click();
    await welcome.getByRole('button', { name: 'Watch Gmail' }).waitFor({ state: 'detached' });
    await welcome.close();
    const open = async (): Promise<Page> => {
      const page = await browser.context.newPage();
      await page.goto(mailbox.url);
      await page.locator('[role=main] .aDM tr.zA [data-side-note]').first().waitFor({ state: 'attached' });
      return page;
    };
    const lists: ListRun[] = [];
    for (const rows of SIZES) lists.push(await measureList(await open(), rows));
    const storm = await measureStorm(await open());
    const churn = await measureChurn(await open());
    const growth = await measureNavigations(await open());
    return { lists, ...storm, ...churn, growth };
  } finally {
    await browser.close();
  }
}

async function slowed(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  return session;
}

async function measureList(page: Page, rows: number): Promise<ListRun> {
  await call(page, FILL, rows);
  // All threads have been asked about, and the page is at rest.
  await page.waitForTimeout(3 * SETTLED + rows);
  await slowed(page);
  const badges: number[] = [];
  const isLong = rows > USUAL;
  const trace = await traced(page, [SCRIPT], async () => {
    for (let time = 0; time < LOOKS; time += 1) {
      // Over a long list looks are seldom: one badge after the other shows them all.
      if (isLong || time % 2) badges.push(await call<number>(page, BADGE, time));
      else await call(page, TOUCH);
      await page.waitForTimeout(SETTLED);
    }
  });
  await page.close();
  const most = Math.max(...trace.calls);
  return {
    rows,
    // The small ones are the observer and timers; the looks are the few large ones.
    look: median(trace.calls.filter((time) => time > most / 4)),
    badge: median(badges),
    layouts: trace.layouts,
  };
}

async function measureStorm(page: Page): Promise<Pick<ProductRun, 'storm' | 'stormLayouts'>> {
  await page.waitForTimeout(SETTLED);
  await slowed(page);
  const trace = await traced(page, [SCRIPT], () => page.evaluate(`demo.storm(10_000, ${STORM})`));
  await page.close();
  return { storm: sum(trace.calls) / (STORM / 1_000), stormLayouts: trace.layouts };
}

async function measureChurn(page: Page): Promise<Pick<ProductRun, 'idle' | 'perRow'>> {
  await call(page, FILL, 100);
  await page.waitForTimeout(17_000);
  const seconds = 7;
  const rest = await traced(page, [SCRIPT], () => page.waitForTimeout(seconds * 1_000));
  let drawn = 1;
  const trace = await traced(page, [SCRIPT], async () => {
    drawn = await call<number>(page, CHURN);
    await page.waitForTimeout(SETTLED);
  });
  await page.close();
  return { idle: rest.calls.length / seconds, perRow: (sum(trace.calls) * 1_000) / drawn };
}

async function measureNavigations(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await call(page, NAVIGATE, NAVIGATIONS / 5);
  await page.waitForTimeout(SETTLED);
  const before = await heap(session);
  await call(page, NAVIGATE, NAVIGATIONS);
  await page.waitForTimeout(SETTLED);
  const after = await heap(session);
  await page.close();
  return after - before;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
