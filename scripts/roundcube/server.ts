/**
 * A real Roundcube with the sample mailbox in it, for one test: Debian's own packages, a mail server and a database of its own,
 * behind TLS. Everything it writes is in one temporary folder; nothing outside is changed.
 */
import { rmSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { SAMPLE_ACCOUNT } from '../demo/mailbox';
import { sampleMessages } from '../demo/sample';
import { startDovecot } from './dovecot';
import { freePorts } from './free-port';
import { type Front, HOST, startFront } from './front';
import { deliver, type Delivery } from './maildir';
import { missingFiles, NoRoundcube } from './packages';
import { startPhp, type RoundcubeSettings } from './php';
import { startSmtpSink, type SentMail } from './smtp-sink';

export interface Roundcube extends Pick<Front, 'launchArgs' | 'strangers'> {
  readonly url: string;
  readonly login: { readonly name: string; readonly password: string };
  /** Folder with all it writes. */
  readonly folder: string;
  /** Process groups of its servers. */
  readonly groups: readonly number[];
  /** Ports of 127.0.0.1 it answers on, the browser's aside. */
  readonly ports: readonly number[];
  sent(): readonly SentMail[];
  /** More mail for a folder such as `INBOX`. */
  deliver(folder: string, mails: readonly Delivery[]): Promise<void>;
  close(): Promise<void>;
}

const LOGIN = { name: SAMPLE_ACCOUNT.address, password: 'made-up' } as const;
const SETTINGS: RoundcubeSettings = { skin: 'elastic', layout: 'widescreen', language: 'en_US', html: false };

/** What a step has started, ended in reverse: also when a later step fails. */
class Endings {
  private readonly ends: (() => Promise<void>)[] = [];

  add<T extends { close(): Promise<void> } | { stop(): Promise<void> }>(started: T): T {
    this.ends.push(() => ('close' in started ? started.close() : started.stop()));
    return started;
  }

  async all(): Promise<void> {
    for (let end = this.ends.pop(); end; end = this.ends.pop()) await end();
  }
}

function sample(direction: 'in' | 'out'): readonly Delivery[] {
  return sampleMessages
    .filter((message) => message.direction === direction)
    .map(({ raw, date, unread }) => ({ raw, at: date, seen: !unread }));
}

/**
 * Starts everything, delivers the sample and resolves when it answers.
 * @throws {NoRoundcube} where it is not installed; an error with the server's log where one does not start
 */
export async function startRoundcube(settings: Partial<RoundcubeSettings> = {}): Promise<Roundcube> {
  const missing = await missingFiles();
  if (missing.length > 0) {
    throw new NoRoundcube(`Roundcube is not installed (${missing.join(', ')}): "npm run test:roundcube" installs it.`);
  }
  const folder = await mkdtemp(join(tmpdir(), 'redress-rc-'));
  // The mail server reads it as somebody else.
  await chmod(folder, 0o755);
  const clean = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', clean);
  const endings = new Endings();
  const close = async (): Promise<void> => {
    await endings.all();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    process.off('exit', clean);
  };
  try {
    const maildir = join(folder, 'mail', LOGIN.name.split('@')[0] ?? '');
    await deliver(maildir, 'INBOX', sample('in'));
    await deliver(maildir, 'Sent', sample('out'));
    const [web = 0, imap = 0, smtp = 0] = await freePorts(3);
    const sink = endings.add(await startSmtpSink(smtp));
    const dovecot = endings.add(await startDovecot(folder, imap, { [LOGIN.name]: LOGIN.password }));
    const php = endings.add(await startPhp(folder, { web, imap, smtp }, { ...SETTINGS, ...settings }));
    const front = endings.add(await startFront(web));
    return {
      url: `https://${HOST}/`,
      login: LOGIN,
      folder,
      groups: [dovecot.pid, php.pid],
      ports: [web, imap, smtp],
      launchArgs: front.launchArgs,
      strangers: front.strangers,
      sent: sink.sent,
      deliver: (place, mails) => deliver(maildir, place, mails),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
