/** Gmail, read by its attributes first, its classes second and its shape last. */
import type { Health, HealthState, OpenMessage, WebmailAdapter } from '../types';
import { account } from './gmail/account';
import { editors } from './gmail/compose';
import { threadToken } from './gmail/ids';
import { badgeSlot, listOf, mainOf, readRow, type ListCounts } from './gmail/list';
import { bannerSlot, openMessages, subjectOf } from './gmail/thread';

/** Messages found by id and by class must about agree; where they don't, or one is missing, some may be missed. */
function listState({ byId, byClass, byShape }: ListCounts, expected: boolean): HealthState {
  if (byId + byClass + byShape === 0) return expected ? 'blind' : 'idle';
  return byId > 0 && byClass > 0 && byId >= byClass / 2 ? 'ok' : 'degraded';
}

/** An empty list says so inside the page in front; a list we cannot see at all leaves a full page without rows. */
function looksFull(main: Element): boolean {
  return main.querySelectorAll('[title*=":"], [role="checkbox"], time').length >= 3;
}

/** Whether a mailbox is to be expected here: a print and a popped out message are none. */
function isMailbox(at: Location | null): boolean {
  return at === null || (/^\/mail\/u\/\d+\/$/.test(at.pathname) && !new URLSearchParams(at.search).has('view'));
}

function messageHealth(opened: readonly OpenMessage[], expected: boolean): Health['message'] {
  const unread = opened.filter(({ state }) => state === 'loading').length;
  const isAnonymous = opened.some(({ state, messageId, from }) => state !== 'collapsed' && (!messageId || !from));
  const blind = opened.length === 0 ? expected : unread === opened.length;
  const otherwise = opened.length === 0 ? 'idle' : isAnonymous ? 'degraded' : 'ok';
  return { state: blind ? 'blind' : otherwise, messages: opened.length, unread };
}

function health(root: Document): Health {
  const main = mainOf(root);
  const isExpected = main !== null || isMailbox(root.location);
  const { rows, counts } = listOf(root);
  const opened = openMessages(root);
  const wanted = isExpected && rows.length === 0 && subjectOf(root).threadId !== null;
  const isFull = main ? opened.length === 0 && looksFull(main) : isExpected;
  return {
    list: { state: listState(counts, isFull), rows: rows.length, matchedBy: rows[0]?.matchedBy ?? 'none' },
    message: messageHealth(opened, wanted),
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
