/** What the background does with each message of the contract, once `receive` has let it in. */
import hintTable from 'virtual:hint-table';

import type { Deps } from '../app/deps';
import { captureLocked, isLocked } from '../app/lock/capture-locked';
import { labelsFor } from '../app/notice/labels';
import { receiveOriginal } from '../app/original/receive-original';
import { openedRow } from '../app/message/opened-row';
import { readThread, type ReadThread } from '../app/message/read-thread';
import { isWatching, welcomeFor } from '../app/notice/welcome-for';
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

/**
 * The panel follows the driver from thread to thread: to the newest marked message, else to what was opened and
 * not kept. Within a thread it stays where it is: she may be writing, or about to undo.
 */
async function follow(read: ReadThread, thread: string | null, tabId: number): Promise<void> {
  const marked = read.ids.findLast((id, index) => id !== null && read.labels[index] !== null) ?? null;
  const unlogged = read.unlogged.findLast((one) => one !== null) ?? null;
  const now = await session.focus(tabId);
  const stays = now !== null && now.messageId !== null && now.thread === thread && thread !== null;
  await session.setUnlogged(tabId, marked ? null : unlogged);
  if (!stays) await session.setFocus(tabId, { messageId: marked, thread });
}

/**
 * Another thread came into view, which may be about anything: what was said about the last one is not about this. Back in the list
 * the panel still shows it; but who comes to the thread again comes for what is new in it.
 */
async function leaveThread(thread: string | null, tabId: number): Promise<void> {
  const now = await session.focus(tabId);
  if (now === null || now.thread === thread) return;
  if (thread === null) return session.setFocus(tabId, { ...now, thread: null });
  await session.setFocus(tabId, { messageId: null, thread });
  await session.setUnlogged(tabId, null);
  await session.setUnsaved(tabId, false);
}

/** The handlers over one set of dependencies. While a webmail is not watched, nothing is judged, kept or answered. */
export function handlersOver(deps: () => Promise<Deps>): Handlers {
  return {
    hello: async ({ webmail }) => welcomeFor(webmail),

    hints: () => Promise.resolve(hintTable),

    labels: async (request) =>
      (await mayRead(request.webmail)) && !(await isLocked()) ? labelsFor(await deps(), request) : { labels: {} },

    thread: async (thread, tabId) => {
      if (!(await mayRead(thread.webmail))) return { labels: thread.messages.map(() => null), saved: true };
      if (await isLocked()) return captureLocked(thread);
      try {
        const read = await readThread(await deps(), thread);
        await session.setUnsaved(tabId, !read.saved);
        await follow(read, thread.threadId, tabId);
        return { labels: read.labels, saved: read.saved };
      } catch (error) {
        await session.setUnsaved(tabId, true);
        throw error;
      }
    },

    state: async (state, tabId) => {
      await session.setPage(tabId, state);
      await leaveThread(state.thread, tabId);
      // Nothing is open any more that could not be saved.
      if (state.message.messages === 0) await session.setUnsaved(tabId, false);
      return null;
    },

    original: async (original) => ({
      state:
        (await mayRead(original.webmail)) && !(await isLocked())
          ? await receiveOriginal(await deps(), original)
          : 'unknown',
    }),

    open: async (message, tabId) => {
      // The panel asks for the passphrase.
      if (await isLocked()) return null;
      const row = await openedRow(await deps(), message);
      if (row) await session.setFocus(tabId, { messageId: row, thread: message.threadId });
      return null;
    },
  };
}
