import { browser } from 'wxt/browser';

import type { ToBackground } from './contract';
import type { BackgroundMessage } from './guards';
import type { handlersOver } from './handlers';
import { rateBound } from './rate';
import { comesFromItsWebmail, receive } from './receive';

/** A busy page reports its health every few seconds and a thread now and then; this is many times that. */
const BOUND = { burst: 60, perSecond: 5 };
/** A whole original is large, and opened by hand. */
const ORIGINALS = { burst: 4, perSecond: 0.2 };

type Handlers = ReturnType<typeof handlersOver>;

function handle(handlers: Handlers, { name, payload }: BackgroundMessage, tabId: number): Promise<unknown> {
  const handler = handlers[name] as (payload: ToBackground[keyof ToBackground][0], tabId: number) => Promise<unknown>;
  return handler(payload, tabId);
}

function isOriginal({ name, payload }: BackgroundMessage): boolean {
  return name === 'original' && payload.raw !== null;
}

/**
 * Connects the handlers to the browser. `openPanel` is called before anything else happens with an `open`
 * message: after an await the driver's click no longer counts. A message that is refused, or a handler that
 * fails, is answered with null, which a content script takes as "not saved, try again". `ownHosts` gives the addresses
 * of self-hosted webmails that the driver named.
 */
export function listen(
  handlers: Handlers,
  openPanel: (tabId: number) => void,
  ownHosts: () => Promise<Readonly<Record<string, readonly string[]>>>,
): void {
  const bound = rateBound(BOUND);
  const originals = rateBound(ORIGINALS);
  browser.runtime.onMessage.addListener((message: unknown, sender, answer: (value: unknown) => void) => {
    const received = receive(message, sender, browser.runtime.id, (tab) => bound.allow(tab, Date.now()));
    if (!received.ok) {
      if (received.why !== 'foreign') answer(null);
      return undefined;
    }
    const { tabId, origin } = received;
    if (isOriginal(received.message) && !originals.allow(tabId, Date.now())) {
      answer(null);
      return undefined;
    }
    if (received.message.name === 'open') openPanel(tabId);
    const work = async (): Promise<unknown> =>
      comesFromItsWebmail(received.message, origin, await ownHosts())
        ? handle(handlers, received.message, tabId)
        : null;
    work().then(answer, (error: unknown) => {
      console.error('Redress could not handle a message of kind', received.message.name, error);
      answer(null);
    });
    return true;
  });
}
