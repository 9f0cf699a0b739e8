/** A Firefox with the built extension in it, driven as a driver would: by what she sees, clicks and types. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { findFirefox } from '../../../scripts/setup/firefox.mjs';
import { driven, type Hands } from './hands';
import { connectMarionette, type Marionette } from './marionette';
import { until } from './until';

export const EXTENSION = join(import.meta.dirname, '../../../.output/firefox-mv3');
const ADDON = 'redress@redress.invalid';
/** The host of the extension's pages, otherwise by chance for each profile. */
export const HOST = '11111111-2222-4333-8444-555555555555';
const WAIT = 30_000;

type Preferences = Readonly<Record<string, string | number | boolean>>;

/** Fixed where chance would be in the way. */
const PREFERENCES: Preferences = {
  'marionette.port': 0,
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: HOST }),
  // What we build is signed by nobody; of all Firefoxes the long-lived one takes it for good.
  'xpinstall.signatures.required': false,
  // An extension that is put in for a while is taken out at the end, and would take its storage with it.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // What Firefox would ask of its makers at times of its own.
  'app.update.disabledForTesting': true,
  'app.normandy.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-provider.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** Everything goes to one port of this machine, addresses of the machine itself too; nothing leaves it. */
function through(port: number): Preferences {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'media.peerconnection.ice.proxy_only': true,
  };
}

/** A port of this machine on which nothing listens. */
const NOWHERE = 9;

export interface FirefoxOptions {
  /** Port of the proxy everything goes through; without one nothing gets anywhere. */
  readonly proxy?: number;
  /** Folder of the extension, put in until Firefox ends, or file of it, put in for good; without one the built product, with null none. */
  readonly extension?: string | null;
  /** Where downloads go, without a question. */
  readonly downloads?: string;
  /** Whether the question for a permission is drawn. Without, it counts as answered with yes. */
  readonly asks?: boolean;
}

export interface Firefox extends Hands {
  /** Opens a page of the extension and waits until a heading is drawn. */
  open(page: string): Promise<void>;
}

/** Starts Firefox with a profile and the extension in it, does something there, and ends it as a driver would. */
export async function inFirefox<T>(
  profile: string,
  work: (firefox: Firefox) => Promise<T>,
  options: FirefoxOptions = {},
): Promise<T> {
  const { firefox, quit } = await startFirefox(profile, options);
  try {
    return await work(firefox);
  } finally {
    await quit();
  }
}

interface Started {
  readonly firefox: Firefox;
  readonly quit: () => Promise<void>;
}

function preferencesFor({ proxy = NOWHERE, downloads, asks = false }: FirefoxOptions): string {
  const all: Preferences = {
    ...PREFERENCES,
    ...through(proxy),
    'extensions.webextOptionalPermissionPrompts': asks,
    ...(downloads === undefined
      ? {}
      : {
          'browser.download.folderList': 2,
          'browser.download.dir': downloads,
          'browser.download.useDownloadDir': true,
        }),
  };
  return Object.entries(all)
    .map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`)
    .join('\n');
}

async function startFirefox(profile: string, options: FirefoxOptions): Promise<Started> {
  const program = findFirefox();
  if (program === null) throw new Error('No Firefox was found: `npm run test:firefox` installs one.');
  await writeFile(join(profile, 'user.js'), preferencesFor(options));
  const portFile = join(profile, 'MarionetteActivePort');
  await rm(portFile, { force: true });
  const child = spawn(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--marionette', '--remote-allow-system-access'],
    {
      stdio: 'ignore',
      // Without the second, Firefox's own lists come from its makers whatever the preference says.
      env: { ...process.env, HOME: profile, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    },
  );
  // A test that is broken off must leave no browser behind.
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  try {
    const port = Number(await until(() => readFile(portFile, 'utf8'), 'Firefox did not start.'));
    const marionette = await connectMarionette(port);
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    const { extension = EXTENSION } = options;
    if (extension !== null)
      await marionette.send('Addon:Install', { path: extension, temporary: !extension.endsWith('.xpi') });
    const hands = driven(marionette);
    const open = async (page: string): Promise<void> => {
      await hands.goTo(`moz-extension://${HOST}/${page}`);
      await hands.sees('//h1');
    };
    return { firefox: { ...hands, open }, quit: () => quit(marionette, child) };
  } catch (error) {
    kill();
    throw error;
  }
}

async function quit(marionette: Marionette, child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const killer = setTimeout(() => child.kill('SIGKILL'), WAIT);
  await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => null);
  await ended;
  clearTimeout(killer);
  marionette.close();
}
