// @ts-check
import { accessSync, constants, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

import { installPlan } from './browser-install.mjs';
import { runCommand } from './run-command.mjs';
import { say } from './say.mjs';

/**
 * Installs a browser through the system's package manager, when that needs no password; says what it does.
 * @param {import('./browser-install.mjs').Family} family
 * @returns {Promise<boolean>} false when it may not, or could not
 */
export async function installWithSystem(family) {
  const root = process.getuid?.() === 0;
  const machine = {
    platform: process.platform,
    has: onPath,
    root,
    privileged: root || (onPath('sudo') && (await runCommand(['sudo', '-n', 'true'])).code === 0),
    osId: await osId(),
  };
  const plan = installPlan(machine, family);
  if (!plan) return false;
  const step = family === 'firefox' ? 'Firefox' : 'Browser';
  say(step, `none found, installing one with ${plan.manager}`);
  for (const command of plan.commands) {
    const { code, output } = await runCommand(command);
    if (code !== 0) {
      say(step, `${plan.manager} could not: ${reasonIn(output)}`);
      return false;
    }
  }
  return true;
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

/**
 * Whether a program is there and may be started.
 * @param {string} path
 */
export function runs(path) {
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
export function reasonIn(output) {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('at '));
  return lines.find((line) => /^E:|error|failed/i.test(line)) ?? lines.at(-1) ?? 'it did not say why';
}
