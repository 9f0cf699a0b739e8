/**
 * What is known about the open tabs, in `storage.session`: memory only, gone with the browser, closed to
 * content scripts by default. Everything in it was put there by the extension itself.
 */
import { browser } from 'wxt/browser';

import type { Verdict } from '../core/types';
import type { PageState } from '../messaging/contract';
import type { Draft } from './rows';

/** What the panel of a tab shows: a row of the record, or nothing yet. */
export interface Focus {
  readonly messageId: string | null;
  /** The webmail's id of the thread in view when this was set. */
  readonly thread: string | null;
}

/** An opened Flex message that was not flagged and so not kept: the driver may still say that it is a notice. */
export interface Unlogged {
  readonly draft: Draft;
  readonly verdict: Verdict;
}

interface TabFacts {
  readonly focus: Focus;
  readonly page: PageState;
  readonly unlogged: Unlogged;
  readonly unsaved: true;
}

export type SessionPart = keyof TabFacts;

const PARTS: readonly SessionPart[] = ['focus', 'page', 'unlogged', 'unsaved'];
const keyOf = (part: SessionPart, tabId: number): string => `tab-${part}:${tabId}`;

export const session = {
  focus: (tabId: number): Promise<Focus | null> => read<'focus'>('focus', tabId),
  setFocus: (tabId: number, focus: Focus): Promise<void> => write('focus', tabId, focus),
  page: (tabId: number): Promise<PageState | null> => read<'page'>('page', tabId),
  setPage: (tabId: number, page: PageState): Promise<void> => write('page', tabId, page),
  unlogged: (tabId: number): Promise<Unlogged | null> => read<'unlogged'>('unlogged', tabId),
  /** `null` when the driver went on to another message, or when it was kept. */
  setUnlogged: (tabId: number, unlogged: Unlogged | null): Promise<void> =>
    unlogged ? write('unlogged', tabId, unlogged) : browser.storage.session.remove(keyOf('unlogged', tabId)),
  /** Whether the last thread opened in the tab could not be written into the record. */
  unsaved: async (tabId: number): Promise<boolean> => (await read<'unsaved'>('unsaved', tabId)) ?? false,
  setUnsaved: (tabId: number, unsaved: boolean): Promise<void> =>
    unsaved ? write('unsaved', tabId, true) : browser.storage.session.remove(keyOf('unsaved', tabId)),
  /** A tab was closed. */
  forgetTab: (tabId: number): Promise<void> => browser.storage.session.remove(PARTS.map((part) => keyOf(part, tabId))),
};

/** Calls back with the tab and the part that changed. Gives back how to stop listening. */
export function onSession(callback: (tabId: number, part: SessionPart) => void): () => void {
  const listener = (changes: Record<string, unknown>): void => {
    for (const key of Object.keys(changes)) {
      const [, part, tab] = /^tab-(\w+):(\d+)$/.exec(key) ?? [];
      const known = PARTS.find((one) => one === part);
      if (known) callback(Number(tab), known);
    }
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

async function read<Part extends SessionPart>(part: Part, tabId: number): Promise<TabFacts[Part] | null> {
  const key = keyOf(part, tabId);
  const stored = await browser.storage.session.get<Record<string, TabFacts[Part]>>(key);
  return stored[key] ?? null;
}

async function write<Part extends SessionPart>(part: Part, tabId: number, value: TabFacts[Part]): Promise<void> {
  await browser.storage.session.set({ [keyOf(part, tabId)]: value });
}
