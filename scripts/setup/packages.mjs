// @ts-check
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { runCommand } from './run-command.mjs';
import { say, SetupProblem } from './say.mjs';
import { digest, firstDifference } from './staleness.mjs';

const STAMP = join('node_modules', '.redress-lock');

/**
 * Installs exactly what package-lock.json lists, when it is not there already.
 * @param {string} root the project's folder
 * @returns {Promise<string>} digest of the lock file
 */
export async function ensurePackages(root) {
  const lock = await readFile(join(root, 'package-lock.json'), 'utf8');
  const wanted = digest([lock]);
  if ((await textOf(join(root, STAMP))) === wanted) {
    say('Packages', 'up to date');
    return wanted;
  }
  const installed = await textOf(join(root, 'node_modules', '.package-lock.json'));
  const differs = firstDifference(JSON.parse(lock), installed === null ? null : JSON.parse(installed));
  if (differs) await install(root, differs);
  else say('Packages', 'up to date');
  await writeFile(join(root, STAMP), wanted);
  return wanted;
}

/** @param {string} root @param {string} differs */
async function install(root, differs) {
  say('Packages', differs === 'node_modules' ? 'installing (about a minute)' : `out of date (${differs}), installing`);
  // The packages' own install scripts are not needed, so they do not get to run.
  const { code, output } = await runCommand(
    [...npm(), 'ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'],
    { cwd: root },
  );
  if (code !== 0) {
    throw new SetupProblem(`npm could not install the packages. What it said:\n${output.trim()}`);
  }
}

/** npm as it was started, so that the same one is used; else the one on the path. */
function npm() {
  const script = process.env['npm_execpath'];
  return script && /npm-cli\.c?js$/.test(script) ? [process.execPath, script] : ['npm'];
}

/** @param {string} path @returns {Promise<string | null>} */
async function textOf(path) {
  return readFile(path, 'utf8').catch(() => null);
}
