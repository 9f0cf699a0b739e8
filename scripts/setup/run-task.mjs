// @ts-check
import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { ensureBrowser } from './browser.mjs';
import { ensureGeneratedTypes } from './generated-types.mjs';
import { ensurePackages } from './packages.mjs';
import { SetupProblem } from './say.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** @type {Record<string, { script: string, args?: string[], browser: boolean }>} */
const TASKS = {
  start: { script: 'scripts/start/main.ts', browser: true },
  pictures: { script: 'scripts/pictures.ts', browser: true },
  test: { script: 'scripts/test/main.ts', browser: true },
  slow: { script: 'scripts/test/main.ts', args: ['--slow'], browser: true },
  long: { script: 'scripts/test/long.ts', browser: true },
  check: { script: 'scripts/test/main.ts', args: ['--quick'], browser: false },
  firefox: { script: 'scripts/test/firefox.ts', browser: false },
  roundcube: { script: 'scripts/roundcube.ts', browser: true },
  durability: { script: 'scripts/durability.ts', browser: true },
  bench: { script: 'scripts/bench.ts', browser: true },
};

/**
 * @param {string | undefined} name
 * @param {readonly string[]} args passed on to the task
 * @returns {Promise<number>} exit status: the task's own, or 1 when the machine could not be made ready
 */
export async function runTask(name, args) {
  const task = name === undefined ? undefined : TASKS[name];
  if (!task) {
    console.error(`Say which task: ${Object.keys(TASKS).join(', ')}.`);
    return 1;
  }
  try {
    const lock = await ensurePackages(ROOT);
    await ensureGeneratedTypes(ROOT, lock);
    const browser = task.browser ? { REDRESS_BROWSER: await ensureBrowser(ROOT) } : {};
    return await runScript([task.script, ...(task.args ?? []), ...args], browser);
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error;
    console.error(error.message);
    return 1;
  }
}

/**
 * @param {readonly string[]} command script and arguments
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
function runScript(command, env) {
  const child = spawn(process.execPath, ['--import', 'tsx', ...command], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  // Ctrl+C reaches the task too, which ends in its own time; this process must outlive it to pass on its status.
  const wait = () => {};
  process.on('SIGINT', wait);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}
