/** `npm run test:durability [kills]`: builds the extension, kills its background 1,000 times while it writes, and damages its storage. */
import { runCommand } from './setup/run-command.mjs';
import { say } from './setup/say.mjs';
import { buildExtension } from './start/build';

const kills = process.argv[2] ?? '1000';
const built = await buildExtension(process.cwd());
if ('failed' in built) {
  say('The build failed', built.failed);
  process.exitCode = 1;
} else {
  const command = ['node_modules/@playwright/test/cli.js', 'test', '--project=kills', '--project=damage'];
  const run = await runCommand([process.execPath, ...command], { show: true, env: { REDRESS_KILLS: kills } });
  process.exitCode = run.code;
}
