/** Clones the last commit into a temporary folder and installs its packages there, without their scripts. Exit status: npm's. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'redress-clone-'));
const run = (command: string, args: readonly string[], cwd: string): number =>
  spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;
try {
  const cloned = run('git', ['clone', '--quiet', '--depth', '1', `file://${process.cwd()}`, folder], process.cwd());
  process.exitCode = cloned || run('npm', ['ci', '--ignore-scripts', '--prefer-offline'], folder);
  if (process.exitCode !== 0)
    console.error('A clean clone does not install: run `npm install` with the same npm and commit package-lock.json.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
