/**
 * The chain of changes: every link's hash covers the link and the hash before it, so that a changed,
 * dropped or inserted link shows. It proves order and wholeness to the driver, not authorship to a court.
 */
import { canonicalJson } from './canonical';
import { sha256Hex } from './hash';

/** What the first link has in place of a hash before it. */
export const CHAIN_START = '';

/** A link before it is chained. `seq` counts from 1 without gaps. */
export interface Link {
  readonly seq: number;
  readonly device: string;
  readonly at: string;
  readonly kind: string;
  readonly ref: string;
  readonly digest: string;
  readonly detail: Readonly<Record<string, string>>;
}

export interface ChainedLink extends Link {
  readonly prev: string;
  readonly hash: string;
}

export type ChainCheck =
  | { readonly ok: true; readonly count: number; readonly head: string }
  /** `seq`: the first link that does not fit; `why`: a gap, a wrong predecessor, or changed content. */
  | { readonly ok: false; readonly seq: number; readonly why: 'seq' | 'prev' | 'hash' };

/** Hash of a link: SHA-256 over `<prev>|<canonical JSON of the link>`. */
export function linkHash(link: Link, prev: string): string {
  const { seq, device, at, kind, ref, digest, detail } = link;
  return sha256Hex(`${prev}|${canonicalJson({ seq, device, at, kind, ref, digest, detail })}`);
}

/** Chains a link to the hash before it. */
export function chain<T extends Link>(link: T, prev: string): T & ChainedLink {
  return { ...link, prev, hash: linkHash(link, prev) };
}

/** Checks links in order from the first one on. */
export function verifyChain(links: readonly ChainedLink[]): ChainCheck {
  let head = CHAIN_START;
  for (const [index, link] of links.entries()) {
    if (link.seq !== index + 1) return { ok: false, seq: link.seq, why: 'seq' };
    if (link.prev !== head) return { ok: false, seq: link.seq, why: 'prev' };
    if (link.hash !== linkHash(link, head)) return { ok: false, seq: link.seq, why: 'hash' };
    head = link.hash;
  }
  return { ok: true, count: links.length, head };
}
