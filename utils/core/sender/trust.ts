/**
 * Which results of a mail its own mailbox provider wrote. Everybody can write an Authentication-Results
 * header; only what the provider that received the mail last has added can be believed (RFC 8601 §1.6, §5, §7.1).
 */
import type { MailProvider } from '../knowledge';
import type { AuthMethod, AuthResults, MailAuth } from './mail-auth';

/** Results that can be believed. */
export interface Trusted {
  /** The header they stand in, and the server that wrote it. */
  readonly header: 'Authentication-Results' | 'ARC-Authentication-Results';
  readonly by: string;
  readonly methods: readonly AuthMethod[];
}

/**
 * The results of the mailbox provider itself; null when there are none. The topmost Received header tells who
 * received the mail last. A result is that provider's own if it bears one of its ids and if every server named
 * above it is the provider's: then only the sender's own headers can stand below it. A provider that writes one
 * header is believed once, so that a second one with its id, which the sender can have planted, says nothing.
 */
export function trustedResults(auth: MailAuth, providers: readonly MailProvider[]): Trusted | null {
  const last = auth.hops[0];
  for (const provider of providers) {
    if (last !== undefined && !fitsAny(last, provider.hosts)) continue;
    const plain = ownResults(auth, auth.results, provider);
    if (plain.length > 0) return trusted('Authentication-Results', plain, provider);
    const highest = auth.arc.toSorted((left, right) => right.instance - left.instance).slice(0, 1);
    const sealed = ownResults(auth, highest, provider);
    if (sealed.length > 0) return trusted('ARC-Authentication-Results', sealed, provider);
  }
  return null;
}

function trusted(header: Trusted['header'], results: readonly AuthResults[], provider: MailProvider): Trusted {
  return { header, by: results[0]?.id || provider.name, methods: results.flatMap(({ methods }) => methods) };
}

function ownResults(auth: MailAuth, results: readonly AuthResults[], provider: MailProvider): readonly AuthResults[] {
  const own = results.filter(({ id }) => fitsAny(id, provider.ids));
  const first = own[0];
  if (first === undefined || !isInTerritory(auth.hops, first.above, provider)) return [];
  return provider.headers === 'one' ? [first] : own.filter(({ above }) => above === first.above);
}

/** Everything above is the provider's, and so is the server below where the provider writes above its own line. */
function isInTerritory(hops: readonly string[], above: number, provider: MailProvider): boolean {
  const own = [...provider.hosts, ...(provider.inner ?? [])];
  if (above > provider.hops || !hops.slice(0, above).every((host) => fitsAny(host, own))) return false;
  if (hops.length === 0 || (provider.place === 'below' && above > 0)) return true;
  return isOwn(hops[above], own);
}

function isOwn(host: string | undefined, patterns: readonly string[]): boolean {
  return host !== undefined && fitsAny(host, patterns);
}

function fitsAny(text: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => fits(text, pattern));
}

/** `*` stands for any text, everything else for itself. */
function fits(text: string, pattern: string): boolean {
  const parts = pattern.split('*');
  const [head = '', tail = ''] = [parts[0], parts.at(-1)];
  if (parts.length === 1) return text === pattern;
  if (text.length < head.length + tail.length || !text.startsWith(head) || !text.endsWith(tail)) return false;
  let at = head.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0 || found + part.length > text.length - tail.length) return false;
    at = found + part.length;
  }
  return true;
}
