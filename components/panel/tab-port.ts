import type { keepUnlogged } from '../../utils/app/message/keep-unlogged';
import type { InsertAnswer, PageState } from '../../utils/messaging/contract';

type Unlogged = Parameters<typeof keepUnlogged>[1];

/** What the panel knows of the tab it stands beside. */
export interface TabFacts {
  readonly tabId: number;
  /** The entry in focus, or null when the message shown there was not kept. */
  readonly messageId: string | null;
  readonly page: PageState | null;
  /** A message that was opened and not flagged. */
  readonly unlogged: Unlogged | null;
  /** The record could not be written when the thread was opened. */
  readonly unsaved: boolean;
}

/** The tab beside the panel; the entrypoint hands in the browser's, tests an object. */
export interface TabPort {
  /** Null when there is no tab to speak of. */
  read(): Promise<TabFacts | null>;
  /** Calls back when another tab comes to the front, or when something about a tab changed. */
  watch(callback: () => void): () => void;
  insert(tabId: number, threadId: string | null, text: string, acceptRecipients: boolean): Promise<InsertAnswer>;
}
