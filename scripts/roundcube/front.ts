/**
 * What a browser reaches: HTTPS with a certificate of its own in front of Roundcube, as a hoster has it. Every other host the
 * browser asks for lands here too, is written down and gets nothing. A host may have other pages beside its webmail: this one
 * has a club's, with a table that looks a little like mail.
 */
import { type IncomingMessage, request as ask, type ServerResponse } from 'node:http';

import { isBrowserOwn } from '../demo/server/browser-own';
import { makeCertificate } from '../demo/server/certificate';
import { listen } from '../demo/server/listen';
import { createRequestLog, type LoggedRequest } from '../demo/server/request-log';

export const HOST = 'mail.drivers.example';
export const CLUB = '/club/';

const CLUB_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Drivers' club</title>
<h1>Drivers' club</h1>
<table id="messagelist"><tbody>
<tr class="message"><td class="subject"><a href="/news/1">Amazon Flex: Order Not Picked Up</a></td><td>amazonflex-support@amazon.com</td></tr>
</tbody></table>`;

export interface Front {
  /** Switches a Chromium needs to find it, and nothing else. */
  readonly launchArgs: readonly string[];
  /** What was asked of any other host, apart from what browsers ask by themselves. */
  strangers(): readonly LoggedRequest[];
  close(): Promise<void>;
}

function pass(request: IncomingMessage, response: ServerResponse, port: number): void {
  const asked = ask(
    {
      host: '127.0.0.1',
      port,
      path: request.url,
      method: request.method,
      headers: { ...request.headers, connection: 'close', 'x-forwarded-proto': 'https' },
    },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  asked.on('error', () => response.destroy());
  response.on('close', () => asked.destroy());
  request.pipe(asked);
}

/** Listens on a free port of 127.0.0.1, before the Roundcube on this port of it. */
export async function startFront(roundcube: number): Promise<Front> {
  const log = createRequestLog();
  const refuse = (request: IncomingMessage, response: ServerResponse, scheme: 'http' | 'https'): void => {
    log.add(request, scheme, '');
    request.resume();
    response.writeHead(404).end();
  };
  const listener = await listen(0, await makeCertificate(HOST), {
    secure: (request, response) => {
      if (request.headers.host !== HOST) refuse(request, response, 'https');
      else if (request.url?.startsWith(CLUB)) {
        request.resume();
        response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(CLUB_PAGE);
      } else pass(request, response, roundcube);
    },
    plain: (request, response) => refuse(request, response, 'http'),
    upgrade: (request) => void log.add(request, 'ws', ''),
  });
  return {
    launchArgs: [
      `--host-resolver-rules=MAP * 127.0.0.1:${listener.port},EXCLUDE 127.0.0.1,EXCLUDE localhost`,
      '--ignore-certificate-errors',
    ],
    strangers: () => log.all().filter((request) => !isBrowserOwn(request)),
    close: listener.close,
  };
}
