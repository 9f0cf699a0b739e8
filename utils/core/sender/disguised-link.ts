/** Addresses of pages that a mail shows and that are made to be taken for Amazon's. */
import type { SenderRules } from '../knowledge';
import { isWithin } from './address';
import { imitates } from './disguise';
import { listedDomain } from './listed';
import { unicodeDomain } from './punycode';

/** A host as it is written in a text: labels with dots, perhaps behind a scheme. */
const HOST = /(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}][\p{L}\p{N}-]{1,62}/gu;
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
  for (const match of text.matchAll(HOST)) {
    seen += 1;
    if (seen > MOST) break;
    // What stands before an @ or is followed by one is a mail address, and its domain is judged like any other.
    if (text[match.index + match[0].length] === '@') continue;
    if (imitatesAmazon(match[0], rules)) return [match.index, match.index + match[0].length];
  }
  return hosts.some((host) => imitatesAmazon(host, rules)) ? [0, 0] : null;
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
