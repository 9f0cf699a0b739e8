/** What a real Roundcube runs on, from Debian's own archive: looked for, and installed where something is missing. */
import { access, constants, rm, writeFile } from 'node:fs/promises';

import { APT, privileges } from '../setup/apt';
import { runCommand } from '../setup/run-command.mjs';

/** `php-cgi` is named because `php` would otherwise bring a web server with it, which nobody needs. */
const PACKAGES = [
  'roundcube-core',
  'roundcube-sqlite3',
  'roundcube-skin-larry',
  'roundcube-skin-classic',
  'dovecot-imapd',
  'php-cgi',
  'php-cli',
  'php-sqlite3',
  'php-xml',
  'php-mbstring',
  'php-intl',
  'sqlite3',
] as const;
/** What must be there to start, in the order of what brings it. */
const NEEDED = [
  '/usr/share/roundcube/SQL/sqlite.initial.sql',
  '/var/lib/roundcube/public_html/index.php',
  '/usr/share/roundcube/skins/elastic/meta.json',
  '/usr/share/roundcube/skins/larry/meta.json',
  '/usr/share/roundcube/skins/classic/meta.json',
  '/usr/sbin/dovecot',
  '/usr/bin/php',
  '/usr/bin/sqlite3',
] as const;
/** Read by Debian's tools before they start a service: 101 forbids it. */
const POLICY = '/usr/sbin/policy-rc.d';

/** A machine on which Roundcube can't run; the message is one sentence for the person at the terminal. */
export class NoRoundcube extends Error {}

async function isThere(path: string): Promise<boolean> {
  return access(path, constants.R_OK).then(
    () => true,
    () => false,
  );
}

/** The files Roundcube needs and that are not there. */
export async function missingFiles(needed: readonly string[] = NEEDED): Promise<readonly string[]> {
  const present = await Promise.all(needed.map(isThere));
  return needed.filter((_, index) => !present[index]);
}

/**
 * Sees to it that Roundcube, its mail server and PHP are installed; installs them with apt where not. No service is started:
 * the tests start their own.
 * @param needed files that must be there, by their paths
 * @param user number of the user who runs this: root installs without `sudo`
 * @throws {NoRoundcube} where apt is missing, may not install without a password, or fails
 */
export async function ensureRoundcube(needed: readonly string[] = NEEDED, user = process.getuid?.()): Promise<void> {
  if ((await missingFiles(needed)).length === 0) return;
  const ahead = await privileges(user);
  if (!(await isThere('/usr/bin/apt-get')) || ahead === null) {
    throw new NoRoundcube(
      `Roundcube is not installed and can't be installed from here: on Debian 12 run "apt-get install --no-install-recommends ${PACKAGES.join(' ')}" as root, and try again.`,
    );
  }
  console.log('Roundcube  not there, installing it with apt-get (about half a minute)');
  const forbids = !(await isThere(POLICY));
  // As root only: without, the services Debian starts by itself are harmless, but they are there.
  const isPolicyOurs = forbids && ahead.length === 0;
  if (isPolicyOurs) await writeFile(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755, flag: 'wx' });
  try {
    await install(ahead);
  } finally {
    if (isPolicyOurs) await rm(POLICY, { force: true });
  }
}

async function install(ahead: readonly string[]): Promise<void> {
  const commands = [
    // Debian's question is whether to make a database of its own.
    ['sh', '-c', 'echo roundcube-core roundcube/dbconfig-install boolean false | debconf-set-selections'],
    [...APT, 'update'],
    [...APT, 'install', '-y', '--no-install-recommends', ...PACKAGES],
  ];
  for (const command of commands) {
    const { code, output } = await runCommand([...ahead, ...command]);
    if (code !== 0) throw new NoRoundcube(`apt-get could not install Roundcube. What it said:\n${output.trim()}`);
  }
  const missing = await missingFiles();
  if (missing.length > 0) {
    throw new NoRoundcube(`Roundcube was installed, but not as Debian 12 does it: ${missing.join(', ')} is missing.`);
  }
}
