/**
 * What can be said about a sender from a name and an address alone. A webmail page shows no mail
 * headers, so the best verdict is `unverified`: the address is one Amazon uses, and anyone can forge it.
 */
import type { SenderRules } from '../knowledge';
import type { Person, SenderVerdict } from '../types';

/** Letters that are drawn alike; the value is the one Amazon's own names are written with. */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  '|': 'l',
  '\u0430': 'a',
  '\u03b1': 'a',
  '\u0435': 'e',
  '\u043e': 'o',
  '\u03bf': 'o',
  '\u0445': 'x',
  '\u0455': 's',
  '\u0456': 'l',
  '\u04cf': 'l',
  '\u2113': 'l',
  i: 'l',
};
const MARKS = /\p{M}/gu;
const JOINERS = /[^\p{L}\p{N}]+/gu;

/** How a source shows a sender: `name <address>`, or whichever of the two there is. Reasons with place `from` count in it. */
export function fromText(person: Person | null): string {
  const name = person?.name?.trim() ?? '';
  const address = person?.address ?? '';
  if (name === '' || address === '') return name + address;
  return `${name} <${address}>`;
}

/** Judges a sender. Never throws; a missing sender is `unverified`, because nothing speaks for or against it. */
export function judgeSender(person: Person | null, rules: SenderRules): SenderVerdict {
  const address = person?.address?.trim().toLowerCase() ?? '';
  const named = claimsFlex(person?.name, rules);
  if (address === '') {
    if (named) return { status: 'unverified', reason: 'name-only' };
    const blank = (person?.name?.trim() ?? '') === '';
    return blank ? { status: 'unverified', reason: 'no-address' } : { status: 'other', reason: 'not-amazon' };
  }
  if (isListedAddress(address, rules)) return { status: 'unverified', reason: 'listed-address', address };
  const domain = domainOf(address);
  if (isListedDomain(domain, rules)) return { status: 'unverified', reason: 'listed-domain', address };
  if (looksLikeAmazon(domain)) return { status: 'lookalike', reason: 'lookalike-domain', address };
  if (looksLikeListedAddress(address, rules)) return { status: 'lookalike', reason: 'lookalike-address', address };
  if (named) return { status: 'lookalike', reason: 'name-mismatch', address };
  return { status: 'other', reason: 'not-amazon', address };
}

/**
 * Whether the sender itself names Flex: by a listed display name, or by the local part of an address that
 * writes for Flex, at any of Amazon's domains.
 */
export function senderNamesFlex(person: Person | null, rules: SenderRules): boolean {
  const address = person?.address?.trim().toLowerCase() ?? '';
  if (claimsFlex(person?.name, rules)) return true;
  if (!isListedDomain(domainOf(address), rules)) return false;
  return rules.addresses.some((entry) => entry.flex && localPart(entry.address) === localPart(address));
}

/** The display name is, or begins with, one Flex is reported to use. */
function claimsFlex(name: string | undefined, rules: SenderRules): boolean {
  if (name === undefined) return false;
  const shown = plainName(name);
  return rules.names.some((listed) => {
    const known = plainName(listed);
    return shown === known || shown.startsWith(`${known} `) || shown.endsWith(` ${known}`);
  });
}

function plainName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(JOINERS, ' ').trim();
}

function localPart(address: string): string {
  return address.slice(0, address.lastIndexOf('@'));
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

/** A listed domain or one below it: never a name that only ends in the same letters. */
function isListedDomain(domain: string, rules: SenderRules): boolean {
  return rules.domains.some((listed) => domain === listed || domain.endsWith(`.${listed}`));
}

/** Compared in full: `sellerflex-support@…` ends like a Flex address and is none. */
function isListedAddress(address: string, rules: SenderRules): boolean {
  return rules.addresses.some((entry) => entry.address === address && entry.status !== 'doubtful');
}

/** Some label of the domain reads "amazon" or "amazonflex", also in disguise, although Amazon does not own it. */
function looksLikeAmazon(domain: string): boolean {
  const read = skeleton(domain);
  if (domain.includes('xn--') && domain.includes('mazon')) return true;
  return read.includes('amazon') || read.includes('arnazon');
}

function looksLikeListedAddress(address: string, rules: SenderRules): boolean {
  const local = skeleton(localPart(address));
  return rules.addresses.some((entry) => entry.flex && local === skeleton(localPart(entry.address)));
}

function skeleton(text: string): string {
  let read = '';
  for (const character of text.normalize('NFKD').replace(MARKS, '').toLowerCase())
    read += LOOKS_LIKE[character] ?? character;
  return read.replace(JOINERS, '');
}
