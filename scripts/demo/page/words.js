/** The page's words. Gmail localises every label, tooltip and date, and no id or class: so does this. */
import { options } from './options.js';
import { es } from './words-es.js';
import { he } from './words-he.js';
import { ru } from './words-ru.js';
import { zh } from './words-zh.js';

const en = {
  inbox: 'Inbox',
  starred: 'Starred',
  sent: 'Sent',
  drafts: 'Drafts',
  all: 'All mail',
  compose: 'Compose',
  primary: 'Primary',
  promotions: 'Promotions',
  social: 'Social',
  updates: 'Updates',
  search: 'Search mail',
  results: 'Search results',
  me: 'me',
  to: 'to',
  draft: 'Draft',
  noSubject: '(no subject)',
  reply: 'Reply',
  replyAll: 'Reply all',
  forward: 'Forward',
  send: 'Send',
  discard: 'Discard draft',
  popOut: 'Pop out reply',
  full: 'Full screen',
  close: 'Save & close',
  body: 'Message Body',
  subject: 'Subject',
  newMessage: 'New message',
  saved: 'Draft saved',
  sentNote: 'Message sent',
  older: (n) => `${n} older messages`,
  trimmed: 'Show trimmed content',
  clipped: '[Message clipped]',
  whole: 'View entire message',
  notStarred: 'Not starred',
  star: 'Starred',
  select: 'Select',
  back: 'Back to list',
  empty: 'Nothing here.',
  refresh: 'Refresh',
  newer: 'Newer',
  olderPage: 'Older',
  account: 'Demo account',
  unread: 'unread',
  menu: 'Main menu',
  archive: 'Archive',
  remove: 'Delete',
  summarize: 'Summarize this email',
  sponsored: 'Sponsored',
  toolbar: 'Mail actions',
  download: 'Download',
  translate: 'Translate message',
  note: 'Demo mailbox: made-up mail, not Gmail',
  ownNote: 'Demo mailbox on this computer, not Gmail',
  title: 'Demo mailbox',
  of: (from, to, total) => `${from}–${to} of ${total}`,
  wrote: (date, name) => `On ${date} ${name} wrote:`,
};

export const words = { ...en, ...{ es, he, ru, zh }[options.lang] };

const format = (style) => new Intl.DateTimeFormat({ en: 'en-US', zh: 'zh-CN' }[options.lang] ?? options.lang, style);
const full = format({
  weekday: 'short',
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});
const clock = format({ hour: 'numeric', minute: '2-digit' });
const monthDay = format({ month: 'short', day: 'numeric' });
const numbers = format({ year: '2-digit', month: 'numeric', day: 'numeric' });

/** `Thu, Nov 5, 2026, 3:12 PM`, with U+202F before PM as Chrome's own formatter writes it. */
export const fullDate = (iso) => full.format(new Date(iso));

/** As a list shows it: the time today, the day this year, else numbers. */
export function shortDate(iso) {
  const [date, now] = [new Date(iso), new Date()];
  if (date.toDateString() === now.toDateString()) return clock.format(date);
  return (date.getFullYear() === now.getFullYear() ? monthDay : numbers).format(date);
}
