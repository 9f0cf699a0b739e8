import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { CDPSession, Page } from '@playwright/test';

import { TEXT_KEYS } from './words';

interface Look {
  readonly name: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

export const WIDE: Look = { name: 'wide', width: 1280, height: 800, scale: 1 };
/** The width of the side panel, and of a small phone. */
export const NARROW: Look = { name: '360px', width: 360, height: 760, scale: 2 };
/** A window of 1280 × 800 pixels zoomed to 200 % has half as many CSS pixels, each twice as large. */
export const ZOOMED: Look = { name: '200pc', width: 640, height: 400, scale: 2 };

const SCHEMES = ['light', 'dark'] as const;

/**
 * Takes a picture of a page in every look, light and dark, and one of the whole of it when the page is ours.
 * @param name start of the file names
 * @returns what is wrong with the page, one sentence per fault; none when all is well
 */
export async function takeScreens(
  page: Page,
  folder: string,
  name: string,
  looks: readonly Look[],
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  const faults: string[] = [];
  for (const look of looks) {
    const { width, height } = look;
    await page.setViewportSize({ width, height });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const title = `${name}-${look.name}-${colorScheme}`;
      await writeFile(join(folder, `${title}.png`), await capture(session, look));
      faults.push(...(await faultsOf(page)).map((fault) => `${title}: ${fault}`));
    }
    await page.emulateMedia({ colorScheme: 'light' });
    if (isOurs(page)) await page.screenshot({ path: join(folder, `${name}-${look.name}-whole.png`), fullPage: true });
  }
  await page.setViewportSize(WIDE);
  await session.detach();
  return faults;
}

/** A picture in the look's own scale: Playwright's are always in that of the window. */
async function capture(session: CDPSession, { width, height, scale }: Look): Promise<Buffer> {
  await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  return Buffer.from(data, 'base64');
}

function isOurs(page: Page): boolean {
  return page.url().startsWith('chrome-extension:');
}

/** Looks for what no screen may have. Pages that are not ours are not judged. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  if (!isOurs(page)) return [];
  return page.evaluate((keys) => {
    const root = document.documentElement;
    const seen = document.body.innerText;
    const said = new Set(seen.split(/[\s,;:!?()“”"]+/));
    const clipped = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (element) =>
        element.clientWidth > 2 &&
        element.scrollWidth > element.clientWidth + 1 &&
        ['hidden', 'clip'].includes(getComputedStyle(element).overflowX) &&
        element.checkVisibility(),
    );
    return [
      ...(root.scrollWidth > root.clientWidth
        ? [`scrolls sideways (${root.scrollWidth} px in ${root.clientWidth})`]
        : []),
      ...clipped.map((element) => `text is cut: "${element.innerText.slice(0, 40)}"`),
      ...keys.filter((key) => said.has(key)).map((key) => `shows the key ${key}`),
      ...(seen.match(/\{[A-Za-z]+\}/g) ?? []).map((blank) => `shows the blank ${blank}`),
    ];
  }, TEXT_KEYS);
}
