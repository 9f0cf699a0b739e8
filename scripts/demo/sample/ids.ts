/** Ids of the sample's messages, computed from what is written in `threads/` so that they never change by chance. */

const LOW_BITS = 20n;

/** FNV-1a, 32 bits: spreads short strings well enough for distinct ids. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  return value >>> 0;
}

/**
 * An id like Gmail's: 16 hex digits whose value shifted right by 20 bits is the date in milliseconds.
 * @param at ISO 8601 instant
 * @param key anything that tells two messages of one millisecond apart
 */
export function gmailId(at: string, key: string): string {
  const low = BigInt(hash(key)) & ((1n << LOW_BITS) - 1n);
  return ((BigInt(Date.parse(at)) << LOW_BITS) | low).toString(16).padStart(16, '0');
}

/** A Message-ID at the sender's domain, with angle brackets. */
export function messageIdFor(key: string, address: string): string {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return `<${hash(key).toString(16).padStart(8, '0')}.${key.replace(/[^a-z0-9]+/g, '-')}@${domain}>`;
}
