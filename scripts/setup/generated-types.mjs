// @ts-check
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { runCommand } from './run-command.mjs';
import { say, SetupProblem } from './say.mjs';
import { digest } from './staleness.mjs';

const STAMP = join('.wxt', '.redress-stamp');

/**
 * Lets WXT write `.wxt/`, which the compiler, the linter and the tests read, when what it is made from has changed.
 * @param {string} root the project's folder
 * @param {string} lock digest of the lock file
 */
export async function ensureGeneratedTypes(root, lock) {
  const wanted = await stampOf(root, lock);
  const found = await readFile(join(root, STAMP), 'utf8').catch(() => null);
  const there = await readFile(join(root, '.wxt', 'tsconfig.json'), 'utf8').catch(() => null);
  if (found === wanted && there !== null) {
    say('Types', 'up to date');
    return;
  }
  say('Types', 'generating');
  const { code, output } = await runCommand(
    [process.execPath, join('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare'],
    {
      cwd: root,
    },
  );
  if (code !== 0) throw new SetupProblem(`wxt prepare failed. What it said:\n${output.trim()}`);
  await writeFile(join(root, STAMP), wanted);
}

/** @param {string} root @param {string} lock */
async function stampOf(root, lock) {
  const entrypoints = await readdir(join(root, 'entrypoints'), { recursive: true }).catch(() => []);
  const sources = ['wxt.config.ts', join('public', '_locales', 'en', 'messages.json')];
  const texts = await Promise.all(sources.map((path) => readFile(join(root, path)).catch(() => '')));
  return digest([lock, ...entrypoints.map(String).sort(), ...texts]);
}
