/** The built extension with the harness in it, and the means to kill its background. */
import { join } from 'node:path';

import type { BrowserContext, CDPSession, Page, Worker } from '@playwright/test';

import { launchBrowser } from '../../scripts/browser/launch';
import { bundled } from '../bench/bundle';

const EXTENSION = join(import.meta.dirname, '../../.output/chrome-mv3');

type Harness = typeof import('./harness');

export interface Held {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** A page of the extension with the harness in it. */
  readonly page: Page;
  /** Calls the harness in the page. */
  ask<Name extends keyof Harness>(name: Name, ...args: unknown[]): Promise<Answer<Name>>;
  /** Wakes the background and puts the harness into it. */
  ready(): Promise<void>;
  /** Calls the harness in the background that is ready; false when it was killed meanwhile. */
  inBackground(name: 'run' | 'runNaive' | 'upgrade' | 'upgradeNaively', ...args: unknown[]): Promise<boolean>;
  kill(): Promise<void>;
  close(): Promise<void>;
}

type Answer<Name extends keyof Harness> = Harness[Name] extends (...args: never[]) => infer Result
  ? Awaited<Result>
  : never;

/** Starts the extension in a fresh or given profile. */
export async function hold(profile?: string): Promise<Held> {
  const code = `${await bundled('../durability/harness.ts')}; globalThis.harness = bench;`;
  const browser = await launchBrowser({
    extension: EXTENSION,
    headless: true,
    ...(profile === undefined ? {} : { profile }),
  });
  const { context, extensionId } = browser;
  if (!extensionId) throw new Error('The extension did not load: build it first with `npm run build`.');
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/welcome.html`);
  await page.evaluate(code);
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser has no DevTools protocol.');
  const call = (name: string, args: readonly unknown[]): string =>
    `harness.${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
  let worker: Worker | null = null;
  return {
    context,
    extensionId,
    page,
    ask: (name, ...args) => page.evaluate(call(name, args)),
    ready: async () => {
      worker = await wake(context, page, extensionId);
      await worker.evaluate(code);
    },
    inBackground: async (name, ...args) => {
      try {
        return (await worker?.evaluate(call(name, args))) === true;
      } catch {
        return false;
      }
    },
    kill: () => kill(session, extensionId),
    close: browser.close,
  };
}

/** Any message wakes the background; one it does not know is answered with nothing. A killed one stays in Playwright's list until then. */
async function wake(context: BrowserContext, page: Page, extensionId: string): Promise<Worker> {
  await page.evaluate(() => chrome.runtime.sendMessage({ kind: 'wake' }).catch(() => null));
  const worker = context.serviceWorkers().find((one) => one.url().startsWith(`chrome-extension://${extensionId}`));
  if (!worker) throw new Error('The background did not wake.');
  return worker;
}

async function kill(session: CDPSession, extensionId: string): Promise<void> {
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${extensionId}`),
  );
  if (target) await session.send('Target.closeTarget', { targetId: target.targetId }).catch(() => undefined);
}

export function pause(milliseconds: number): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), milliseconds));
}
