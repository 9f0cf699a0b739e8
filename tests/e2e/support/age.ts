/** The standard tool of the age format (https://github.com/FiloSottile/age), as Debian has it: what opens a locked backup without us. */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

import { APT, privileges } from '../../../scripts/setup/apt';
import { runCommand } from '../../../scripts/setup/run-command.mjs';

/** Installs it where it is missing. @throws an error with what to do where that can't be done from here */
export async function ensureAge(): Promise<void> {
  if ((await runCommand(['age', '--version'])).code === 0) return;
  const ahead = await privileges(process.getuid?.());
  const ask = 'Install the tool "age" (on Debian: "apt-get install age" as root), and try again.';
  if (ahead === null) throw new Error(ask);
  for (const command of [
    [...APT, 'update'],
    [...APT, 'install', '-y', '--no-install-recommends', 'age'],
  ]) {
    const { code, output } = await runCommand([...ahead, ...command]);
    if (code !== 0) throw new Error(`${ask} What apt-get said:\n${output.trim()}`);
  }
}

/** Opens a file with `age -d`, which asks a terminal for the passphrase: `script` is one. */
export async function openWithAge(
  file: string,
  out: string,
  passphrase: string,
): Promise<{ code: number | null; said: string }> {
  const child = spawn('script', ['-qec', `age -d -o '${out}' '${file}'`, '/dev/null']);
  const said = text(child.stdout);
  // Only once it asks: what is typed before is thrown away.
  child.stdout.once('data', () => child.stdin.write(`${passphrase}\n`));
  const code = await new Promise<number | null>((resolve) => void child.once('close', resolve));
  return { code, said: await said };
}
