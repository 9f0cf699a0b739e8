/** Everything a browser asked of this server, whichever host it meant: the proof that nothing leaks. */
import type { IncomingMessage } from 'node:http';

export interface LoggedRequest {
  readonly method: string;
  /** Host as the browser named it, without the port. */
  readonly host: string;
  readonly url: string;
  /** Who asked, as far as the browser says: a page, an extension (`chrome-extension://…`), or nobody. */
  readonly origin: string | null;
  readonly referer: string | null;
  /** Fetch metadata (https://www.w3.org/TR/fetch-metadata/). */
  readonly site: string | null;
  readonly mode: string | null;
  readonly dest: string | null;
  /** Body as text, cut at {@link BODY_LIMIT} characters; empty for a request without one. */
  readonly body: string;
}

const BODY_LIMIT = 64 * 1024;

export interface RequestLog {
  all(): readonly LoggedRequest[];
  add(request: IncomingMessage, scheme: 'http' | 'https' | 'ws', body: string): LoggedRequest;
  clear(): void;
}

const header = (request: IncomingMessage, name: string): string | null => {
  const value = request.headers[name];
  return typeof value === 'string' ? value : null;
};

export function createRequestLog(): RequestLog {
  let entries: LoggedRequest[] = [];
  return {
    all: () => entries,
    clear: () => {
      entries = [];
    },
    add: (request, scheme, body) => {
      const host = (request.headers.host ?? '').replace(/:\d+$/, '');
      const entry: LoggedRequest = {
        method: request.method ?? '',
        host,
        url: `${scheme}://${host}${request.url ?? ''}`,
        origin: header(request, 'origin'),
        referer: header(request, 'referer'),
        site: header(request, 'sec-fetch-site'),
        mode: header(request, 'sec-fetch-mode'),
        dest: header(request, 'sec-fetch-dest'),
        body: body.slice(0, BODY_LIMIT),
      };
      entries = [...entries, entry];
      return entry;
    },
  };
}
