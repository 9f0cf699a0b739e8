/** Who a `span[email][name]` stands for. Both attributes are the sender's own: they may be long, or made to look like another's. */
import type { Person } from '../../../core/types';
import { lineOf } from '../../dom';

const MAX_NAME = 200;
/** No address is longer (RFC 5321: 64 characters, @, 255 characters); what is longer is none. */
const MAX_ADDRESS = 320;
/** Control characters, and those that turn the direction of the words around them. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;
const NO_ADDRESS = /[\s<>"\p{Cc}\p{Cf}]/u;

function nameIn(words: string | null): string {
  const start = (words ?? '').slice(0, 2 * MAX_NAME);
  return start.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim().slice(0, MAX_NAME).trim();
}

/** Name and address: the name cut to 200 characters, an address over 320 or with characters no address has left out. */
export function personOf(element: Element): Person {
  const email = element.getAttribute('email')?.trim().toLowerCase() ?? '';
  const address = email.length <= MAX_ADDRESS && !NO_ADDRESS.test(email) ? email : '';
  const name = nameIn(element.getAttribute('name')) || nameIn(lineOf(element, MAX_NAME));
  return { ...(name && name.toLowerCase() !== address ? { name } : {}), ...(address ? { address } : {}) };
}
