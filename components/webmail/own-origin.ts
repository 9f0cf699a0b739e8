import { webmailAt } from '../../utils/webmail/hosts';

/**
 * The origin in an address as a driver writes it: with or without `https://`, with or without what follows the host. Null for
 * what is no address of one secure page's host, and for a webmail that has a switch of its own.
 */
export function ownOrigin(typed: string): string | null {
  const tidy = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(tidy) ? tidy : `https://${tidy}`;
  if (!URL.canParse(address)) return null;
  const { protocol, origin, hostname } = new URL(address);
  const isOne = protocol === 'https:' && hostname.includes('.') && !hostname.includes('*');
  return isOne && webmailAt(origin, {}) === null ? origin : null;
}
