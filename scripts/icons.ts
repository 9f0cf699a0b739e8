/** `npm run icons`: draws the icons of the extension anew from `scripts/icon/*.svg`, with the browser that is found. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { chromium } from '@playwright/test';

import { findBrowser } from './setup/browser.mjs';
import { say } from './setup/say.mjs';

/** A small icon is no shrunken large one: lines would fall between the dots. */
const SIZES = { 16: 'icon-small.svg', 32: 'icon-small.svg', 48: 'icon.svg', 96: 'icon.svg', 128: 'icon.svg' } as const;

const executable = await findBrowser();
if (executable === null) throw new Error('No Chromium, Chrome or Edge was found: `npm start` installs one.');
const browser = await chromium.launch({ executablePath: executable, args: ['--force-color-profile=srgb'] });
try {
  const page = await browser.newPage();
  for (const [size, source] of Object.entries(SIZES)) {
    const svg = await readFile(join('scripts', 'icon', source), 'utf8');
    const side = Number(size);
    await page.setViewportSize({ width: side, height: side });
    await page.setContent(
      `<style>html,body{margin:0}svg{display:block;inline-size:${side}px;block-size:${side}px}</style>${svg}`,
    );
    await writeFile(join('public', 'icon', `${size}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
say('Drew', `${Object.keys(SIZES).length} icons into public/icon`);
