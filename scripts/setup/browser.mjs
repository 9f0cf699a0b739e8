// @ts-check
import { homedir } from 'node:os';
import { join } from 'node:path';

import { browserPlaces, namedBrowser } from './browser-places.mjs';
import { runCommand } from './run-command.mjs';
import { say, SetupProblem } from './say.mjs';
import { installWithSystem, reasonIn, runs } from './system-install.mjs';

const WHAT_TO_DO =
  'No Chromium, Chrome or Edge was found and none could be installed: install one of them, or set REDRESS_BROWSER to the path of its program, and try again.';

/**
 * Finds a browser that can load the extension. Looks only; installs nothing.
 * @returns {Promise<string | null>} path of its program
 * @throws {SetupProblem} when REDRESS_BROWSER or CHROME_PATH names something that isn't there
 */
export async function findBrowser() {
  const named = namedBrowser(process.env);
  if (named) {
    if (runs(named.path)) return named.path;
    throw new SetupProblem(`${named.name} is set to ${named.path}, which is not a program: correct it or unset it.`);
  }
  const places = browserPlaces({ platform: process.platform, env: process.env, home: homedir() });
  return [...places, await playwrightPlace()].find((place) => runs(place)) ?? null;
}

/**
 * Finds a browser, and where there is none installs one: through the system's package manager when that needs no
 * password, else Playwright's own.
 * @param {string} root the project's folder
 * @returns {Promise<string>} path of its program
 */
export async function ensureBrowser(root) {
  const found = await findBrowser();
  if (found) {
    say('Browser', found);
    return found;
  }
  const installed =
    ((await installWithSystem('chromium')) ? await findBrowser() : null) ?? (await installWithPlaywright(root));
  if (!installed) throw new SetupProblem(WHAT_TO_DO);
  say('Browser', `${installed} (installed just now)`);
  return installed;
}

/** @param {string} root */
async function installWithPlaywright(root) {
  say('Browser', "installing Playwright's Chromium");
  const cli = join('node_modules', '@playwright', 'test', 'cli.js');
  const { code, output } = await runCommand([process.execPath, cli, 'install', 'chromium'], { cwd: root });
  if (code !== 0) {
    say('Browser', `Playwright could not: ${reasonIn(output)}`);
    return null;
  }
  return findBrowser();
}

/** Where Playwright keeps its own Chromium; the library itself knows, once it is installed. */
async function playwrightPlace() {
  try {
    const { chromium } = await import('@playwright/test');
    return chromium.executablePath();
  } catch {
    return '';
  }
}
