/**
 * The embedded sample mailbox. Everything in this folder is made up: the driver Dana Rivers, every
 * message and every address. The few words that recipients of real mail have published are named with
 * their source in the file that uses them.
 */
import type { CategoryId, Tier } from '../../../utils/core/types';

/** A name and an address as they stand in a header. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** The tab of Gmail's inbox a thread stands in. `inbox` is the primary one. */
export type Tab = 'inbox' | 'promotions' | 'updates' | 'social';

/** What a message truly is, for tests to compare a verdict with. */
export interface Truth {
  readonly category: CategoryId;
  readonly tier: Tier;
  /** A support answer that repeats or refuses without engaging. */
  readonly canned: boolean;
}

/** A message as it is written in `threads/`. At least one of `text` and `html` is meant to be there. */
export interface Draft {
  readonly from: Mailbox;
  /** Absent: Dana. */
  readonly to?: Mailbox;
  /** When it was sent, ISO 8601 in UTC, whole seconds. */
  readonly at: string;
  /** `null`: the message has no Subject header. */
  readonly subject: string | null;
  readonly text?: string;
  readonly html?: string;
  /** The text of the thread's message before this one is quoted below the own text. */
  readonly quotes?: boolean;
  /** File names; the content is a placeholder. */
  readonly attachments?: readonly string[];
  readonly unread?: boolean;
  readonly truth: Truth;
}

/** A conversation, oldest message first. */
export interface DraftThread {
  /** Readable name, unique in the sample. */
  readonly thread: string;
  readonly tab?: Tab;
  /** Why it is in the sample, where the subject alone does not tell. */
  readonly about?: string;
  readonly messages: readonly Draft[];
}

/** One finished message with its labels. */
export interface SampleMessage extends Truth {
  /** `<thread>/<position from 1>`. */
  readonly key: string;
  readonly thread: string;
  readonly tab: Tab;
  readonly direction: 'in' | 'out';
  readonly unread: boolean;
  /** The category is one that needs the driver's attention. */
  readonly flag: boolean;
  /** As Gmail's ids: 16 hex digits; shifted right by 20 bits it is the date in milliseconds. */
  readonly id: string;
  /** The id of the thread's first message. */
  readonly threadId: string;
  /** The Message-ID header, with its angle brackets. */
  readonly messageId: string;
  /** ISO 8601 instant in UTC, with milliseconds, as `parseMail` gives it. */
  readonly date: string;
  /** The whole message as an `.eml` file would hold it, with CRLF line ends. */
  readonly raw: Uint8Array;
}
