/** Addresses of pages that a mail shows and that are made to be taken for Amazon's. */
import type { SenderRules } from '../knowledge';
import { isWithin } from './address';
import { imitates } from './disguise';
import { listedDomain } from './listed';
import { unicodeDomain } from './punycode';

/** What stands between spaces, quotes and brackets. */
const WORD = /[^\s<>"'()[\]{},;]+/gu;
const SCHEME = /^[a-z]{2,10}:\/\//iu;
const BEHIND_HOST = /[/?#:]/u;
const LAST_STOPS = /\.{1,3}$/u;
/** A longer word is no address somebody is meant to read. */
const LONGEST = 300;
/** A mail with more addresses than this is a list, not a lure. */
const MOST = 50;

/**
 * The first page address in a text that imitates Amazon's and is none of Amazon's.
 * @param hosts hosts of links that are not shown, from the mail's HTML.
 * @returns its offsets in the text; [0, 0] for one that only stands behind a link; null when there is none.
 */
export function disguisedLink(
  text: string,
  rules: SenderRules,
  hosts: readonly string[] = [],
): readonly [number, number] | null {
  let seen = 0;
  for (const match of text.matchAll(WORD)) {
    const host = hostIn(match[0]);
    if (host === null) continue;
    seen += 1;
    if (seen > MOST) break;
    if (imitatesAmazon(host, rules)) return [match.index, match.index + match[0].length];
  }
  return hosts.some((host) => imitatesAmazon(host, rules)) ? [0, 0] : null;
}

/** The host a word names; null for a word that is no page's address. A mail address is judged as a sender is. */
function hostIn(word: string): string | null {
  if (word.length > LONGEST || !word.includes('.') || word.includes('@')) return null;
  const [host = ''] = word.replace(SCHEME, '').split(BEHIND_HOST, 1);
  const bare = host.replace(LAST_STOPS, '');
  return bare.includes('.') ? bare : null;
}

function imitatesAmazon(host: string, rules: SenderRules): boolean {
  const domain = host.toLowerCase();
  if (listedDomain(domain, rules) !== null || isOurs(domain, rules)) return false;
  return imitates(unicodeDomain(domain));
}

function isOurs(domain: string, rules: SenderRules): boolean {
  const own = [...(rules.sites ?? []).map((site) => site.domain), ...(rules.services ?? [])];
  return own.some((known) => isWithin(domain, known));
}
