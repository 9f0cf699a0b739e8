/**
 * Ids as Gmail makes them: a 64-bit number whose upper bits are the time in milliseconds
 * (`id >> 20` = milliseconds since 1970), shown as sixteen hexadecimal digits or in decimal.
 */

const LOW_BITS = 20n;
const LOW_MASK = (1n << LOW_BITS) - 1n;

/** 32-bit FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/: spreads the ids of one millisecond. */
function spread(text: string): bigint {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }
  return BigInt(hash) & LOW_MASK;
}

/** Sixteen hexadecimal digits of a decimal id. */
export function hexOf(decimal: bigint): string {
  return decimal.toString(16).padStart(16, '0');
}

/** Decimal digits of a hexadecimal id. */
export function decimalOf(hex: string): string {
  return BigInt(`0x${hex}`).toString(10);
}

/**
 * A new id for something that happened at `milliseconds`, the same in each run for the same `seed`.
 * It is added to `taken`; a collision moves on to the next free one.
 */
export function makeId(milliseconds: number, seed: string, taken: Set<string>): string {
  const time = BigInt(Math.max(0, Math.trunc(milliseconds))) << LOW_BITS;
  let low = spread(seed);
  while (taken.has(hexOf(time | low))) low = (low + 1n) & LOW_MASK;
  const id = hexOf(time | low);
  taken.add(id);
  return id;
}
