import type { SenderRules } from '../knowledge';
import { domainOf, isWithin } from './address';

/** The listed domain that a domain is or lies below; null for a foreign one. */
export function listedDomain(domain: string, rules: SenderRules): string | null {
  return rules.domains.find((listed) => isWithin(domain, listed)) ?? null;
}

/** Compared in full: `sellerflex-support@…` ends like a Flex address and is none. */
export function isListedAddress(address: string, rules: SenderRules): boolean {
  return rules.addresses.some((entry) => entry.address === address && entry.status !== 'doubtful');
}

/** Whether an address, lower-cased, stands at one of Amazon's domains. */
export function isListed(address: string | undefined, rules: SenderRules): boolean {
  return address !== undefined && listedDomain(domainOf(address), rules) !== null;
}

/**
 * Relaxed alignment (RFC 7489 §3.1): both belong to the same organisation. Known only for listed domains,
 * which is all that is needed: `d=amazonses.com` is aligned with no listed one.
 */
export function isAligned(domain: string | undefined, fromDomain: string, rules: SenderRules): boolean {
  const organisation = listedDomain(fromDomain, rules);
  return organisation !== null && domain !== undefined && isWithin(domain, organisation);
}
