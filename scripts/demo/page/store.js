/** The mailbox in the page's memory. The server is asked once at the start, then told about drafts and mail sent. */
import { options } from './options.js';
import { decimalOf, tokenOf } from './ids.js';

/** The account whose page this is. */
const BASE = /^\/mail\/u\/\d\//.exec(location.pathname)?.[0] ?? '/mail/u/0/';

export const store = { account: { name: '', address: '' }, madeUp: true, threads: [], drafts: [], version: 0 };

async function post(path, value) {
  const response = await fetch(`${BASE}${path}`, { method: 'POST', body: JSON.stringify(value) });
  return response.status === 204 ? null : response.json();
}

export async function load() {
  const response = await fetch(`${BASE}mailbox.json`);
  Object.assign(store, await response.json());
}

const putDraft = (id, draft) => {
  store.drafts = [...store.drafts.filter((other) => other.id !== id), ...(draft ? [draft] : [])];
};

export async function saveDraft(draft) {
  putDraft(draft.id, await post('draft', draft));
}

export async function discardDraft(draft) {
  putDraft(draft.id, null);
  await post('discard', draft);
}

/** Resolves to the thread with the new message at its end. */
export async function sendDraft(draft) {
  const thread = await post('send', draft);
  const old = store.threads.find((other) => other.id === thread.id);
  // The server does not know what was read since: only the new message is taken from its answer.
  const grown = old ? { ...old, messages: [...old.messages, thread.messages.at(-1)] } : thread;
  putDraft(draft.id, null);
  putThread(grown);
  return grown;
}

/** Puts a thread first, in place of its older self. */
export function putThread(thread) {
  const old = store.threads.find((other) => other.id === thread.id);
  const inbox = old ? old.inbox : thread.inbox;
  store.threads = [{ ...thread, inbox }, ...store.threads.filter((other) => other !== old)];
  store.version += 1;
}

export const isMe = (person) => person.address === store.account.address;
export const draftOf = (thread) => store.drafts.find((draft) => draft.threadId === thread.id) ?? null;
export const isUnread = (entry) => entry.messages.some((message) => message.unread);

/**
 * What one row of a list stands for: a thread, or one message where conversation view is off.
 * `id` and `decimal` are the message's own then, and `kind` says which.
 */
export function entriesOf(threads) {
  if (options.conversations) return threads.map(threadEntry);
  return threads
    .flatMap((thread) => thread.messages.map((message) => messageEntry(thread, message)))
    .sort((a, b) => b.messages[0].date.localeCompare(a.messages[0].date));
}

const threadEntry = (thread) => ({ ...thread, kind: 'thread', thread });
const messageEntry = (thread, message) => ({
  ...thread,
  kind: 'msg',
  thread,
  id: message.id,
  decimal: message.decimal,
  subject: message.subject,
  messages: [message],
});

const haystack = (thread) =>
  thread.messages
    .flatMap((m) => [m.subject, m.text, m.from.name, m.from.address])
    .join('\n')
    .toLowerCase();

/** Threads of a view, newest first. */
export function threadsIn({ view, arg }) {
  const { threads } = store;
  switch (view) {
    case 'inbox':
      return threads.filter((thread) => thread.inbox);
    case 'category':
      return threads.filter((thread) => thread.inbox && thread.tab === arg);
    case 'sent':
      return threads.filter((thread) => thread.messages.some((message) => message.sent));
    case 'starred':
      return threads.filter((thread) => thread.starred);
    case 'drafts':
      return threads.filter((thread) => draftOf(thread) !== null);
    case 'label':
      return threads.filter((thread) => thread.labels.includes(arg));
    case 'search': {
      const wanted = arg.toLowerCase().split(/\s+/).filter(Boolean);
      return threads.filter((thread) => wanted.every((word) => haystack(thread).includes(word)));
    }
    default:
      return threads;
  }
}

/** The entry a hash names by its token, or by sixteen hexadecimal digits as old links do. */
export function entryFor(token) {
  const decimal = decimalOf(token);
  return entriesOf(store.threads).find((entry) => entry.decimal === decimal || entry.id === token) ?? null;
}

export const tokenFor = (entry) => tokenOf(entry.decimal);
