/** The mail server under Roundcube: an IMAP server over one Maildir, with all it writes in one folder. */
import { writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';

import { runCommand } from '../setup/run-command.mjs';
import { type Guarded, startGuarded } from './guarded';

/** Of `nobody`, who owns the mail: Dovecot serves none that is root's. */
export const NOBODY = 65_534;

/** Without root it all runs as the one who started it. */
function users(): string {
  if (process.getuid?.() === 0) return '';
  const { username } = userInfo();
  return `default_internal_user = ${username}\ndefault_login_user = ${username}\n`;
}

/** Dovecot 2.3 wants one setting a line. */
function configuration(folder: string, port: number): string {
  const isRoot = process.getuid?.() === 0;
  const owner = isRoot ? NOBODY : (process.getuid?.() ?? NOBODY);
  const group = isRoot ? NOBODY : (process.getgid?.() ?? NOBODY);
  return `base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
${users()}first_valid_uid = 100
mail_location = maildir:${folder}/mail/%n
passdb {
  driver = passwd-file
  args = ${folder}/passwd
}
userdb {
  driver = static
  args = uid=${owner} gid=${group} home=${folder}/mail/%n
}
service imap-login {
  ${isRoot ? '' : 'chroot =\n  '}inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
${isRoot ? '' : 'service anvil {\n  chroot =\n}\n'}namespace inbox {
  inbox = yes
  mailbox Drafts {
    auto = subscribe
    special_use = \\Drafts
  }
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
  mailbox Trash {
    auto = subscribe
    special_use = \\Trash
  }
}
`;
}

const FOLDERS = ['INBOX', 'Sent'];

/**
 * Starts Dovecot for these logins (name to password) on a port of 127.0.0.1. Their mail is indexed before it resolves: Roundcube
 * asks over two connections at once, and of a folder nobody has read before one of them may be told that it is empty.
 */
export async function startDovecot(
  folder: string,
  port: number,
  logins: Readonly<Record<string, string>>,
): Promise<Guarded> {
  const file = join(folder, 'dovecot.conf');
  await writeFile(file, configuration(folder, port));
  const lines = Object.entries(logins).map(([name, password]) => `${name}:{PLAIN}${password}\n`);
  await writeFile(join(folder, 'passwd'), lines.join(''), { mode: 0o644 });
  const dovecot = await startGuarded(['/usr/sbin/dovecot', '-F', '-c', file], {
    folder,
    log: join(folder, 'dovecot-start.log'),
    port,
  });
  for (const name of Object.keys(logins)) {
    for (const mailbox of FOLDERS) {
      const { code, output } = await runCommand(['/usr/bin/doveadm', '-c', file, 'index', '-u', name, mailbox]);
      if (code === 0) continue;
      await dovecot.stop();
      throw new Error(`Dovecot could not read ${mailbox} of ${name}: ${output.trim()}`);
    }
  }
  return dovecot;
}
