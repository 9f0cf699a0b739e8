// @ts-check
import { accessSync, constants, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

import { installPlan } from './browser-install.mjs';
import { browserPlaces, namedBrowser } from './browser-places.mjs';
import { runCommand } from './run-command.mjs';
import { say, SetupProblem } from './say.mjs';

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
  const installed = (await installWithSystem()) ?? (await installWithPlaywright(root));
  if (!installed) throw new SetupProblem(WHAT_TO_DO);
  say('Browser', `${installed} (installed just now)`);
  return installed;
}

async function installWithSystem() {
  const root = process.getuid?.() === 0;
  const plan = installPlan({
    platform: process.platform,
    has: onPath,
    root,
    privileged: root || (onPath('sudo') && (await runCommand(['sudo', '-n', 'true'])).code === 0),
    osId: await osId(),
  });
  if (!plan) return null;
  say('Browser', `none found, installing one with ${plan.manager}`);
  for (const command of plan.commands) {
    const { code, output } = await runCommand(command);
    if (code !== 0) {
      say('Browser', `${plan.manager} could not: ${reasonIn(output)}`);
      return null;
    }
  }
  return findBrowser();
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

async function osId() {
  const text = await readFile('/etc/os-release', 'utf8').catch(() => '');
  const value = (/** @type {string} */ key) =>
    new RegExp(`^${key}=(.*)$`, 'm').exec(text)?.[1]?.replaceAll('"', '') ?? '';
  return `${value('ID')} ${value('ID_LIKE')}`.trim();
}

/** @param {string} program */
function onPath(program) {
  const names = process.platform === 'win32' ? [`${program}.exe`, `${program}.cmd`] : [program];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) => names.some((name) => runs(join(folder, name))));
}

/** @param {string} path */
function runs(path) {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * The line of an output that says why.
 * @param {string} output
 */
function reasonIn(output) {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('at '));
  return lines.find((line) => /^E:|error|failed/i.test(line)) ?? lines.at(-1) ?? 'it did not say why';
}
