/** Roundcube itself, under PHP's own small web server, with a configuration and a database of its own in one folder. */
import { randomBytes } from 'node:crypto';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { runCommand } from '../setup/run-command.mjs';
import { type Guarded, startGuarded } from './guarded';

export interface RoundcubeSettings {
  readonly skin: 'elastic' | 'larry' | 'classic';
  readonly layout: 'widescreen' | 'desktop' | 'list';
  /** As Roundcube names them, for example `ar`. */
  readonly language: string;
  /** Whether replies are written as HTML. */
  readonly html: boolean;
}

export interface Ports {
  readonly web: number;
  readonly imap: number;
  readonly smtp: number;
}

const PUBLIC = '/var/lib/roundcube/public_html';
const SCHEMA = '/usr/share/roundcube/SQL/sqlite.initial.sql';
/** Roundcube loads its frames at the same time. */
const WORKERS = '4';

function configuration(folder: string, ports: Ports, { skin, layout, language, html }: RoundcubeSettings): string {
  const settings = {
    db_dsnw: `sqlite:///${folder}/roundcube.db?mode=0600`,
    imap_host: `127.0.0.1:${ports.imap}`,
    smtp_host: `127.0.0.1:${ports.smtp}`,
    smtp_user: '',
    smtp_pass: '',
    des_key: randomBytes(12).toString('hex'),
    temp_dir: `${folder}/temp`,
    log_dir: `${folder}/logs`,
    mail_domain: 'example.com',
    product_name: 'Mail',
    skin,
    layout,
    language,
    // 1: always.
    htmleditor: html ? 1 : 0,
    // 1: the answer above the quote.
    reply_mode: 1,
    draft_autosave: 60,
    // All of the sample on one page.
    mail_pagesize: 200,
    use_https: true,
    sent_mbox: 'Sent',
    drafts_mbox: 'Drafts',
    trash_mbox: 'Trash',
  };
  // JSON strings are PHP strings as long as nothing in them is read as a variable.
  const lines = Object.entries(settings).map(
    ([name, value]) => `$config['${name}'] = ${JSON.stringify(value).replaceAll('$', '\\$')};`,
  );
  return `<?php\n$config = [];\n${lines.join('\n')}\n$config['plugins'] = [];\n`;
}

/** Starts Roundcube on a port of 127.0.0.1, over plain HTTP. */
export async function startPhp(folder: string, ports: Ports, settings: RoundcubeSettings): Promise<Guarded> {
  const conf = join(folder, 'conf');
  for (const name of ['conf', 'temp', 'logs']) await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(conf, 'config.inc.php'), configuration(folder, ports, settings));
  for (const name of ['defaults.inc.php', 'mimetypes.php']) await symlink(`/etc/roundcube/${name}`, join(conf, name));
  const made = await runCommand(['/usr/bin/sqlite3', join(folder, 'roundcube.db'), `.read ${SCHEMA}`]);
  if (made.code !== 0) throw new Error(`Roundcube's database could not be made: ${made.output.trim()}`);
  return startGuarded(
    ['/usr/bin/php', '-d', `session.save_path=${folder}/temp`, '-S', `127.0.0.1:${ports.web}`, '-t', '.'],
    {
      folder,
      cwd: PUBLIC,
      env: { ROUNDCUBE_CONFIG_DIR: conf, PHP_CLI_SERVER_WORKERS: WORKERS },
      log: join(folder, 'php.log'),
      port: ports.web,
    },
  );
}
