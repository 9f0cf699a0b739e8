import { runCommand } from '../../scripts/setup/run-command.mjs';

const PROGRAMS = ['firefox-esr', 'firefox'];
const APT = ['apt-get', 'install', '-y', '--no-install-recommends', 'firefox-esr'];

/** The program of a Firefox; where there is none, Debian's package manager installs one. Throws when it can't. */
export async function findFirefox(): Promise<string> {
  const found = await present();
  if (found !== null) return found;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const { code, output } = await runCommand([...asRoot, ...APT]);
  const installed = code === 0 ? await present() : null;
  if (installed === null)
    throw new Error(
      `No Firefox was found and none could be installed: install one and try again. ${output.slice(-500)}`,
    );
  return installed;
}

async function present(): Promise<string | null> {
  for (const program of PROGRAMS) if ((await runCommand([program, '--version'])).code === 0) return program;
  return null;
}
