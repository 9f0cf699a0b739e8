/**
 * `npm run test:long`: what takes too long for every day. The property tests with many times their runs, a thousand kills of
 * the background, and the import of a mailbox of 2 GB; what came of it is written to docs/performance.md with its date. Fails
 * when a test or a goal does.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { measureImport } from '../../tests/bench/import';
import { PAGE, tableOf, withLongRuns } from '../bench/page';
import { buildExtension } from '../start/build';
import { killCounts } from './kill-counts';
import { runSuite } from './run-suite';
import { DURABILITY } from './suites';

const TIMES = 50;
const KILLS = 1_000;
/** Milliseconds that one test may take. */
const TIMEOUT = 3_600_000;
const REPORT = join('.output', 'results', 'long.json');

const vitest = [process.execPath, join('node_modules', 'vitest', 'vitest.mjs'), 'run', 'tests/property'];
const options = [`--testTimeout=${TIMEOUT}`, '--reporter=dot', '--reporter=json', `--outputFile.json=${REPORT}`];

process.env['REDRESS_RUNS'] = String(TIMES);
const properties = await runSuite(
  { name: 'properties', commands: [[...vitest, ...options]], report: { kind: 'vitest', file: REPORT } },
  process.cwd(),
);
if (properties.failed > 0) console.log(properties.output);
const tested = `Property tests, each with ${TIMES} times its usual runs: ${properties.passed} passed, ${properties.failed} failed, in ${properties.seconds.toFixed(0)} s.`;
console.log(tested);

const built = await buildExtension(process.cwd());
if ('failed' in built) throw new Error(built.failed);
const counts = killCounts(KILLS);
Object.assign(process.env, counts);
const durability = await runSuite(DURABILITY, process.cwd());
if (durability.failed > 0) console.log(durability.output);
const killed = `The background killed ${counts.REDRESS_KILLS} times while it logs, imports, edits and restores and ${counts.REDRESS_UPGRADE_KILLS} times inside the upgrade of each earlier version, the browser killed ${counts.REDRESS_LOCK_KILLS} times while it seals or opens the record, and the storage damaged in every way known: ${durability.passed} passed, ${durability.failed} failed, in ${durability.seconds.toFixed(0)} s.`;
console.log(killed);

const imports = await measureImport(true);
for (const { what, value, budget, met } of imports) console.log(`${met ? '✓' : '✗'} ${what}: ${value} (${budget})`);

const today = new Date().toISOString().slice(0, 10);
const section = `Written by \`npm run test:long\` on ${today}.\n\n${tested}\n\n${killed}\n\nThe import again, with a mailbox of 2 GB:\n\n${tableOf(imports)}`;
await writeFile(PAGE, withLongRuns(await readFile(PAGE, 'utf8'), section));
process.exitCode = properties.failed + durability.failed === 0 && imports.every(({ met }) => met) ? 0 : 1;
