/** Whether a foreign address is made to be taken for one of Amazon's. */
import type { SenderRules } from '../knowledge';
import type { SenderVerdict } from '../types';
import { domainOf, localPart } from './address';
import { isOneSlipFrom } from './one-slip';
import { unicodeDomain } from './punycode';
import { LIKE_Z, skeleton } from './skeleton';

const AMAZON = 'amazon';
/** How words begin that only have `amazon` in them: the river, the forest, the state, the warriors. */
const NATURAL = /^(?:(?:as|e|es|en|ite|ian|ians|ienne?s?|ien|ie|ia|ias|ic|ica|ico|icas|icos|ense|enses)$|ia)/u;
const LETTERS_ONLY = /^[a-z0-9.-]*$/u;
const PARTS = /[^\p{L}\p{N}]+/u;

interface DrawnLocals {
  readonly certain: ReadonlySet<string>;
  /** Those that nobody has shown. */
  readonly doubtful: ReadonlySet<string>;
}

const DRAWN = new WeakMap<SenderRules, DrawnLocals>();

/** How an address at a foreign domain imitates Amazon's; null when it does not. `name`: the display name. */
export function disguiseOf(address: string, name: string, rules: SenderRules): SenderVerdict['reason'] | null {
  const shown = unicodeDomain(domainOf(address));
  const local = localPart(address);
  if (imitates(shown))
    return LETTERS_ONLY.test(shown) && shown.includes(AMAZON) ? 'lookalike-domain' : 'lookalike-letters';
  const namesAmazon = /amazon|\u30a2\u30de\u30be\u30f3/iu.test(name);
  if ((namesAmazon || /flex/iu.test(address)) && hasSlip(shown)) return 'lookalike-domain';
  if (imitatesLocal(local) || isListedLocal(local, namesAmazon, rules)) return 'lookalike-address';
  return null;
}

/** Some label of a foreign domain, as it is shown, reads "amazon", perhaps with more joined to it. */
export function imitates(domain: string): boolean {
  if (!LIKE_Z.test(domain)) return false;
  return domain.split('.').some((label) => {
    const parts = label.split('-');
    const joined = parts.join('');
    return parts.some(readsAmazon) || (skeleton(joined).startsWith(AMAZON) && readsAmazon(joined));
  });
}

function readsAmazon(part: string): boolean {
  const word = part.includes(AMAZON) ? part : skeleton(part);
  const at = word.indexOf(AMAZON);
  return at >= 0 && !NATURAL.test(word.slice(at + AMAZON.length));
}

function hasSlip(domain: string): boolean {
  return domain.split(/[.-]/u).some((part) => isOneSlipFrom(skeleton(part), AMAZON));
}

/** One word of the local part is "amazon", or begins with it and names Flex. */
function imitatesLocal(local: string): boolean {
  if (!LIKE_Z.test(local)) return false;
  return local
    .split(PARTS)
    .map(skeleton)
    .some((word) => word === AMAZON || word.startsWith('amazonflex'));
}

/** A doubtful address is too common a word to stand for Amazon, unless the name does. */
function isListedLocal(local: string, namesAmazon: boolean, rules: SenderRules): boolean {
  const { certain, doubtful } = drawnLocals(rules);
  const read = skeleton(local);
  return certain.has(read) || (namesAmazon && doubtful.has(read));
}

/** The local parts Flex writes under as they are drawn; made once for each set of rules. */
function drawnLocals(rules: SenderRules): DrawnLocals {
  const made = DRAWN.get(rules);
  if (made) return made;
  const locals = (isDoubtful: boolean): ReadonlySet<string> =>
    new Set(
      rules.addresses
        .filter(({ flex, status }) => flex && (status === 'doubtful') === isDoubtful)
        .map(({ address }) => skeleton(localPart(address))),
    );
  const drawn = { certain: locals(false), doubtful: locals(true) };
  DRAWN.set(rules, drawn);
  return drawn;
}
