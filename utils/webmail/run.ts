/** Life of a content script: ask whether it may read, watch while it may, take everything away when it may not. */
import { browser } from 'wxt/browser';

import type { HintTable } from '../core/triage/hints';
import type { InsertAnswer, Welcome } from '../messaging/contract';
import { isToContent } from '../messaging/content-guards';
import { sendToBackground } from '../messaging/send';
import { MARK } from './dom';
import { insertReply } from './insert/insert';
import { startPipeline, type Pipeline } from './pipeline';
import type { WebmailAdapter } from './types';

export interface RunOptions {
  readonly adapter: WebmailAdapter;
  readonly table: HintTable;
  readonly page: Document;
  readonly signal: AbortSignal;
  alive(): boolean;
}

/** The run that owns this page in this isolated world: a second injection replaces the first. */
const owner: { current: AbortController | null } = ((
  globalThis as { redressOwner?: { current: AbortController | null } }
).redressOwner ??= {
  current: null,
});

/** Runs until the signal ends or the extension goes. Until the driver has consented it only waits for a word. */
export async function runContentScript({ adapter, table, page, signal, alive }: RunOptions): Promise<void> {
  owner.current?.abort();
  const own = new AbortController();
  owner.current = own;
  const ended = AbortSignal.any([signal, own.signal]);
  let pipeline: Pipeline | null = null;

  let told = false;

  const follow = (welcome: Welcome): void => {
    told = true;
    if (!welcome.watching) {
      pipeline?.stop();
      pipeline = null;
    } else if (pipeline) pipeline.refresh(welcome);
    else pipeline = startPipeline({ adapter, page, table, welcome, signal: ended, send: sendToBackground, alive });
  };

  const onMessage = (
    message: unknown,
    sender: { id?: string },
    answer: (value: InsertAnswer | null) => void,
  ): true | undefined => {
    if (ended.aborted || sender.id !== browser.runtime.id || !isToContent(message)) return undefined;
    if (message.name === 'refresh') {
      follow(message.payload);
      answer(null);
    } else answer(insertReply(adapter, page, table.domains, message.payload));
    return true;
  };
  browser.runtime.onMessage.addListener(onMessage);
  ended.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(onMessage), { once: true });

  // Marks an earlier script left when the extension was updated under it.
  for (const left of page.querySelectorAll(`span[${MARK}]`)) left.remove();
  const ask = async (): Promise<void> => {
    const welcome = await sendToBackground('hello', { webmail: adapter.id });
    // A later word from the background counts more than the answer to an earlier question.
    if (welcome && !told && !ended.aborted) follow(welcome);
  };
  const askIfUntold = (): void => void (told || ask());
  page.addEventListener('visibilitychange', askIfUntold, { signal: ended });
  page.defaultView?.addEventListener('focus', askIfUntold, { signal: ended });
  await ask();
}
