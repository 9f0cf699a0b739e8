/**
 * What the headers of a mail say about its way and its sender: small, bounded, and still hostile. Which of
 * it a mailbox provider wrote and which of it the sender could have planted is decided in `trust.ts`.
 */

/** One check a server reports, for example `dkim=pass header.d=amazon.com`. */
export interface AuthMethod {
  readonly method: 'dkim' | 'spf' | 'dmarc' | 'arc';
  /** Lower-cased result, such as `pass`, `fail`, `softfail`, `none`. */
  readonly result: string;
  /** Lower-cased domain the check was about; absent where the header names none. */
  readonly domain?: string;
}

/** One Authentication-Results header (RFC 8601). */
export interface AuthResults {
  /** The authserv-id, lower-cased; empty where the server writes none, as Microsoft's does. */
  readonly id: string;
  /** How many Received headers stand above it. */
  readonly above: number;
  readonly methods: readonly AuthMethod[];
}

/** One ARC-Authentication-Results header (RFC 8617): what a server on the way says it saw. */
export interface ArcResults extends AuthResults {
  /** Position in the chain, counted from 1. */
  readonly instance: number;
}

export interface MailAuth {
  /** The `by` host of each Received header, the last server first. */
  readonly hops: readonly string[];
  /** From top to bottom. */
  readonly results: readonly AuthResults[];
  readonly arc: readonly ArcResults[];
  /** All From addresses, where there is more than one. */
  readonly froms?: readonly string[];
  readonly replyTo?: string;
  readonly returnPath?: string;
  /** Address of the Sender header, where it is not the From address. */
  readonly sender?: string;
  /** Domain of the mailing list (List-Id) that passed the mail on. */
  readonly list?: string;
}
