/** Gmail, read by its attributes first, its classes second and its shape last. */
import type { Health, HealthState, OpenMessage, Row, WebmailAdapter } from '../types';
import { account } from './gmail/account';
import { editors } from './gmail/compose';
import { mainOf, showsMail } from './gmail/front';
import { threadToken } from './gmail/ids';
import { listOf, type ListCounts } from './gmail/list';
import { findMessages } from './gmail/messages';
import { original } from './gmail/original';
import { badgeSlot, readRow } from './gmail/row';
import { bannerSlot, openMessages, subjectOf } from './gmail/thread';
import { wholeAccount } from './gmail/whole';

/** Rows that name nobody, though none is a draft: people can't be read. */
function isNameless(rows: readonly Row[]): boolean {
  return !rows.some(({ parts }) => parts.some((part) => part.querySelector('[email], .boq') !== null));
}

/** Messages found by id and by class must about agree; where they don't, or one is missing, some may be missed. */
function listState({ byId, byClass }: ListCounts, rows: readonly Row[], expected: boolean): HealthState {
  if (rows.length === 0) return expected ? 'blind' : 'idle';
  return byId > 0 && byClass > 0 && byId >= byClass / 2 && !isNameless(rows) ? 'ok' : 'degraded';
}

/** An empty list says so inside the page in front; a list we cannot see at all leaves a full page without rows. */
function looksFull(main: Element): boolean {
  return main.querySelectorAll('[title*=":"], [role="checkbox"], time').length >= 3;
}

/** Whether a mailbox is to be expected here: a print and a popped out message are none. */
function isMailbox(at: Location | null): boolean {
  return at === null || (/^\/mail\/u\/\d+\/$/.test(at.pathname) && !new URLSearchParams(at.search).has('view'));
}

/** Messages must be found by id and by class alike, and one of a thread is always open: else some may be missed. */
function messageState(main: Element | null, opened: readonly OpenMessage[], expected: HealthState): HealthState {
  if (opened.length === 0) return expected;
  if (opened.every(({ state }) => state === 'loading')) return 'blind';
  const counts = main && findMessages(main).counts;
  const isAnonymous = opened.some(({ state, messageId, from }) => state !== 'collapsed' && !(messageId && from));
  const isClosed = opened.every(({ state }) => state === 'collapsed');
  return isAnonymous || isClosed || (counts && counts.byClass < opened.length / 2) ? 'degraded' : 'ok';
}

function health(root: Document): Health {
  const main = mainOf(root);
  const isExpected = main !== null || (showsMail(root.location) && isMailbox(root.location));
  const { rows, counts } = listOf(root);
  const opened = openMessages(root);
  const isFull = main ? opened.length === 0 && looksFull(main) : isExpected;
  // The address names a thread: where the list stands beside it, it may be on its way.
  const isNamed = isExpected && opened.length === 0 && subjectOf(root).threadId !== null;
  const expected = !isNamed ? 'idle' : rows.length > 0 ? 'degraded' : 'blind';
  return {
    list: { state: listState(counts, rows, isFull), rows: rows.length, matchedBy: rows[0]?.matchedBy ?? 'none' },
    message: {
      state: messageState(main, opened, expected),
      messages: opened.length,
      unread: opened.filter(({ state }) => state === 'loading').length,
    },
  };
}

/** The adapter for https://mail.google.com. */
export const gmail: WebmailAdapter = {
  id: 'gmail',
  account: (root) => wholeAccount(root) ?? account(root),
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
  original,
  health,
};
