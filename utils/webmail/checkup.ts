/** What a page lets us read, in numbers, for the driver's own check and for a report of a defect. */
import type { Checkup } from '../messaging/contract';
import type { WebmailAdapter } from './types';

function count<T>(list: readonly T[], has: (one: T) => unknown): number {
  return list.filter((one) => Boolean(has(one))).length;
}

/** Looks at the page once, changes nothing in it and gives back nothing of what it says. */
export function checkPage(adapter: WebmailAdapter, page: Document): Checkup {
  const { list, message } = adapter.health(page);
  const rows = adapter.rows(page);
  const facts = rows.map((row) => adapter.readRow(row));
  const opened = adapter.openMessages(page);
  const editors = adapter.editors(page);
  return {
    webmail: adapter.id,
    account: adapter.account(page) !== null,
    list: {
      ...list,
      ids: count(facts, ({ threadId }) => threadId),
      senders: count(facts, ({ people }) => people.length),
      subjects: count(facts, ({ subject }) => subject),
      snippets: count(facts, ({ snippet }) => snippet),
      slots: count(rows, (row) => adapter.badgeSlot(row)),
    },
    message: {
      ...message,
      ids: count(opened, ({ messageId }) => messageId),
      senders: count(opened, ({ from }) => from),
      dates: count(opened, ({ date, dateText }) => date ?? dateText),
      texts: count(opened, ({ text }) => text),
      slots: count(opened, (one) => adapter.bannerSlot(one)),
    },
    editors: {
      found: editors.length,
      threads: count(editors, ({ threadId }) => threadId),
      recipients: count(editors, ({ recipients }) => recipients.length),
    },
  };
}
