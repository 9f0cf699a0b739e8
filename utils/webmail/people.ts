/** People as webmails word them: `Name <address>`, a name beside an attribute with the address, several addresses in one title. */
import type { Person } from '../core/types';

const MAX_NAME = 200;
/** No address is longer (RFC 5321: 64 characters, @, 255 characters); what is longer is none. */
const MAX_ADDRESS = 320;
const MOST = 100;

function isAddress(word: string): boolean {
  const at = word.indexOf('@');
  return at > 0 && at === word.lastIndexOf('@') && at < word.length - 1 && word.length <= MAX_ADDRESS;
}

/** Without what asks for more (`?subject=…`) or ends a sentence. */
function bareWord(word: string): string {
  const [bare = ''] = word.split('?');
  let end = bare.length;
  while (end > 0 && ".:'".includes(bare.charAt(end - 1))) end -= 1;
  return bare.slice(0, end);
}

/** The addresses in a text, in lower case and in their order, each once; at most 100. What ends a sentence or asks for more is none of them. */
export function addressesIn(words: string | null | undefined): string[] {
  const found = (words ?? '')
    .split(/[\s<>,;"()]/)
    .map(bareWord)
    .filter(isAddress);
  return [...new Set(found.map((address) => address.toLowerCase()))].slice(0, MOST);
}

/** The address in the last angle brackets of a text. */
function bracketed(words: string): string | undefined {
  const bracket = words.lastIndexOf('<');
  return bracket < 0 ? undefined : addressesIn(words.slice(bracket))[0];
}

/**
 * One person from what is shown and, where the webmail has it, an attribute with the address. A name may be written like an
 * address, so what stands in the last angle brackets counts first, shown before hidden; then an attribute without brackets.
 */
export function personOf(shown: string | null, attribute: string | null = null): Person {
  const words = shown ?? '';
  const bracket = words.lastIndexOf('<');
  const hidden = attribute ?? '';
  const address = bracketed(words) ?? bracketed(hidden) ?? (hidden.includes('<') ? undefined : addressesIn(hidden)[0]);
  const name = (bracket < 0 ? words : words.slice(0, bracket)).replaceAll('"', '').trim().slice(0, MAX_NAME);
  return { ...(name && name.toLowerCase() !== address ? { name } : {}), ...(address ? { address } : {}) };
}

/** The people of a title with several addresses, with these names if there are as many. */
export function peopleOf(addresses: readonly string[], names: readonly (string | null)[]): Person[] {
  const isPaired = names.length === addresses.length;
  return addresses.map((address, index) => (isPaired ? personOf(names[index] ?? null, address) : { address }));
}

/** Whether a subject is the one a webmail writes into an answer to a message with the other. */
export function answers(subject: string | null | undefined, other: string | null): boolean {
  const own = subject?.trim() ?? '';
  const first = other?.trim() ?? '';
  return first !== '' && /^re:/i.test(own) && (own === first || own.slice(3).trim() === first);
}
