/** Gmail, read by its attributes first, its classes second and its shape last. */
import type { Health, HealthState, WebmailAdapter } from '../types';
import { editors } from './gmail/compose';
import { threadToken } from './gmail/ids';
import { badgeSlot, listOf, mainOf, readRow, type ListCounts } from './gmail/list';
import { bannerSlot, openMessages, subjectOf } from './gmail/thread';

function account(root: Document): string | null {
  for (const link of root.querySelectorAll('a[aria-label*="@"]')) {
    if (link.closest('[role="main"]')) continue;
    // The words around it are in the page's language; the address stands in brackets in all of them.
    const bracketed = (link.getAttribute('aria-label') ?? '').split(/[()]/);
    const address = bracketed.find((part) => part.includes('@') && !/\s/.test(part));
    if (address) return address.toLowerCase();
  }
  return null;
}

/** Rows by id and by class must agree; one of them alone still reads, but may miss some. */
function listState(counts: ListCounts, expected: boolean): HealthState {
  if (counts.byId > 0 && counts.byClass > 0) return 'ok';
  if (counts.byId + counts.byClass + counts.byShape > 0) return 'degraded';
  return expected ? 'blind' : 'idle';
}

/** An empty list says so inside the page in front; a list we cannot see at all leaves a full page without rows. */
function looksFull(main: Element): boolean {
  return main.querySelectorAll('[title*=":"], [role="checkbox"], time').length >= 3;
}

function health(root: Document): Health {
  const main = mainOf(root);
  const { rows, counts } = listOf(root);
  const opened = openMessages(root);
  const unread = opened.filter((message) => message.state === 'loading').length;
  const anonymous = opened.filter(
    (message) => message.state !== 'collapsed' && (!message.messageId || !message.from),
  ).length;
  const wanted = subjectOf(root).threadId !== null;
  const list = main ? listState(counts, opened.length === 0 && looksFull(main)) : 'blind';
  const message: HealthState =
    opened.length === 0
      ? wanted && rows.length === 0
        ? 'blind'
        : 'idle'
      : unread === opened.length
        ? 'blind'
        : anonymous > 0
          ? 'degraded'
          : 'ok';
  return {
    list: { state: list, rows: rows.length, matchedBy: rows[0]?.matchedBy ?? 'none' },
    message: { state: message, messages: opened.length, unread },
  };
}

/** The adapter for https://mail.google.com. */
export const gmail: WebmailAdapter = {
  id: 'gmail',
  account,
  rows: (root) => listOf(root).rows,
  readRow,
  badgeSlot,
  openMessages,
  bannerSlot,
  permalink: ({ threadId }, page) => {
    const token = threadId ? threadToken(threadId) : null;
    const user = /^\/mail\/u\/\d+\//.exec(page.pathname)?.[0] ?? '/mail/u/0/';
    return token ? `https://mail.google.com${user}#all/${token}` : null;
  },
  editors,
  health,
};
