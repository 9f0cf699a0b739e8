/** Outlook on the web, read by its ids and roles first and its shape second: its class names change with every build. */
import { addressesIn } from '../people';
import type { Health, HealthState, OpenMessage, WebmailAdapter } from '../types';
import { editors } from './outlook/compose';
import { idOfPath, isMailbox } from './outlook/ids';
import { badgeSlot, listOf, looksFull, readRow, type ListCounts } from './outlook/list';
import { bannerSlot, openMessages } from './outlook/message';

/** The button of the account's menu, and the heading of the mailbox among the folders. */
const ACCOUNT = '#mectrl_main_trigger, [id^="primaryMailboxRoot_"]';

function account(root: Document): string | null {
  for (const named of root.querySelectorAll(ACCOUNT)) {
    if (named.closest('[role="document"]')) continue;
    const words = ['aria-label', 'title'].map((name) => named.getAttribute(name) ?? '').join(' ');
    const [address] = addressesIn(`${words} ${named.textContent.slice(0, 2_000)}`);
    if (address) return address;
  }
  return null;
}

function listState({ byId, byShape }: ListCounts, rows: number, isFull: boolean): HealthState {
  if (rows === 0) return isFull ? 'blind' : 'idle';
  return byId > 0 && byShape >= byId / 2 ? 'ok' : 'degraded';
}

function messageHealth(opened: readonly OpenMessage[], expected: boolean): Health['message'] {
  const unread = opened.filter(({ state }) => state === 'loading').length;
  const blind = opened.length === 0 ? expected : unread === opened.length;
  // One message of a conversation is always expanded: where none is, bodies have lost their names.
  const shown = opened.filter(({ state }) => state !== 'collapsed');
  const isWhole = shown.length > 0 && shown.every(({ from }) => from);
  const otherwise = opened.length === 0 ? 'idle' : isWhole ? 'ok' : 'degraded';
  return { state: blind ? 'blind' : otherwise, messages: opened.length, unread };
}

function health(root: Document): Health {
  const { rows, counts } = listOf(root);
  const opened = openMessages(root);
  const isMail = isMailbox(root.location);
  return {
    list: {
      state: listState(counts, rows.length, isMail && looksFull(root, opened.length > 0)),
      rows: rows.length,
      matchedBy: rows[0]?.matchedBy ?? 'none',
    },
    message: messageHealth(opened, isMail && idOfPath(root.location?.pathname) !== null && editors(root).length === 0),
  };
}

/** The adapter for Outlook at each of its addresses. */
export const outlook: WebmailAdapter = {
  id: 'outlook',
  account,
  rows: (root) => listOf(root).rows,
  readRow,
  badgeSlot,
  openMessages,
  bannerSlot,
  permalink: ({ threadId }, page) => {
    const user = /^\/mail\/\d+\//.exec(page.pathname)?.[0] ?? '/mail/0/';
    return threadId ? `${page.origin}${user}id/${encodeURIComponent(threadId)}` : null;
  },
  editors,
  health,
};
