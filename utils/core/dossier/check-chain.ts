/** The links of a dossier, judged by themselves: each hash that can be made again is made again. */
import { CHAIN_START, linkHash } from '../record/chain';
import { isOpen, type DossierLink } from './format';

export type LinkTrouble = 'seq' | 'prev' | 'hash';

export interface CheckedChain {
  /** The first link that does not fit; null where all do. */
  readonly broken: { readonly seq: number; readonly why: LinkTrouble } | null;
  /** Hash of the last link; empty without any. */
  readonly head: string;
}

export function checkLinks(links: readonly DossierLink[]): CheckedChain {
  const head = links.at(-1)?.hash ?? CHAIN_START;
  let before = CHAIN_START;
  for (const [index, link] of links.entries()) {
    const why = troubleOf(link, index + 1, before);
    if (why !== null) return { broken: { seq: index + 1, why }, head };
    before = link.hash;
  }
  return { broken: null, head };
}

function troubleOf(link: DossierLink, seq: number, before: string): LinkTrouble | null {
  if (link.seq !== seq) return 'seq';
  if (link.prev !== before) return 'prev';
  return isOpen(link) && link.hash !== linkHash(link, before) ? 'hash' : null;
}

/**
 * From which link on a code vouches for what stands in the dossier, back from the link it is the hash of. A closed link can't be made
 * again, so nothing before it is vouched for: its own number is given then. 1 where all are.
 */
export function vouchedFrom(links: readonly DossierLink[], seq: number): number {
  let from = seq;
  while (from > 1 && isOpenAt(links, from)) from -= 1;
  return from;
}

function isOpenAt(links: readonly DossierLink[], seq: number): boolean {
  const link = links[seq - 1];
  return link !== undefined && isOpen(link);
}
