/** `npm test`, with `--quick` `npm run check`, with `--slow` `npm run test:slow`: every suite, one heading each, and at the end `N passed, N failed` over all. */
import { type Outcome, runSuite } from './run-suite';
import { type Scope, stages, type Suite } from './suites';

const ROOT = process.cwd();
const AT_ONCE = 2;

async function main(): Promise<number> {
  const outcomes: Outcome[] = [];
  for (const stage of stages(scopeOf(process.argv))) {
    outcomes.push(...(await runStage(stage)));
  }
  const sum = (of: 'passed' | 'failed'): number => outcomes.reduce((total, outcome) => total + outcome[of], 0);
  const broken = outcomes.filter(({ failed }) => failed > 0);
  if (broken.length > 0) printFailures(broken);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return broken.length === 0 ? 0 : 1;
}

function scopeOf(args: readonly string[]): Scope {
  if (args.includes('--slow')) return 'slow';
  return args.includes('--quick') ? 'quick' : 'product';
}

/** Runs the suites of a stage, two at a time, and prints each as it ends. */
async function runStage(stage: readonly Suite[]): Promise<readonly Outcome[]> {
  const waiting = [...stage];
  const outcomes: Outcome[] = [];
  const lane = async (): Promise<void> => {
    for (let suite = waiting.shift(); suite; suite = waiting.shift()) {
      const outcome = await runSuite(suite, ROOT);
      print(outcome);
      outcomes.push(outcome);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return outcomes;
}

function print({ suite, passed, failed, output, seconds }: Outcome): void {
  console.log(
    `${failed === 0 ? '✓' : '✗'} ${suite.name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`,
  );
  if (failed > 0) console.log(`${output.trimEnd()}\n`);
}

/** What failed, once more and briefly: of a long log, often only its end is kept. `.ci/run` repeats what begins with `✗ FAILED`. */
function printFailures(broken: readonly Outcome[]): void {
  console.log('');
  for (const { suite, failures } of broken) {
    if (failures.length === 0) console.log(`✗ FAILED ${suite.name}`);
    for (const { title, message } of failures) {
      console.log(`✗ FAILED ${suite.name}: ${title}\n${message.replaceAll(/^/gm, '✗ FAILED   ')}`);
    }
  }
}

process.exitCode = await main();
