/**
 * The demo mailbox: a local server that plays `https://mail.google.com/mail/u/0/`, for the demonstration
 * and the end-to-end tests. A browser started with `launchArgs` finds *every* host here, so that the log
 * shows each request the page, the extension or the browser makes, whichever host it was meant for.
 *
 * What it replicates of the real thing:
 * - the address and the host, over HTTPS, so that the extension's manifest applies unchanged;
 * - Gmail's headers: enforced Trusted Types, scripts by nonce only, policy reports (policy.ts);
 * - ids and threads as Gmail has them (../mailbox/);
 * - several accounts in one browser, `/mail/u/0/` and `/mail/u/1/`;
 * - drafts stored by the page's autosave, and messages sent (post-box.ts), kept until `reset`;
 * - `?view=lg`, where a cut message's "View entire message" leads.
 * The page itself is in ../page/, described at the top of ../page/main.js.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';

import { loadMailbox } from '../mailbox';
import type { DemoMessage, Mailbox } from '../mailbox/types';
import { isBrowserOwn } from './browser-own';
import { makeCertificate } from './certificate';
import { listen } from './listen';
import { createPostBox, type Draft } from './post-box';
import { createRequestLog, type LoggedRequest } from './request-log';
import { HOST, route, type RouteContext } from './routes';

export interface DemoMailbox {
  readonly port: number;
  readonly origin: 'https://mail.google.com';
  /** Address of the mailbox. */
  readonly url: string;
  /** Switches a Chromium needs to find it. */
  readonly launchArgs: readonly string[];
  /** The mailbox as it stands, with what was sent since the start. */
  mailbox(): Mailbox;
  /** Everything pages and extensions asked so far, oldest first, other hosts included. */
  requests(): readonly LoggedRequest[];
  /** What the browser asked of its own accord: see browser-own.ts. */
  browserRequests(): readonly LoggedRequest[];
  /** Policy violations the browser reported, as posted (JSON). */
  reports(): readonly string[];
  /** What autosave stored, one per draft. */
  drafts(): readonly Draft[];
  sent(): readonly DemoMessage[];
  /** Empties the request log and the reports. */
  clear(): void;
  /** Forgets drafts and sent messages. */
  reset(): void;
  close(): Promise<void>;
}

export interface MailboxOptions {
  /** `.mbox` or `.eml` to show; without it, the made-up sample. */
  readonly file?: string;
  /** Another account's mail, served at `/mail/u/1/`. */
  readonly secondFile?: string;
  /** 0 or none takes a free port. */
  readonly port?: number;
  /** The time at which a message counts as sent; without it, this computer's. */
  readonly now?: () => Date;
}

const launchArgs = (port: number): string[] => [
  `--host-resolver-rules=MAP * 127.0.0.1:${port},EXCLUDE 127.0.0.1,EXCLUDE localhost`,
  '--ignore-certificate-errors',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Starts the server and resolves when it answers.
 * @throws {MailboxError} when the file can't be shown; `EADDRINUSE` when the port is taken.
 */
export async function startMailbox(options: MailboxOptions = {}): Promise<DemoMailbox> {
  const box = createPostBox(await loadMailbox(options.file));
  const boxes = options.secondFile ? [box, createPostBox(await loadMailbox(options.secondFile))] : [box];
  const log = createRequestLog();
  let reports: readonly string[] = [];
  const context: RouteContext = {
    boxes,
    now: options.now ?? (() => new Date()),
    onReport: (body) => {
      reports = [...reports, body];
    },
  };

  const answer = async (
    request: IncomingMessage,
    response: ServerResponse,
    scheme: 'http' | 'https',
  ): Promise<void> => {
    const body = await bodyOf(request);
    const { status, headers, body: content } = await route(log.add(request, scheme, body), body, context);
    response.writeHead(status, headers).end(content);
  };
  const serve = (scheme: 'http' | 'https') => (request: IncomingMessage, response: ServerResponse) => {
    // A browser that closes the connection half-way is no failure of the mailbox.
    answer(request, response, scheme).catch(() => response.destroy());
  };

  const listener = await listen(options.port ?? 0, await makeCertificate(HOST), {
    secure: serve('https'),
    plain: serve('http'),
    upgrade: (request) => void log.add(request, 'ws', ''),
  });
  return {
    port: listener.port,
    origin: `https://${HOST}`,
    url: `https://${HOST}/mail/u/0/`,
    launchArgs: launchArgs(listener.port),
    mailbox: box.mailbox,
    requests: () => log.all().filter((request) => !isBrowserOwn(request)),
    browserRequests: () => log.all().filter(isBrowserOwn),
    reports: () => reports,
    drafts: box.drafts,
    sent: box.sent,
    clear: () => {
      log.clear();
      reports = [];
    },
    reset: box.reset,
    close: listener.close,
  };
}
