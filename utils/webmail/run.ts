/** Life of a content script: ask whether it may read, watch while it may, take everything away when it may not. */
import { browser } from 'wxt/browser';

import type { HintTable } from '../core/types';
import type { Checkup, InsertAnswer, Welcome } from '../messaging/contract';
import { isToContent } from '../messaging/content-guards';
import { sendToBackground } from '../messaging/send';
import { checkPage } from './checkup';
import { MARK } from './dom';
import { insertReply } from './insert/insert';
import { followOriginal } from './original';
import { startPipeline, type Pipeline } from './pipeline';
import type { WebmailAdapter } from './types';

export interface RunOptions {
  readonly adapter: WebmailAdapter;
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
export function runContentScript({ adapter, page, signal, alive }: RunOptions): void {
  owner.current?.abort();
  const own = new AbortController();
  owner.current = own;
  const ended = AbortSignal.any([signal, own.signal]);
  let pipeline: Pipeline | null = null;

  let told = false;
  let latest: Welcome | null = null;
  let table: HintTable | null = null;
  /** Where nothing is watched and no reply is written, it is not needed. */
  const tableOnce = async (): Promise<HintTable | null> =>
    (table ??= await sendToBackground('hints', { webmail: adapter.id }));
  const original = followOriginal({ adapter, page, send: sendToBackground });
  /** The pipeline asks at every beat: the line on the page of an original goes with its marks. */
  const isAlive = (): boolean => alive() || (void original(null), false);
  ended.addEventListener('abort', () => void original(null), { once: true });

  const follow = async (welcome: Welcome): Promise<void> => {
    told = true;
    latest = welcome;
    void original(welcome);
    const known = welcome.watching ? await tableOnce() : null;
    // Another word may have come meanwhile.
    if (latest !== welcome || ended.aborted) return;
    if (!welcome.watching) {
      pipeline?.stop();
      pipeline = null;
    } else if (pipeline) pipeline.refresh(welcome);
    else if (known)
      pipeline = startPipeline({
        adapter,
        page,
        table: known,
        welcome,
        signal: ended,
        send: sendToBackground,
        alive: isAlive,
      });
    else told = false;
  };

  const onMessage = (
    message: unknown,
    sender: { id?: string },
    answer: (value: InsertAnswer | Checkup | null) => void,
  ): true | undefined => {
    if (ended.aborted || sender.id !== browser.runtime.id || !isToContent(message)) return undefined;
    if (message.name === 'refresh') {
      void follow(message.payload);
      answer(null);
    } else if (message.name === 'check') answer(checkPage(adapter, page));
    else {
      const { payload } = message;
      // Without the list of domains every recipient is asked about.
      void tableOnce()
        .then((known) => insertReply(adapter, page, known?.domains ?? [], payload))
        .catch((): InsertAnswer => ({ result: 'failed', why: 'threw' }))
        .then(answer);
    }
    return true;
  };
  browser.runtime.onMessage.addListener(onMessage);
  ended.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(onMessage), { once: true });

  // Marks an earlier script left when the extension was updated under it.
  for (const document of [page, ...(adapter.frames?.(page) ?? [])])
    for (const left of document.querySelectorAll(`span[${MARK}]`)) left.remove();
  const ask = async (): Promise<void> => {
    const welcome = await sendToBackground('hello', { webmail: adapter.id });
    // A later word from the background counts more than the answer to an earlier question.
    if (welcome && !told && !ended.aborted) await follow(welcome);
  };
  const askIfUntold = (): void => void (told || ended.aborted || ask());
  page.addEventListener('visibilitychange', askIfUntold, { signal: ended });
  page.defaultView?.addEventListener('focus', askIfUntold, { signal: ended });
  // Opening the line takes longer than all before: not in the task in which a page waits for its scripts.
  setTimeout(askIfUntold);
}
