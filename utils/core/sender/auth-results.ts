/** Reads Authentication-Results (RFC 8601) as providers really write it. */
import { domainOf } from './address';
import { headerTokens } from './header-tokens';
import type { AuthMethod } from './mail-auth';

const METHODS: Readonly<Record<string, AuthMethod['method']>> = {
  dkim: 'dkim',
  spf: 'spf',
  dmarc: 'dmarc',
  arc: 'arc',
};
/** Where each method names the domain it checked, the best place first. Some servers leave the `header.` out. */
const DOMAIN_IN: Readonly<Record<AuthMethod['method'], readonly string[]>> = {
  dkim: ['header.d', 'header.i', 'd', 'i'],
  spf: ['smtp.mailfrom', 'smtp.mail', 'envelope-from', 'spfdomain'],
  dmarc: ['header.from', 'from', 'd'],
  arc: [],
};
const MAX_METHODS = 20;
const MAX_DOMAIN = 255;
const HOST = /^[a-z0-9._:-]{1,255}$/u;

interface Checked {
  readonly method: AuthMethod['method'];
  readonly result: string;
  readonly properties: Map<string, string>;
}

/**
 * Reads one header value. Tolerates what servers write: comments anywhere, no authserv-id (Microsoft), a
 * version behind it, several methods in one segment, stray words. Never throws; what is no result is left out.
 * @returns the authserv-id, lower-cased, or '' where there is none, and the results of dkim, spf, dmarc and arc.
 */
export function parseAuthResults(value: string): { readonly id: string; readonly methods: readonly AuthMethod[] } {
  const segments = headerTokens(value);
  const first = segments[0]?.[0]?.toLowerCase() ?? '';
  const id = HOST.test(first) ? first : '';
  const methods = segments.flatMap(checkedIn).slice(0, MAX_METHODS).map(toMethod);
  return { id, methods };
}

/** Reads ARC-Authentication-Results (RFC 8617 §4.1.1), which begins with `i=<instance>`; null where that is missing. */
export function parseArcResults(
  value: string,
): { readonly instance: number; readonly id: string; readonly methods: readonly AuthMethod[] } | null {
  const end = value.indexOf(';');
  const instance = /^\s*i\s*=\s*(\d{1,2})\s*$/u.exec(value.slice(0, Math.max(0, Math.min(end, 20))))?.[1];
  return instance === undefined ? null : { instance: Number(instance), ...parseAuthResults(value.slice(end + 1)) };
}

function checkedIn(words: readonly string[]): Checked[] {
  const found: Checked[] = [];
  for (const word of words) {
    const at = word.indexOf('=');
    if (at <= 0) continue;
    const name = word.slice(0, at).toLowerCase();
    const content = word.slice(at + 1);
    const method = METHODS[name.split('/')[0] ?? ''];
    if (method === undefined) {
      const last = found.at(-1)?.properties;
      if (last && !last.has(name)) last.set(name, content);
    } else found.push({ method, result: content.toLowerCase(), properties: new Map() });
  }
  return found;
}

function toMethod({ method, result, properties }: Checked): AuthMethod {
  const named = DOMAIN_IN[method].map((name) => properties.get(name)).find((content) => content !== undefined);
  const domain = domainOf((named ?? '').replace(/[<>]/gu, '').toLowerCase()).slice(0, MAX_DOMAIN);
  const short = { method, result: /^[a-z]{1,20}/u.exec(result)?.[0] ?? '' };
  return domain === '' ? short : { ...short, domain };
}
