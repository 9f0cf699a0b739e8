import { readFile, rm } from 'node:fs/promises';

import { runCommand } from '../setup/run-command.mjs';
import { type Failure, readFailures } from './failures';
import { type Figures, readFigures } from './figures';
import type { Suite } from './suites';

export interface Outcome extends Figures {
  readonly suite: Suite;
  readonly seconds: number;
  /** What it printed; shown only when something failed. */
  readonly output: string;
  /** The tests that failed, where it has a report. */
  readonly failures: readonly Failure[];
}

/** Runs a suite's commands until one fails. Never throws. */
export async function runSuite(suite: Suite, root: string): Promise<Outcome> {
  const start = performance.now();
  // A report of an earlier run must not stand for this one.
  if (suite.report) await rm(suite.report.file, { force: true });
  let output = '';
  let code = 0;
  for (const command of suite.commands) {
    const ran = await runCommand(command, { cwd: root, env: { NO_COLOR: '1', FORCE_COLOR: undefined } });
    output += ran.output;
    code = ran.code;
    if (code !== 0) break;
  }
  const told = await toldBy(suite, code);
  return { suite, ...told, output, seconds: (performance.now() - start) / 1000 };
}

async function toldBy(suite: Suite, code: number): Promise<Figures & Pick<Outcome, 'failures'>> {
  const ended: Figures = code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!suite.report) return { ...ended, failures: [] };
  const text = await readFile(suite.report.file, 'utf8').catch(() => '');
  const figures = readFigures(suite.report.kind, text) ?? { passed: 0, failed: 1 };
  const failures = readFailures(suite.report.kind, text);
  return { passed: figures.passed, failed: code === 0 ? figures.failed : Math.max(figures.failed, 1), failures };
}
