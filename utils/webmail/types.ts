/**
 * The contract every webmail adapter keeps: pure readers over a `Document`, one file per webmail in
 * `sites/`. Readers never change the page, never ask the network, never throw on a page they do not
 * know: a field that can't be read is null, and `health` says what was found.
 */
import type { Person, WebmailId } from '../core/types';

/** The strategies by which something was found, best first. */
export type MatchedBy = 'id' | 'class' | 'shape' | 'none';

/** One row of a message list. A vertical split draws a message as several table rows: they are one. */
export interface Row {
  readonly element: HTMLElement;
  /** All elements of the row, `element` first. */
  readonly parts: readonly HTMLElement[];
  readonly matchedBy: MatchedBy;
}

/** What a row shows. Every field may be missing. */
export interface RowFacts {
  readonly threadId: string | null;
  readonly people: readonly Person[];
  readonly subject: string | null;
  readonly snippet: string | null;
}

/** Where a mark is to be put. */
export interface Slot {
  readonly parent: Element;
  readonly before: Node | null;
}

/** `ready`: text is there; `loading`: Gmail has not filled it; `collapsed`: the driver must expand it; `clipped`: cut by the webmail. */
export type MessageState = 'ready' | 'loading' | 'collapsed' | 'clipped';

/** One message of the opened thread. */
export interface OpenMessage {
  readonly element: HTMLElement;
  readonly state: MessageState;
  readonly messageId: string | null;
  readonly threadId: string | null;
  readonly from: Person | null;
  readonly to: readonly Person[];
  /** The date as the page words it, in the page's language. */
  readonly dateText: string | null;
  /** ISO instant, when the words or the id could be read. */
  readonly date: string | null;
  readonly subject: string | null;
  /** Names of what is attached, as far as the page shows them; read when asked for. */
  readonly attachments: readonly string[];
  /** Own text of the message, read when asked for: quoted text is left out. Empty unless `ready` or `clipped`. */
  readonly text: string;
}

/** A place where a reply can be written. */
export interface Editor {
  /** An element that can be edited, perhaps in a frame's document; a `textarea`; or an `input`. */
  readonly element: HTMLElement;
  /** Selector of what the webmail sets below the driver's own words, such as a quote or a signature; empty where it sets nothing. */
  readonly below: string;
  /** The thread the reply belongs to; null for a new message. */
  readonly threadId: string | null;
  /** It is a reply, but the page does not say to what: it serves any thread, where no other editor is that thread's. */
  readonly unnamed?: boolean;
  /** Addresses it would go to, as far as the page shows them. */
  readonly recipients: readonly string[];
}

/** A message as it was sent, on the page a webmail has for that. Hostile: shown nowhere, read by our own reader of mail only. */
export interface Original {
  readonly messageId: string;
  /** Headers and body with whatever line ends the page has; the headers alone where the body is too large. */
  readonly raw: string;
  /** The body is there. */
  readonly whole: boolean;
}

/** What an attempt to insert a letter came to. */
export type InsertResult =
  | { readonly result: 'inserted' }
  | { readonly result: 'no-editor' }
  | { readonly result: 'failed'; readonly why: string };

export type HealthState = 'ok' | 'degraded' | 'blind' | 'idle';

/** Counts and strategies only: never content. `idle` means the page shows neither a list nor a message. */
export interface Health {
  readonly list: { readonly state: HealthState; readonly rows: number; readonly matchedBy: MatchedBy };
  readonly message: { readonly state: HealthState; readonly messages: number; readonly unread: number };
}

export interface WebmailAdapter {
  readonly id: WebmailId;
  /**
   * Documents of frames of the same origin that hold messages or editors; absent where the webmail has none. Their nodes are
   * no instances of this window's classes: see `isElement` in `dom.ts`.
   */
  frames?(root: Document): readonly Document[];
  /** Address of the mailbox's owner, or null. */
  account(root: Document): string | null;
  rows(root: Document): readonly Row[];
  readRow(row: Row): RowFacts;
  badgeSlot(row: Row): Slot | null;
  openMessages(root: Document): readonly OpenMessage[];
  /** Beside the message's header, never inside its body. */
  bannerSlot(message: OpenMessage): Slot | null;
  /** A link to the message, computed without a request; null when the ids are not known. */
  permalink(message: Pick<OpenMessage, 'threadId'>, page: Location | URL): string | null;
  editors(root: Document): readonly Editor[];
  /** The message this page shows as it was sent, headers and all; null on every other page. Absent where it can't be read. */
  original?(root: Document): Original | null;
  health(root: Document): Health;
}
