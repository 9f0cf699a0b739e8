/** The pictures for the stores, taken of the built product in the demo mailbox. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { launchBrowser, type LaunchedBrowser } from '../browser/launch';
import { pressBanner, marks } from '../browser/pierce';
import { type DemoMailbox, startMailbox } from '../demo/server/start-mailbox';
import { STORY } from '../start/tour/sample';
import { until } from '../start/tour/until';
import { readTexts } from './texts';
import { tilePage } from './tile';

/** CSS pixels, and dots: what Chrome and Edge ask for (https://developer.chrome.com/docs/webstore/images). */
const PICTURE = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
const PANEL_WIDTH = 400;

interface Studio {
  readonly browser: LaunchedBrowser;
  readonly mailbox: DemoMailbox;
  readonly language: string;
  readonly folder: string;
}

/**
 * Takes the pictures of one language into a folder: five of 1280 × 800 and the tile of 440 × 280.
 * @returns how many
 */
export async function takeStorePictures(language: string, folder: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  const mailbox = await startMailbox({});
  const browser = await launchBrowser({
    extension: join(process.cwd(), '.output', 'chrome-mv3'),
    headless: true,
    args: [...mailbox.launchArgs, `--lang=${language}`],
  });
  try {
    const studio = { browser, mailbox, language, folder };
    const gmail = await agreed(studio);
    await inboxAndNotice(studio, gmail);
    await casePictures(studio);
    await tile(studio);
    return 6;
  } finally {
    await browser.close();
    await mailbox.close();
  }
}

/** Chooses the language, agrees on the first page, and opens the mailbox. */
async function agreed(studio: Studio): Promise<Page> {
  const page = await ours(studio, 'welcome.html', PICTURE);
  await page.evaluate(async (language) => {
    await chrome.storage.local.set({
      settings: { language, watch: { gmail: true }, consentAt: new Date().toISOString(), place: 'us' },
    });
  }, studio.language);
  await page.close();
  const gmail = await studio.browser.context.newPage();
  await gmail.setViewportSize(PICTURE);
  await gmail.goto(`${studio.mailbox.url}?lang=${studio.language}#inbox`);
  return gmail;
}

async function inboxAndNotice(studio: Studio, gmail: Page): Promise<void> {
  await until(async () => (await marks(gmail)).length > 3, 'the badges');
  await shoot(studio, gmail, 'picture-1-inbox');
  const [first] = STORY;
  await gmail.setViewportSize({ ...PICTURE, width: PICTURE.width - PANEL_WIDTH });
  await gmail
    .locator(`tr:visible:has([data-legacy-thread-id="${first?.threadId ?? ''}"])`)
    .first()
    .click();
  const banner = async (): Promise<string | null> =>
    (await marks(gmail)).find(({ kind }) => kind === 'banner')?.messageId ?? null;
  const message = await until(banner, 'the banner');
  // A banner ignores clicks in its first half second.
  await gmail.waitForTimeout(700);
  await pressBanner(gmail, message);
  const panel = await ours(studio, 'popup.html', { ...PICTURE, width: PANEL_WIDTH });
  const [tab] = await panel.evaluate(() => chrome.tabs.query({ url: 'https://mail.google.com/*' }));
  await panel.goto(`chrome-extension://${studio.browser.extensionId ?? ''}/sidepanel.html?tab=${tab?.id ?? 0}`);
  await panel.locator('main h1').first().waitFor();
  await panel.locator('main h2').nth(1).waitFor();
  await sideBySide(studio, [await gmail.screenshot(), await panel.screenshot()]);
  await panel.close();
  await gmail.close();
}

/** The browser's own panel can't be photographed, so the page it holds stands beside the mail as it does there. */
async function sideBySide(studio: Studio, [mail, panel]: readonly [Buffer, Buffer]): Promise<void> {
  const page = await studio.browser.context.newPage();
  await page.setViewportSize(PICTURE);
  const picture = (bytes: Buffer): string => `<img src="data:image/png;base64,${bytes.toString('base64')}">`;
  await page.setContent(
    `<style>body{margin:0;display:flex;background:#fff}img{display:block;block-size:${PICTURE.height}px}img+img{border-inline-start:1px solid #85817a;margin-inline-start:-1px}</style>${picture(mail)}${picture(panel)}`,
  );
  await shoot(studio, page, 'picture-2-explained');
  await page.close();
}

/** The made-up case in the product's own screens. */
async function casePictures(studio: Studio): Promise<void> {
  const page = await ours(studio, 'demo.html', PICTURE);
  await page.locator('main li a').first().waitFor();
  await shoot(studio, page, 'picture-3-overview');
  await page.locator('main li a').first().click();
  await page.locator('article h2').nth(2).waitFor();
  await shoot(studio, page, 'picture-4-case');
  await page.goto(page.url().replace(/demo\.html.*/, 'welcome.html'));
  await page.locator('h1').waitFor();
  await shoot(studio, page, 'picture-5-promise');
  await page.close();
}

async function tile(studio: Studio): Promise<void> {
  const texts = readTexts('store', studio.language);
  const icon = await readFile(join('scripts', 'icon', 'icon.svg'), 'utf8');
  const page = await studio.browser.context.newPage();
  await page.setViewportSize(TILE);
  await page.setContent(tilePage(texts['name.txt'] ?? '', texts['promise.txt'] ?? '', icon));
  await shoot(studio, page, 'tile');
  await page.close();
}

async function ours({ browser }: Studio, path: string, size: { width: number; height: number }): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(`chrome-extension://${browser.extensionId ?? ''}/${path}`);
  return page;
}

async function shoot({ folder }: Studio, page: Page, name: string): Promise<void> {
  await page.bringToFront();
  await writeFile(join(folder, `${name}.png`), await page.screenshot({ animations: 'disabled' }));
}
