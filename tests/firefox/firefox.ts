/** A Firefox with the built extension in it, driven as a driver would: by what she sees, clicks and types. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { findFirefox } from './find-firefox';
import { connectMarionette, type Marionette } from './marionette';

const EXTENSION = join(import.meta.dirname, '../../.output/firefox-mv3');
const ADDON = 'redress@redress.invalid';
/** The host of the extension's pages, otherwise by chance for each profile. */
export const HOST = '11111111-2222-4333-8444-555555555555';
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const WAIT = 30_000;
const LOOK = 100;

/** Fixed where chance would be in the way; and nothing leaves this machine. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'marionette.port': 0,
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: HOST }),
  // An extension that is put in for a while is taken out at the end, and would take its storage with it.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

export interface Firefox {
  /** Opens a page of the extension and waits until a heading is drawn. */
  open(page: string): Promise<void>;
  /** Waits until the page says it; rejects with what it says instead after half a minute. */
  says(words: RegExp): Promise<void>;
  /** Types into the field, or picks the file, that an XPath leads to. */
  type(path: string, text: string): Promise<void>;
  click(path: string): Promise<void>;
}

/** Starts Firefox with a profile and the extension in it, does something there, and ends it as a driver would. */
export async function inFirefox(profile: string, work: (firefox: Firefox) => Promise<void>): Promise<void> {
  const { firefox, quit } = await startFirefox(profile);
  try {
    await work(firefox);
  } finally {
    await quit();
  }
}

interface Started {
  readonly firefox: Firefox;
  readonly quit: () => Promise<void>;
}

async function startFirefox(profile: string): Promise<Started> {
  const program = await findFirefox();
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const portFile = join(profile, 'MarionetteActivePort');
  await rm(portFile, { force: true });
  const child = spawn(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--marionette', '--remote-allow-system-access'],
    {
      stdio: 'ignore',
      env: { ...process.env, HOME: profile },
    },
  );
  // A test that is broken off must leave no browser behind.
  process.once('exit', () => child.kill('SIGKILL'));
  try {
    const port = Number(await until(() => readFile(portFile, 'utf8'), 'Firefox did not start.'));
    const marionette = await connectMarionette(port);
    await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
    await marionette.send('Addon:Install', { path: EXTENSION, temporary: true });
    return { firefox: driven(marionette), quit: () => quit(marionette, child) };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}

function driven(marionette: Marionette): Firefox {
  const find = async (path: string): Promise<string> => {
    const found = await until(
      () => marionette.send('WebDriver:FindElement', { using: 'xpath', value: path }),
      `There is no ${path}.`,
    );
    const { value } = found as { readonly value: Readonly<Record<string, string>> };
    return value[ELEMENT] ?? '';
  };
  const words = async (): Promise<string> => {
    const script = 'return document.body === null ? "" : document.body.innerText;';
    const { value } = (await marionette.send('WebDriver:ExecuteScript', { script, args: [] })) as { value: unknown };
    return String(value);
  };
  return {
    open: async (page) => {
      await marionette.send('WebDriver:Navigate', { url: `moz-extension://${HOST}/${page}` });
      await find('//h1');
    },
    says: async (wanted) => {
      let said = '';
      await until(
        async () => {
          said = await words();
          if (!wanted.test(said)) throw new Error('not yet');
        },
        () => `The page does not say ${String(wanted)}, but:\n${said}`,
      );
    },
    type: async (path, text) => {
      await marionette.send('WebDriver:ElementSendKeys', { id: await find(path), text });
    },
    click: async (path) => {
      await marionette.send('WebDriver:ElementClick', { id: await find(path) });
    },
  };
}

async function quit(marionette: Marionette, child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const killer = setTimeout(() => child.kill('SIGKILL'), WAIT);
  await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => null);
  await ended;
  clearTimeout(killer);
  marionette.close();
}

/** Tries until it works; rejects with `otherwise` after half a minute. */
async function until<T>(work: () => Promise<T>, otherwise: string | (() => string)): Promise<T> {
  const end = performance.now() + WAIT;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (performance.now() > end)
        throw new Error(typeof otherwise === 'string' ? otherwise : otherwise(), { cause: error });
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
  }
}
