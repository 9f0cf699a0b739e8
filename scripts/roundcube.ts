/** `npm run test:roundcube`: builds the extension and drives it against a real Roundcube, which is installed where it is missing. */
import { runCommand } from './setup/run-command.mjs';
import { say } from './setup/say.mjs';
import { buildExtension } from './start/build';
import { ROUNDCUBE } from './test/suites';

const built = await buildExtension(process.cwd());
if ('failed' in built) {
  say('The build failed', built.failed);
  process.exitCode = 1;
} else {
  for (const command of ROUNDCUBE.commands) {
    const { code } = await runCommand(command, { show: true });
    process.exitCode = code;
    if (code !== 0) break;
  }
}
