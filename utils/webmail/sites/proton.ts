/** Proton Mail, read by its ids first, its classes second and its shape last. */
import { lineOf } from '../dom';
import { addressesIn } from '../people';
import type { Health, HealthState, OpenMessage, WebmailAdapter } from '../types';
import { editors } from './proton/compose';
import { frames } from './proton/frames';
import { isMailbox, openedId } from './proton/ids';
import { badgeSlot, listOf, readRow, type ListCounts } from './proton/list';
import { bannerSlot, openMessages } from './proton/message';

/** The button that opens the account's menu: `Name <address>` in its title, the address in its text. */
const ACCOUNT = '[data-testid="heading:userdropdown"], .user-dropdown-button, .user-dropdown-email';

function account(root: Document): string | null {
  for (const button of root.querySelectorAll(ACCOUNT)) {
    const title = button.getAttribute('title') ?? '';
    const [address] = addressesIn(`${title.slice(title.lastIndexOf('<') + 1)} ${lineOf(button, 400) ?? ''}`);
    if (address) return address;
  }
  return null;
}

/** A list we cannot see at all leaves addresses and dates behind; an empty folder and one being loaded do not. */
function looksFull(root: Document): boolean {
  return root.querySelectorAll('main [title*="@"], main time, [draggable="true"] time').length >= 3;
}

function listState({ byId, byClass }: ListCounts, rows: number, isFull: boolean): HealthState {
  if (rows === 0) return isFull ? 'blind' : 'idle';
  return byId > 0 && byClass >= byId / 2 ? 'ok' : 'degraded';
}

function messageHealth(opened: readonly OpenMessage[], expected: boolean): Health['message'] {
  const unread = opened.filter(({ state }) => state === 'loading').length;
  const isAnonymous = opened.some(
    ({ state, messageId, from }) => state !== 'collapsed' && (!messageId || !from?.address),
  );
  const blind = opened.length === 0 ? expected : unread === opened.length;
  // One message of a conversation is always expanded.
  const isClosed = opened.every(({ state }) => state === 'collapsed');
  const otherwise = opened.length === 0 ? 'idle' : isAnonymous || isClosed ? 'degraded' : 'ok';
  return { state: blind ? 'blind' : otherwise, messages: opened.length, unread };
}

function health(root: Document): Health {
  const { rows, counts } = listOf(root);
  const opened = openMessages(root);
  const isList = isMailbox(root.location) && openedId(root.location) === null && opened.length === 0;
  return {
    list: {
      state: listState(counts, rows.length, isList && looksFull(root)),
      rows: rows.length,
      matchedBy: rows[0]?.matchedBy ?? 'none',
    },
    message: messageHealth(opened, openedId(root.location) !== null),
  };
}

/** The adapter for https://mail.proton.me. */
export const proton: WebmailAdapter = {
  id: 'proton',
  frames,
  account,
  rows: (root) => listOf(root).rows,
  readRow,
  badgeSlot,
  openMessages,
  bannerSlot,
  permalink: ({ threadId }, page) => {
    const user = /^\/u\/\d+\//.exec(page.pathname)?.[0] ?? '/u/0/';
    return threadId ? `https://mail.proton.me${user}all-mail/${encodeURIComponent(threadId)}` : null;
  },
  editors,
  health,
};
