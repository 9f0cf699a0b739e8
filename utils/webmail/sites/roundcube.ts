/**
 * Roundcube, on whichever host it is, read by its ids first, its classes second and its shape last. Facts: Debian's 1.6.5 with
 * the skins elastic, larry and classic, run by `npm run test:roundcube`.
 */
import type { Health, HealthState, OpenMessage, WebmailAdapter } from '../types';
import { account } from './roundcube/account';
import { editors } from './roundcube/compose';
import { frames, messagePage, previewOf } from './roundcube/frames';
import { isMailPage, linkOf, paramsOf } from './roundcube/ids';
import { badgeSlot, listOf, readRow, type ListCounts } from './roundcube/list';
import { bannerSlot, openMessages } from './roundcube/message';

const LIST = '#messagelist, #messagelistcontainer, #messagelistbox';
/** An empty folder has no row. */
const CELL = '#messagelist tbody tr > *';

/** A mailbox without a list of Roundcube's own is one we can't see, and so is a list of rows we don't know; an empty folder is neither. */
function listState({ byId, byClass, byLink }: ListCounts, root: Document, isMailbox: boolean): HealthState {
  if (byId + byClass + byLink === 0)
    return isMailbox && (!root.querySelector(LIST) || root.querySelector(CELL)) ? 'blind' : 'idle';
  return byId > 0 && byClass >= byId / 2 && byLink >= byId / 2 ? 'ok' : 'degraded';
}

function messageHealth(opened: readonly OpenMessage[], isExpected: boolean): Health['message'] {
  const unread = opened.filter(({ state }) => state === 'loading').length;
  const isAnonymous = opened.some(({ messageId, from }) => !messageId || !from?.address);
  const blind = opened.length === 0 ? isExpected : unread === opened.length;
  const otherwise = opened.length === 0 ? 'idle' : isAnonymous ? 'degraded' : 'ok';
  return { state: blind ? 'blind' : otherwise, messages: opened.length, unread };
}

/** What Roundcube calls the page of a message, in full and beside the list. */
const SHOWS: ReadonlySet<string | null> = new Set(['show', 'preview']);

function health(root: Document): Health {
  const isMail = isMailPage(root);
  const isMailbox = isMail && !paramsOf(root).has('_action');
  const { rows, counts } = listOf(root);
  const page = messagePage(root) ?? previewOf(root) ?? root;
  const isOpened = isMail && SHOWS.has(paramsOf(page).get('_action')) && page.readyState !== 'loading';
  return {
    list: {
      state: listState(counts, root, isMailbox),
      rows: rows.length,
      matchedBy: rows[0]?.matchedBy ?? 'none',
    },
    message: messageHealth(openMessages(root), isOpened),
  };
}

/** The adapter for a Roundcube of the driver's own. Its script may run on other pages of the same host: there it sees nothing. */
export const roundcube: WebmailAdapter = {
  id: 'roundcube',
  frames,
  account,
  rows: (root) => listOf(root).rows,
  readRow,
  badgeSlot,
  openMessages,
  bannerSlot,
  permalink: ({ threadId }, page) => (threadId ? linkOf(threadId, page) : null),
  editors,
  health,
};
