/** What a display name claims, and whether a sender's own words name Flex. */
import type { SenderRules } from '../knowledge';
import type { Person } from '../types';
import { domainOf, localPart } from './address';
import { listedDomain } from './listed';
import { LIKE_X, skeleton } from './skeleton';

/** A longer name is not read further. */
const MAX_NAME = 500;
/** Every name of Flex has this in it, as it is drawn. */
const NAMES_FLEX = /flex|\u30d5\u30ec\u30c3\u30af\u30b9/u;
const ARTICLE = /^(?:the|your|el|la|tu|su|das|ihr|dein|l|le|votre|il|lo|tuo|o|a|sua|seu) /u;
const PLAIN = /^[A-Za-z0-9 ]*$/u;
const JOINERS = /[^\p{L}\p{N}]+/gu;
/** What stands between the words of a name that may hold an address. */
const AROUND_ADDRESS = /[\s"'<>()[\],;:]+/u;
/** Names of places where drivers talk about Flex, or of tools for them: they name it and do not claim to be it. */
const ABOUT =
  /\b(?:forum|group|groups|gruppe|grupo|groupe|gruppo|community|comunidad|communaut\u00e9|comunidade|digest|union|news|newsletter|podcast|reviews|blog|reddit|facebook|tracker|calculator|log|app|tool|tips|united|club|drivers uk|drivers us)\b/u;

interface KnownNames {
  readonly flex: readonly string[];
  readonly flexDrawn: readonly string[];
  readonly amazonDrawn: ReadonlySet<string>;
}

const KNOWN = new WeakMap<SenderRules, KnownNames>();

/** The name is, or begins or ends with, one that Flex uses, also written in look-alike letters. */
export function claimsFlex(name: string | undefined, rules: SenderRules): boolean {
  if (name === undefined || !LIKE_X.test(name)) return false;
  const shown = plainName(name);
  const drawn = skeleton(shown);
  if (!NAMES_FLEX.test(drawn) || ABOUT.test(shown)) return false;
  const known = knownNames(rules);
  return known.flex.some((one) => stands(shown, one)) || known.flexDrawn.some((one) => stands(drawn, one));
}

/** Nothing but one of Flex's names, perhaps with an article: what a letter of Flex's is signed with. */
export function isNameOfFlex(text: string, rules: SenderRules): boolean {
  const name = plainName(text);
  const bare = name.replace(ARTICLE, '');
  const { flex } = knownNames(rules);
  return flex.includes(name) || flex.includes(bare);
}

/** The whole name is one that Amazon itself writes under. */
export function claimsAmazon(name: string | undefined, rules: SenderRules): boolean {
  return knownNames(rules).amazonDrawn.has(skeleton(plainName(name ?? '')));
}

/** The names of the rules as they are compared; made once for each set of rules. */
function knownNames(rules: SenderRules): KnownNames {
  const made = KNOWN.get(rules);
  if (made) return made;
  const flex = [...rules.names, ...(rules.inferredNames ?? [])].map(plainName);
  const amazon = (rules.amazonNames ?? []).map((one) => skeleton(plainName(one)));
  const known = { flex, flexDrawn: flex.map(skeleton), amazonDrawn: new Set(amazon) };
  KNOWN.set(rules, known);
  return known;
}

/** A display name that holds an address of Amazon's: what is shown is not where it comes from. Null when it holds none. */
export function addressInName(name: string | undefined, rules: SenderRules): string | null {
  if (name === undefined || !name.includes('@')) return null;
  const words = name.slice(0, MAX_NAME).toLowerCase().split(AROUND_ADDRESS);
  return words.find((word) => word.indexOf('@') > 0 && listedDomain(domainOf(word), rules) !== null) ?? null;
}

/**
 * Whether the sender itself names Flex: by a display name that Flex uses, or by an address at one of Amazon's
 * domains that writes for Flex. Seller Flex is another programme.
 */
export function senderNamesFlex(person: Person | null, rules: SenderRules): boolean {
  const address = person?.address?.trim().toLowerCase() ?? '';
  if (claimsFlex(person?.name, rules)) return true;
  const domain = domainOf(address);
  if (address === '' || listedDomain(domain, rules) === null) return false;
  const local = localPart(address);
  if (rules.addresses.some((entry) => entry.flex && localPart(entry.address) === local)) return true;
  const words = [...local.split(JOINERS), ...domain.split('.')];
  return words.some((word) => word === 'flex' || word === 'amazonflex') && !words.includes('seller');
}

function stands(shown: string, known: string): boolean {
  return shown === known || shown.startsWith(`${known} `) || shown.endsWith(` ${known}`);
}

function plainName(name: string): string {
  const short = name.slice(0, MAX_NAME);
  const plain = PLAIN.test(short) ? short : short.normalize('NFKC').replace(JOINERS, ' ');
  return plain.trim().toLowerCase();
}
