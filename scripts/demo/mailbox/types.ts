/** The demo mailbox as its page gets it, in JSON. */
import type { Person } from '../../../utils/core/types';

export type Tab = 'primary' | 'promotions' | 'social' | 'updates';

export interface DemoMessage {
  /** Sixteen hexadecimal digits, Gmail's "legacy" form. */
  readonly id: string;
  /** The same number in decimal, as in `#msg-f:<decimal>`. */
  readonly decimal: string;
  readonly from: Person;
  readonly to: readonly Person[];
  /** ISO instant: the Date header, or the time of the message before where there is none. */
  readonly date: string;
  readonly subject: string;
  /** Plain text as `parseMail` gives it; the page cuts what is too long sooner, as Gmail does. */
  readonly text: string;
  /** Written by the mailbox's owner. */
  readonly sent: boolean;
  readonly unread: boolean;
  /** File names. */
  readonly attachments: readonly string[];
}

export interface DemoThread {
  /** Sixteen hexadecimal digits: the id of the thread's first message, unless the file names one. */
  readonly id: string;
  readonly decimal: string;
  readonly subject: string;
  readonly tab: Tab;
  /** Labels of the owner's own making, shown as chips. */
  readonly labels: readonly string[];
  readonly inbox: boolean;
  readonly starred: boolean;
  /** Oldest first, never empty. */
  readonly messages: readonly DemoMessage[];
}

export interface Mailbox {
  /** The embedded sample, not a file of the driver's own. */
  readonly madeUp: boolean;
  readonly account: { readonly name: string; readonly address: string };
  /** Newest first. */
  readonly threads: readonly DemoThread[];
}
