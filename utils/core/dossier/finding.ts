import type { LinkTrouble } from './check-chain';

/** What a dossier's check found wrong, each with the name of what it is about. */
export type Finding =
  /** `with`: the listed file it has the bytes of. */
  | { readonly kind: 'file-swapped'; readonly name: string; readonly with: string }
  | { readonly kind: 'file-changed' | 'file-missing' | 'file-added' | 'file-not-of-row'; readonly name: string }
  /** A file of proof that can't be read. */
  | { readonly kind: 'unreadable'; readonly name: string }
  /** `manifest-changed`: it is not the one that was sealed. `frame-changed`: the zip's own list. `newer`: made by a later version. */
  | { readonly kind: 'manifest-changed' | 'frame-changed' | 'head-differs' | 'newer' }
  | { readonly kind: 'chain-broken'; readonly seq: number; readonly why: LinkTrouble }
  | {
      readonly kind: 'row-changed' | 'row-untold' | 'row-missing' | 'row-not-listed' | 'row-without-text';
      /** What the chain calls it. */
      readonly ref: string;
    }
  | { readonly kind: 'code-unknown'; readonly code: string };

/** What a code that somebody kept says about the dossier. */
export type CodeSaid =
  | { readonly kind: 'none' | 'unknown' }
  /** The code of this file: it vouches for all of it. */
  | { readonly kind: 'file' }
  /**
   * The code of the record at link `seq`. `after`: links that came later. `vouchedFrom`: the first link it vouches for. `changed`: rows
   * in the dossier that were changed later.
   */
  | {
      readonly kind: 'record';
      readonly seq: number;
      readonly after: number;
      readonly vouchedFrom: number;
      readonly changed: readonly string[];
    };
