import { headerText } from './header-text';
import { endOfHeader } from './mail-head';

interface Entry<T> {
  readonly bytes: Uint8Array;
  readonly value: T;
}

/** Longer headers are seldom met twice. */
const LONGEST = 96;
const MOST = 1_000;
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Reads headers of which a mailbox has few different ones ("text/html; charset=utf-8"), each only once: it knows
 * them again by their bytes, before anything is decoded.
 */
export class HeaderMemo<T> {
  readonly #parse: (text: string) => T;
  readonly #known = new Map<number, Entry<T>>();

  /** @param parse from the unfolded text of a header */
  constructor(parse: (text: string) => T) {
    this.#parse = parse;
  }

  /**
   * @param at index after the header's colon
   * @param to end of the headers
   */
  read(bytes: Uint8Array, at: number, to: number): T {
    const end = endOfHeader(bytes, at, to);
    const hash = hashOf(bytes, at, end);
    const known = this.#known.get(hash);
    if (known !== undefined && isSame(known.bytes, bytes, at, end)) return known.value;
    const value = this.#parse(headerText(bytes, at, to));
    if (end - at <= LONGEST) {
      if (this.#known.size >= MOST) this.#known.clear();
      this.#known.set(hash, { bytes: bytes.slice(at, end), value });
    }
    return value;
  }
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo). */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = FNV_BASIS;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), FNV_PRIME);
  return hash;
}

function isSame(known: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (known.length !== to - from) return false;
  for (let at = from; at < to; at += 1) if (known[at - from] !== bytes[at]) return false;
  return true;
}
