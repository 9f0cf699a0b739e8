import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type BrowserContext, chromium, type Worker } from '@playwright/test';

import { findBrowser } from '../setup/browser.mjs';

export interface LaunchOptions {
  /** Folder of the built, unpacked extension. */
  readonly extension?: string;
  /** Folder of the profile; without one a temporary profile is made and deleted again. */
  readonly profile?: string;
  readonly headless: boolean;
  /** More switches, such as those that lead `mail.google.com` to the demo mailbox. */
  readonly args?: readonly string[];
  /** Origins of optional hosts that the driver has been asked about already, so that no question comes. */
  readonly granted?: readonly string[];
  /** The browser's program; without one the first that is found. */
  readonly executable?: string;
}

export interface LaunchedBrowser {
  readonly context: BrowserContext;
  /** Null when no extension was asked for. */
  readonly extensionId: string | null;
  /** The extension's background as it was at the start; it goes to sleep when idle. */
  readonly serviceWorker: Worker | null;
  /** Ends the browser and deletes the temporary profile. */
  close(): Promise<void>;
}

/** Keeps Chromium from calling home and from asking questions, so that what is seen on the wire is what the page did. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--disable-domain-reliability',
  '--disable-search-engine-choice-screen',
];

/** Lets an unpacked extension stay enabled after it reloads itself. */
const PREFERENCES = { extensions: { ui: { developer_mode: true } } };

/**
 * Starts a browser with a fresh or given profile and the extension in it. Chrome 137 dropped `--load-extension`
 * (https://groups.google.com/a/chromium.org/g/chromium-extensions/c/1-g8EFx2BBY), so the extension goes in over the DevTools
 * pipe (https://chromedevtools.github.io/devtools-protocol/tot/Extensions/); a browser too old for that gets the switch.
 * @throws when there is no browser, or when the extension did not start within 20 s
 */
export async function launchBrowser(options: LaunchOptions): Promise<LaunchedBrowser> {
  const executable = options.executable ?? (await findBrowser());
  if (!executable) throw new Error('No Chromium, Chrome or Edge was found: `npm start` installs one.');
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'redress-')));
  await seedPreferences(profile, options);
  const close = async (context: BrowserContext | null): Promise<void> => {
    await context?.close();
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return await start(options, executable, profile, close);
  } catch (error) {
    await close(null);
    throw error;
  }
}

async function start(
  options: LaunchOptions,
  executable: string,
  profile: string,
  close: (context: BrowserContext | null) => Promise<void>,
): Promise<LaunchedBrowser> {
  const open = (more: readonly string[]): Promise<BrowserContext> =>
    chromium.launchPersistentContext(profile, {
      executablePath: executable,
      headless: options.headless,
      viewport: options.headless ? { width: 1280, height: 800 } : null,
      // `--test-type` takes away the bar that warns of the switches above.
      args: [...QUIET, ...(options.headless ? [] : ['--test-type']), ...more, ...(options.args ?? [])],
      ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    });
  const { extension } = options;
  if (extension === undefined) {
    const context = await open([]);
    return { context, extensionId: null, serviceWorker: null, close: () => close(context) };
  }
  let context = await open(['--enable-unsafe-extension-debugging']);
  try {
    let extensionId = await loadOverPipe(context, extension);
    if (extensionId === null) {
      await context.close();
      context = await open([`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]);
    }
    const serviceWorker = await workerOf(context, extensionId);
    extensionId ??= new URL(serviceWorker.url()).host;
    return { context, extensionId, serviceWorker, close: () => close(context) };
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** The extension's id, or null when this browser can't load one that way. */
async function loadOverPipe(context: BrowserContext, path: string): Promise<string | null> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) return null;
  // Playwright's types list no experimental domain.
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  try {
    const answer = (await send('Extensions.loadUnpacked', { path })) as { id?: unknown };
    return typeof answer.id === 'string' ? answer.id : null;
  } catch (error) {
    if (/wasn't found|not supported|not available/i.test(String(error))) return null;
    throw error;
  } finally {
    await session.detach();
  }
}

async function workerOf(context: BrowserContext, extensionId: string | null): Promise<Worker> {
  const prefix = `chrome-extension://${extensionId ?? ''}`;
  const isOurs = (worker: Worker): boolean => worker.url().startsWith(prefix);
  return (
    context.serviceWorkers().find(isOurs) ??
    (await context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 20_000 }))
  );
}

/** Chromium names an unpacked extension after the path of its folder: 16 bytes of its SHA-256, in the letters a to p. */
function idOfFolder(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** A question for a permission can't be answered where no window is drawn; what was granted before is granted without one. */
function preferencesFor({ extension, granted }: LaunchOptions): object {
  if (extension === undefined || granted === undefined) return PREFERENCES;
  const hosts = granted.map((origin) => `${origin}/*`);
  const permissions = { api: [], manifest_permissions: [], scriptable_host: [], explicit_host: hosts };
  const settings = { [idOfFolder(extension)]: { runtime_granted_permissions: permissions } };
  return { extensions: { ...PREFERENCES.extensions, settings } };
}

async function seedPreferences(profile: string, options: LaunchOptions): Promise<void> {
  const folder = join(profile, 'Default');
  await mkdir(folder, { recursive: true });
  // `wx`: a profile that has been used keeps its own.
  await writeFile(join(folder, 'Preferences'), JSON.stringify(preferencesFor(options)), { flag: 'wx' }).catch(
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    },
  );
}
