/** Yahoo Mail, read by its ids and test ids first, its cells second and its shape last. */
import { addressesIn } from '../people';
import type { Health, HealthState, OpenMessage, WebmailAdapter } from '../types';
import { editors } from './yahoo/compose';
import { isMailbox } from './yahoo/ids';
import { badgeSlot, listOf, readRow, type ListCounts } from './yahoo/list';
import { bannerSlot, isNamed, openedId, openMessages } from './yahoo/message';

/** The bar above the mail: its menu names the account in a title, a label or its text. */
const ACCOUNT = '[id^="ybarAccount"], [data-test-id="account-email"], [data-test-id="profile-email"]';

function account(root: Document): string | null {
  for (const menu of root.querySelectorAll(ACCOUNT)) {
    if (menu.closest('[data-test-id^="message-view"]')) continue;
    const parts = [menu, ...menu.querySelectorAll('[title*="@"], [aria-label*="@"]')];
    const words = parts.map((part) => `${part.getAttribute('title') ?? ''} ${part.getAttribute('aria-label') ?? ''}`);
    const [address] = addressesIn(`${words.join(' ')} ${menu.textContent.slice(0, 2_000)}`);
    if (address) return address;
  }
  return null;
}

/** A list we cannot see at all leaves boxes to tick, dates and names behind; an empty folder does not. */
function looksFull(root: Document): boolean {
  return root.querySelectorAll('[role="checkbox"], input[type="checkbox"], li time, li [title*="@"]').length >= 3;
}

function listState({ byId, byCells }: ListCounts, rows: number, isFull: boolean): HealthState {
  if (rows === 0) return isFull ? 'blind' : 'idle';
  return byId > 0 && byCells >= byId / 2 ? 'ok' : 'degraded';
}

function messageHealth(opened: readonly OpenMessage[], expected: boolean): Health['message'] {
  const unread = opened.filter(({ state }) => state === 'loading').length;
  const shown = opened.filter(({ state }) => state !== 'collapsed');
  const blind = opened.length === 0 ? expected : unread === opened.length;
  // One message of a conversation is always expanded: where none is, bodies have lost their names.
  const isWhole = shown.length > 0 && shown.every((message) => isNamed(message) && message.from?.address);
  const otherwise = opened.length === 0 ? 'idle' : isWhole ? 'ok' : 'degraded';
  return { state: blind ? 'blind' : otherwise, messages: opened.length, unread };
}

function health(root: Document): Health {
  const { rows, counts } = listOf(root);
  const opened = openMessages(root);
  const isMail = isMailbox(root.location);
  const isOpened = openedId(root) !== null;
  return {
    list: {
      state: listState(counts, rows.length, isMail && !isOpened && opened.length === 0 && looksFull(root)),
      rows: rows.length,
      matchedBy: rows[0]?.matchedBy ?? 'none',
    },
    message: messageHealth(opened, isMail && isOpened),
  };
}

/** The adapter for https://mail.yahoo.com. */
export const yahoo: WebmailAdapter = {
  id: 'yahoo',
  account,
  rows: (root) => listOf(root).rows,
  readRow,
  badgeSlot,
  openMessages,
  bannerSlot,
  // Words the driver searched for stand in an address too: they are not kept.
  permalink: ({ threadId }, page) => {
    const folder = /^\/[a-z]\/folders\/\d+/.exec(page.pathname)?.[0] ?? '/n/folders/1';
    return threadId ? `https://mail.yahoo.com${folder}/messages/${encodeURIComponent(threadId)}` : null;
  },
  editors,
  health,
};
