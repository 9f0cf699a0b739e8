/**
 * `npm run test:firefox [arguments for Playwright]`: installs Firefox where there is none, builds the extension for it, runs the
 * product in it and ends with `N passed, N failed`.
 */
import { readFile, rm } from 'node:fs/promises';

import { runCommand } from '../setup/run-command.mjs';
import { say } from '../setup/say.mjs';
import { buildFor } from '../start/build';
import { readFigures } from './figures';
import { FIREFOX } from './suites';

const built = await buildFor('firefox', process.cwd());
if ('failed' in built) {
  say('The build failed', built.failed);
  process.exitCode = 1;
} else {
  const report = FIREFOX.report?.file ?? '';
  await rm(report, { force: true });
  const [ready = [], tests = []] = FIREFOX.commands;
  for (const command of [ready, [...tests, ...process.argv.slice(2)]]) {
    const { code } = await runCommand(command, { show: true });
    process.exitCode = code;
    if (code !== 0) break;
  }
  const figures = readFigures('playwright', await readFile(report, 'utf8').catch(() => ''));
  const { passed, failed } = figures ?? { passed: 0, failed: 1 };
  console.log(`\n${passed} passed, ${process.exitCode === 0 ? failed : Math.max(failed, 1)} failed`);
}
