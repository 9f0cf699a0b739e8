// @ts-check
/**
 * `node scripts/run.mjs <task> [arguments]`: gets the machine ready, then runs the task. Needs nothing but Node, because
 * on a fresh machine nothing else is there yet; so this file and `setup/` are plain JavaScript without a package.
 */
import { nodeProblem } from './setup/node-version.mjs';

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}

const { runTask } = await import('./setup/run-task.mjs');
process.exitCode = await runTask(process.argv[2], process.argv.slice(3));
