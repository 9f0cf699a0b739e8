/**
 * The reader of Gmail's page in a real browser, without the extension around it: one anchor taken away at a time, ten
 * thousand rows, hostile names. What is there is found, or health says that it may not be.
 */
import { join } from 'node:path';

import type { Page } from '@playwright/test';
import { build } from 'vite';

import { launchBrowser } from '../../../scripts/browser/launch';
import { sampleMessages } from '../../../scripts/demo/sample';
import { startMailbox } from '../../../scripts/demo/server/start-mailbox';
import type { Health } from '../../../utils/webmail/types';
import { openThread } from '../support/gmail-page';
import { expect, test } from '../support/product';

const STORY = '1a1e5583a58a360c';
/** A notice alone in its thread. */
const NOTICE = sampleMessages.find(({ category }) => category === 'late-forfeit');

interface Look {
  readonly health: Health;
  readonly ids: number;
  readonly people: number;
  readonly texts: readonly string[];
  readonly milliseconds: number;
}

async function reader(): Promise<string> {
  const entry = join(import.meta.dirname, '../../../utils/webmail/sites/gmail.ts');
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'sites' } },
  });
  const [result] = [built].flat();
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The adapter could not be bundled.');
  return chunk.code;
}

const look = (page: Page, code: string): Promise<Look> =>
  page.evaluate<Look>(`(() => { ${code};
    const began = performance.now();
    const rows = sites.gmail.rows(document);
    const facts = rows.map(sites.gmail.readRow);
    const messages = sites.gmail.openMessages(document);
    const milliseconds = performance.now() - began;
    return {
      health: sites.gmail.health(document),
      ids: facts.filter(({ threadId }) => threadId).length,
      people: facts.filter(({ people }) => people.length).length,
      texts: messages.map(({ text }) => text),
      milliseconds,
    };
  })()`);

/** Anchors a reader may go by, and what is said of list and message without each. */
const GONE: readonly (readonly [string, string, string])[] = [
  ['', 'ok', 'ok'],
  ['zA', 'degraded', 'ok'],
  ['gh', 'ok', 'ok'],
  ['role', 'ok', 'ok'],
  ['BltHke', 'ok', 'ok'],
  ['role,BltHke', 'ok', 'ok'],
  ['role,BltHke,gh,bGI,a98,zA', 'degraded', 'ok'],
  ['data-legacy-thread-id', 'ok', 'ok'],
  ['data-legacy-thread-id,data-thread-id', 'degraded', 'ok'],
  ['data-legacy-message-id', 'ok', 'ok'],
  ['data-message-id', 'ok', 'ok'],
  ['data-legacy-message-id,data-message-id', 'ok', 'ok'],
  ['data-legacy-message-id,data-message-id,jslog', 'ok', 'degraded'],
  ['adn,adf', 'ok', 'ok'],
  ['adn,adf,h7,kv', 'ok', 'degraded'],
  ['a3s', 'ok', 'ok'],
  ['a3s,ii,gt', 'ok', 'ok'],
  ['gD', 'ok', 'ok'],
  ['hP', 'ok', 'ok'],
  ['email', 'degraded', 'degraded'],
];

test.describe.configure({ timeout: 180_000 });

test('with any one anchor gone, rows and messages are found by another, or are said to be in doubt', async () => {
  const code = await reader();
  const mailbox = await startMailbox();
  const browser = await launchBrowser({ headless: true, args: mailbox.launchArgs });
  try {
    const page = await browser.context.newPage();
    const seen: [string, string, string][] = [];
    for (const [drop] of GONE) {
      await page.goto(`${mailbox.url}?step=0&drop=${drop}#inbox`);
      await page.locator('.d-row:visible').first().waitFor();
      const rows = await page.locator('.d-row:visible').count();
      const list = await look(page, code);
      expect(list.health.list.rows, `rows without ${drop}`).toBeGreaterThanOrEqual(rows);
      await page.evaluate((hash) => (location.hash = hash), `#inbox/${STORY}`);
      await expect
        .poll(async () => (await look(page, code)).texts.join(), { message: drop })
        .toContain('We consider this matter closed');
      const thread = await look(page, code);
      expect(thread.texts, `messages without ${drop}`).toHaveLength(5);
      seen.push([drop, list.health.list.state, thread.health.message.state]);
    }
    expect(seen).toEqual(GONE);

    await page.goto(mailbox.url);
    await openThread(page, NOTICE?.threadId ?? '');
    await page.goBack();
    await page.locator('.d-row:visible').first().waitFor();
    await page.evaluate(() => {
      const [row] = document.querySelectorAll('[role=main] tr.zA');
      const hostile = ['\u202emoc.elpmaxe@a', 'x'.repeat(1e5), '<script>alert(1)</script>', '\u0000\u0007', '@', ''];
      for (let index = 0; index < 10_000; index += 1) {
        const copy = row?.cloneNode(true) as Element;
        for (const name of ['email', 'name'])
          copy.querySelector('[email]')?.setAttribute(name, hostile[index % hostile.length] ?? '');
        row?.parentNode?.append(copy);
      }
      // A frame within itself, and one of another origin.
      for (const src of [location.href, 'https://example.com/']) {
        const frame = document.createElement('iframe');
        frame.src = src;
        document.querySelector('[role=main]')?.append(frame);
      }
    });
    const many = await look(page, code);
    expect(many.health.list).toMatchObject({ state: 'ok' });
    expect(many.health.list.rows).toBeGreaterThan(10_000);
    expect(many.milliseconds).toBeLessThan(3_000);
  } finally {
    await browser.close();
    await mailbox.close();
  }
});
