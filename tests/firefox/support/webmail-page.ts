import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { makeCertificate } from '../../../scripts/demo/server/certificate';
import { listen } from '../../../scripts/demo/server/listen';

const FIXTURES = join(import.meta.dirname, '../../fixtures/webmail');

export interface WebmailPage {
  readonly port: number;
  readonly url: string;
  /** `GET /path` of everything that was asked of it. */
  requests(): readonly string[];
  close(): Promise<void>;
}

/** A server that plays a webmail's host over HTTPS and answers everything with one page of the fixtures. */
export async function startWebmailPage(host: string, fixture: string): Promise<WebmailPage> {
  const html = await readFile(join(FIXTURES, fixture), 'utf8');
  let requests: readonly string[] = [];
  const { port, close } = await listen(0, await makeCertificate(host), {
    secure: (request, response) => {
      requests = [...requests, `${request.method ?? ''} ${request.url ?? ''}`];
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(`<!doctype html>${html}`);
    },
    plain: (_request, response) => void response.writeHead(404).end(),
    upgrade: () => undefined,
  });
  return { port, url: `https://${host}/n/folders/1`, requests: () => requests, close };
}
