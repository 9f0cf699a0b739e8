/**
 * Every message between a page's content script and the rest of the extension. The content script is
 * never trusted: what it sends is a proposal, checked by the guards in `guards.ts` where it arrives.
 * Imports core types only, so that a content script carries nothing else of the product.
 */
import type { HintTable, Person, WebmailId } from '../core/types';

/** One opened message as the page shows it. */
export interface CapturedMessage {
  readonly messageId: string | null;
  readonly from: Person | null;
  readonly to: readonly Person[];
  readonly date: string | null;
  readonly dateText: string | null;
  readonly subject: string | null;
  readonly text: string;
  /** The webmail cut the text. */
  readonly clipped: boolean;
  /** Names of what is attached; absent where nothing is. */
  readonly attachments?: readonly string[];
}

/** A badge or banner: ids only, the words come with {@link Welcome}. */
export interface Label {
  readonly category: string;
  readonly tier: string;
  readonly sure: 'sure' | 'likely' | 'not-sure';
}

/** What a content script needs to begin: whether it may read, and the words it may show. */
export interface Welcome {
  readonly watching: boolean;
  readonly direction: 'ltr' | 'rtl';
  /** Words by key: `badge.<category>`, `title.<category>`, `tier.<tier>`, `maybe`, `explain`, `redress`. */
  readonly words: Readonly<Record<string, string>>;
}

/** Counts only. Kept per tab, in memory, for the popup. */
export interface PageState {
  readonly webmail: WebmailId;
  readonly list: { readonly state: string; readonly rows: number; readonly matchedBy: string };
  readonly message: { readonly state: string; readonly messages: number; readonly unread: number };
  readonly marked: number;
  /** Id of the thread in view, so that the panel does not go on about another. */
  readonly thread: string | null;
}

/**
 * What became of an original. `unknown`: its message is not in the record, nothing is wanted; `wanted`: it may be handed over;
 * `waiting`: held for one of our pages, which can read it; `kept`: an item of evidence; `headers`: only they are noted;
 * `differs`: it is not the message that was kept, nothing was changed; `not-saved`: it could not be held.
 */
export type OriginalState = 'unknown' | 'wanted' | 'waiting' | 'kept' | 'headers' | 'differs' | 'not-saved';

/** From a content script to the background: name → [what is sent, what comes back]. */
export interface ToBackground {
  hello: [{ readonly webmail: WebmailId }, Welcome];
  /** What rows and opened messages are looked through with: asked for once, when watching begins. */
  hints: [{ readonly webmail: WebmailId }, HintTable];
  /** Labels of threads already in the record; only thread ids the caller presents are answered. */
  labels: [
    { readonly webmail: WebmailId; readonly account: string | null; readonly threadIds: readonly string[] },
    { readonly labels: Readonly<Record<string, Label>> },
  ];
  /** An opened thread with at least one message that passed the prefilter: judge, and log what is flagged. */
  thread: [
    {
      readonly webmail: WebmailId;
      readonly account: string | null;
      readonly threadId: string | null;
      readonly permalink: string | null;
      readonly messages: readonly CapturedMessage[];
    },
    /** One entry per message, in order; `saved: false` means nothing was kept and the script should try again. */
    { readonly labels: readonly (Label | null)[]; readonly saved: boolean },
  ];
  /** The page's health, for the popup. */
  state: [PageState, null];
  /**
   * The page that shows a message as it was sent. Asked without its text first, so that ordinary mail's stays in the page;
   * with it once the answer is `wanted` or `differs`. `whole`: the body is there, not only the headers.
   */
  original: [
    {
      readonly webmail: WebmailId;
      readonly messageId: string;
      readonly raw: string | null;
      readonly whole: boolean;
    },
    { readonly state: OriginalState },
  ];
  /** Open the panel on a message. The panel is opened before anything else is done, so that the click still counts. */
  open: [
    {
      readonly webmail: WebmailId;
      readonly account: string | null;
      readonly threadId: string | null;
      readonly messageId: string | null;
    },
    null,
  ];
}

/** How much of what a page shows could be read: numbers and fixed words only, never content. */
export interface Checkup {
  readonly webmail: WebmailId;
  /** Whether the page says whose mailbox it is. */
  readonly account: boolean;
  readonly list: PageState['list'] & {
    /** Rows of which each part was found. */
    readonly ids: number;
    readonly senders: number;
    readonly subjects: number;
    readonly snippets: number;
    readonly slots: number;
  };
  readonly message: PageState['message'] & {
    readonly ids: number;
    readonly senders: number;
    readonly dates: number;
    readonly texts: number;
    readonly slots: number;
  };
  readonly editors: { readonly found: number; readonly threads: number; readonly recipients: number };
}

/** From the background or the panel to a content script. */
export interface ToContent {
  /** Watching was switched on or off, or the words or the record changed: begin, repaint, or take every mark away. */
  refresh: [Welcome, null];
  /** Look at the page once and say what of it can be read: counts only. */
  check: [null, Checkup];
  /** Put a letter into the open reply box of a thread. `any` recipients accepted once the driver has been warned. */
  insert: [
    { readonly threadId: string | null; readonly text: string; readonly acceptRecipients: boolean },
    InsertAnswer,
  ];
}

export type InsertAnswer =
  | { readonly result: 'inserted' }
  | { readonly result: 'no-editor' }
  /** The reply would go somewhere that is not on the list of Amazon's domains: the panel asks first. */
  | { readonly result: 'check-recipients'; readonly recipients: readonly string[] }
  | { readonly result: 'failed'; readonly why: string };

export type Request<Map, Name extends keyof Map> = Map[Name] extends [infer Payload, unknown] ? Payload : never;
export type Answer<Map, Name extends keyof Map> = Map[Name] extends [unknown, infer Reply] ? Reply : never;
