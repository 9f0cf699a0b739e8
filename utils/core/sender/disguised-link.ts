/** Addresses of pages that a mail shows and that are made to be taken for Amazon's. */
import type { SenderRules } from '../knowledge';
import type { MailLink } from '../types';
import { isWithin } from './address';
import { imitates } from './disguise';
import { listedDomain } from './listed';
import { unicodeDomain } from './punycode';

/** What stands between spaces, quotes and brackets. */
const WORD = /[^\s<>"'()[\]{},;]+/gu;
const SCHEME = '://';
/** Ends the part of an address that names a host, and whom the page is opened for before an `@`. */
const BEHIND_AUTHORITY = /[/?#\\]/u;
/** What a host is written with, as far as it stands together. Words in Japanese go on behind it without a space. */
const HOSTS = /(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}\p{Cf}.-])+/gu;
const SHOWS_NOTHING = /\p{Cf}/gu;
const AROUND = /^[.-]+|\.{1,3}$/gu;
/** "Thank you.Amazon Flex": a sentence's end without the space behind it. */
const SENTENCE_BEGINS = /\.\p{Lu}\p{Ll}*$/u;
/** A host stands at the beginning of a word: so much of it is read. */
const LONGEST = 300;
/** A mail with more addresses than this is a list, not a lure. */
const MOST = 500;

/** What the links of a mail say about its sender. */
export interface LinkSigns {
  /** Some page address is made to be taken for Amazon's: it imitates one, or shows one and leads elsewhere. */
  readonly disguised: boolean;
  /** Where the text shows it; null where there is none, or where only a picture does. */
  readonly at: readonly [number, number] | null;
  /** There are links, and none leads to Amazon. */
  readonly elsewhere: boolean;
}

/**
 * Reads the page addresses a text shows and those its links lead to. Never throws; time grows with the text.
 * @param links of the mail's HTML; a page that shows a mail hands over none.
 */
export function linkSigns(text: string, links: readonly MailLink[], rules: SenderRules): LinkSigns {
  const shown = disguisedLink(text, rules);
  const astray = links.find((link) => isDisguised(link, rules));
  const from = astray === undefined || astray.words === '' ? -1 : text.indexOf(astray.words);
  return {
    disguised: shown !== null || astray !== undefined,
    at: shown ?? (astray === undefined || from < 0 ? null : [from, from + astray.words.length]),
    elsewhere: links.length > 0 && links.every(({ host }) => !isAmazons(lastHost(host), rules)),
  };
}

/** A link that leads to an imitation of Amazon's pages, or whose words are an address of Amazon's and that leads elsewhere. */
function isDisguised({ host, words }: MailLink, rules: SenderRules): boolean {
  if (imitatesAmazon(hostsIn(host).join('.'), rules)) return true;
  const named = hostIn(words.split(' ', 1)[0] ?? '')?.toLowerCase();
  return named !== undefined && isAmazons(named, rules) && !isAmazons(lastHost(host), rules);
}

/** Where an address leads: what stands before an `@` in it only looks like a host. */
function lastHost(host: string): string {
  return host.slice(host.lastIndexOf('@') + 1);
}

function isAmazons(domain: string, rules: SenderRules): boolean {
  return listedDomain(domain, rules) !== null || isOurs(domain, rules);
}

/**
 * The first page address in a text that imitates Amazon's and is none of Amazon's.
 * @returns its offsets in the text; null when there is none.
 */
function disguisedLink(text: string, rules: SenderRules): readonly [number, number] | null {
  let seen = 0;
  for (const match of text.matchAll(WORD)) {
    const host = hostIn(match[0]);
    if (host === null) continue;
    seen += 1;
    if (seen > MOST) break;
    if (imitatesAmazon(host, rules)) return [match.index, match.index + match[0].length];
  }
  return null;
}

/**
 * The host a word names, behind what stands before an `@` in a page's address, for that is read as a host, too; null for
 * a word that is no page's address. A mail address is judged as a sender is.
 */
function hostIn(word: string): string | null {
  if (!word.includes('.')) return null;
  const scheme = word.indexOf(SCHEME);
  const address = word.slice(scheme < 0 ? 0 : scheme + SCHEME.length).slice(0, LONGEST);
  const [authority = ''] = address.split(BEHIND_AUTHORITY, 1);
  const opener = authority.lastIndexOf('@');
  if (scheme < 0 && (opener >= 0 || SENTENCE_BEGINS.test(address))) return null;
  const host = hostsIn(authority.slice(opener + 1)).find((one) => one.includes('.'));
  return host === undefined ? null : [...hostsIn(authority.slice(0, Math.max(0, opener))), host].join('.');
}

function hostsIn(authority: string): readonly string[] {
  return Array.from(authority.matchAll(HOSTS), ([host]) => host.replace(SHOWS_NOTHING, '').replace(AROUND, ''));
}

function imitatesAmazon(host: string, rules: SenderRules): boolean {
  const domain = host.toLowerCase();
  if (isAmazons(domain, rules)) return false;
  return imitates(unicodeDomain(domain));
}

function isOurs(domain: string, rules: SenderRules): boolean {
  const own = [...(rules.sites ?? []).map((site) => site.domain), ...(rules.services ?? [])];
  return own.some((known) => isWithin(domain, known));
}
