import { browser } from 'wxt/browser';

import type { ToBackground } from './contract';
import type { BackgroundMessage } from './guards';
import type { handlersOver } from './handlers';
import { rateBound } from './rate';
import { receive } from './receive';

/** A busy page reports its health every few seconds and a thread now and then; this is many times that. */
const BOUND = { burst: 60, perSecond: 5 };

type Handlers = ReturnType<typeof handlersOver>;

function handle(handlers: Handlers, { name, payload }: BackgroundMessage, tabId: number): Promise<unknown> {
  const handler = handlers[name] as (payload: ToBackground[keyof ToBackground][0], tabId: number) => Promise<unknown>;
  return handler(payload, tabId);
}

/**
 * Connects the handlers to the browser. `openPanel` is called before anything else happens with an `open`
 * message: after an await the driver's click no longer counts. A message that is refused, or a handler that
 * fails, is answered with null, which a content script takes as "not saved, try again".
 */
export function listen(handlers: Handlers, openPanel: (tabId: number) => void): void {
  const bound = rateBound(BOUND);
  browser.runtime.onMessage.addListener((message: unknown, sender, answer: (value: unknown) => void) => {
    const received = receive(message, sender, browser.runtime.id, (tab) => bound.allow(tab, Date.now()));
    if (!received.ok) {
      if (received.why !== 'foreign') answer(null);
      return undefined;
    }
    if (received.message.name === 'open') openPanel(received.tabId);
    handle(handlers, received.message, received.tabId).then(answer, (error: unknown) => {
      console.error('Redress could not handle a message of kind', received.message.name, error);
      answer(null);
    });
    return true;
  });
}
