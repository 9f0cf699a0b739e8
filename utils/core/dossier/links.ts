import type { ChainedLink } from '../record/chain';
import type { DossierLink } from './format';

/**
 * The links of a chain as a dossier shows them: those about these rows in full, of the others only their place. A link that is closed
 * says nothing of when, what and how something else was changed. With `null` all are shown.
 */
export function linksFor(chain: readonly ChainedLink[], refs: ReadonlySet<string> | null): readonly DossierLink[] {
  return chain.map((link) => {
    if (refs !== null && !refs.has(link.ref)) return { seq: link.seq, prev: link.prev, hash: link.hash };
    const { seq, device, at, kind, ref, digest, detail, prev, hash } = link;
    return { seq, device, at, kind, ref, digest, detail, prev, hash };
  });
}
