/** What the background does with each message of the contract, once `receive` has let it in. */
import type { Deps } from '../app/deps';
import { labelsFor } from '../app/labels';
import { openedRow } from '../app/opened-row';
import { readThread, type ReadThread } from '../app/read-thread';
import { isWatching, welcomeFor } from '../app/welcome-for';
import { session } from '../storage/session';
import { settings } from '../storage/settings';
import type { Answer, Request, ToBackground } from './contract';

type Handlers = {
  readonly [Name in keyof ToBackground]: (
    payload: Request<ToBackground, Name>,
    tabId: number,
  ) => Promise<Answer<ToBackground, Name>>;
};

async function mayRead(webmail: string): Promise<boolean> {
  return isWatching(await settings.get(), webmail);
}

/** The panel follows the driver: to the newest marked message of the thread, else to what was opened and not kept. */
async function follow(read: ReadThread, tabId: number): Promise<void> {
  const marked = read.ids.findLast((id, index) => id !== null && read.labels[index] !== null) ?? null;
  const unlogged = read.unlogged.findLast((one) => one !== null) ?? null;
  await session.setUnlogged(tabId, marked ? null : unlogged);
  if (marked ?? unlogged) await session.setFocus(tabId, { messageId: marked });
}

/** The handlers over one set of dependencies. While a webmail is not watched, nothing is judged, kept or answered. */
export function handlersOver(deps: () => Promise<Deps>): Handlers {
  return {
    hello: async ({ webmail }) => welcomeFor(webmail),

    labels: async (request) => ((await mayRead(request.webmail)) ? labelsFor(await deps(), request) : { labels: {} }),

    thread: async (thread, tabId) => {
      if (!(await mayRead(thread.webmail))) return { labels: thread.messages.map(() => null), saved: true };
      const read = await readThread(await deps(), thread);
      await session.setUnsaved(tabId, !read.saved);
      await follow(read, tabId);
      return { labels: read.labels, saved: read.saved };
    },

    state: async (state, tabId) => {
      await session.setPage(tabId, state);
      // Nothing is open any more that could not be saved.
      if (state.message.messages === 0) await session.setUnsaved(tabId, false);
      return null;
    },

    open: async (message, tabId) => {
      const row = await openedRow(await deps(), message);
      if (row) await session.setFocus(tabId, { messageId: row });
      return null;
    },
  };
}
