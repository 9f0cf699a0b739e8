/**
 * `npm run test:durability [kills]`: builds the extension, kills its background 1,000 times while it writes and 50 times inside
 * the upgrade of each earlier version, and damages its storage.
 */
import { runCommand } from './setup/run-command.mjs';
import { say } from './setup/say.mjs';
import { buildExtension } from './start/build';
import { killCounts } from './test/kill-counts';
import { DURABILITY } from './test/suites';

const built = await buildExtension(process.cwd());
if ('failed' in built) {
  say('The build failed', built.failed);
  process.exitCode = 1;
} else {
  for (const command of DURABILITY.commands) {
    const run = await runCommand(command, { show: true, env: killCounts(Number(process.argv[2] ?? 1_000)) });
    process.exitCode = run.code;
  }
}
