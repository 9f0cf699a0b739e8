/**
 * `window.demo`: what a test, or a curious person in the console, can make this page do. It is in the page's
 * own world; an extension's content script does not see it.
 */
import { editors } from './editor.js';
import { violations } from './guard.js';
import { fillPanel } from './list.js';
import { replaceBody } from './message.js';
import { options } from './options.js';
import { drawRow, newParts } from './rows.js';
import { go } from './router.js';
import { entriesOf, putThread, store, tokenFor } from './store.js';
import { tokenOf } from './ids.js';
import { openWindow } from './windows.js';
import { el, wait } from './dom.js';

export function installDemo(app, { changed, back }) {
  const find = (id) => entriesOf(store.threads).find((entry) => entry.id === id) ?? null;
  const rows = () => app.list.active().rows;
  window.demo = {
    violations,
    account: () => store.account.address,
    /** Ids, tokens, subjects and tabs of all threads, newest first. */
    threads: () =>
      entriesOf(store.threads).map((entry) => ({
        id: entry.id,
        token: tokenFor(entry),
        subject: entry.subject,
        tab: entry.tab,
        labels: entry.labels,
        inbox: entry.inbox,
        messages: entry.messages.map((m) => m.id),
      })),
    openThread(id) {
      const entry = find(id);
      if (entry) go({ ...app.route, token: tokenFor(entry) });
      return entry !== null;
    },
    back,
    expand: (index) => app.thread.messages.at(index)?.expand(),
    collapse: (index) => app.thread.messages.at(index)?.collapse(),
    async expandAll() {
      document.querySelector('.d-older')?.click();
      for (const message of app.thread.messages) if (!message.expanded) message.expand();
      await wait(options.step * 4);
    },
    replaceBody: (index = -1) => replaceBody(app.thread.messages.at(index)),
    recycle: () => recycle(app),
    refresh: () => refresh(app),
    lateIds(milliseconds) {
      options.late = milliseconds;
      refresh(app);
    },
    insertTop: (fields) => insertTop(app, fields),
    /** A new message in a thread that is there: the row is drawn again, an open conversation grows. */
    receive: (threadId, fields) => receive(app, changed, threadId, fields),
    reply: (index = -1) => app.thread.startReply(app.thread.messages.at(index)),
    compose: () => openWindow() !== null,
    setRecipients: (addresses) => app.thread.reply?.setRecipients(addresses.map((address) => ({ address }))),
    popOut: () => document.querySelector('.d-reply-head .d-icon')?.click(),
    editors: () => editors().map((one) => one.text()),
    /** What autosave stored on the server. */
    drafts: () => store.drafts,
    storm: (perSecond, milliseconds) => storm(perSecond, milliseconds),
    rows: () => rows().length,
  };
}

/** The same `tr` elements, each with the next thread's content. */
function recycle(app) {
  const { list } = app;
  const panel = list.active();
  panel.entries = [...panel.entries.slice(1), ...panel.entries.slice(0, 1)];
  panel.rows.forEach((parts, index) => drawRow(parts, panel.entries[index], list.view));
}

/** A new `tbody` with new rows, as after Gmail's own refresh. */
export function refresh(app) {
  const panel = app.list?.active();
  if (!panel) return;
  const fresh = el('tbody');
  panel.tbody.replaceWith(fresh);
  panel.tbody = fresh;
  fillPanel(app.list, panel);
}

let arrived = 0;
function newMessage(fields) {
  arrived += 1;
  const decimal = String((BigInt(Date.now()) << 20n) | BigInt(arrived));
  return {
    id: BigInt(decimal).toString(16).padStart(16, '0'),
    decimal,
    from: { name: 'Sam Post', address: 'sam.post@example.com' },
    to: [store.account],
    date: new Date().toISOString(),
    subject: 'Hello again',
    text: 'A message that has just come.',
    sent: false,
    unread: true,
    attachments: [],
    ...fields,
  };
}

/** A row on top of the list; the others' `:xx` ids move up by one, so that each is now another row's. */
function insertTop(app, fields) {
  const { list } = app;
  const message = newMessage(fields);
  const thread = {
    id: message.id,
    decimal: message.decimal,
    subject: message.subject,
    tab: 'primary',
    labels: [],
    inbox: true,
    starred: false,
    messages: [message],
  };
  store.threads = [thread, ...store.threads];
  const panel = list.active();
  const [entry] = entriesOf([thread]);
  const parts = newParts();
  const ids = [...panel.rows.map(([first]) => first.id), parts[0].id];
  drawRow(parts, entry, list.view);
  panel.entries = [entry, ...panel.entries];
  panel.rows = [parts, ...panel.rows];
  panel.tbody.prepend(...parts);
  panel.rows.forEach(([first], index) => (first.id = ids[index]));
  return { id: thread.id, token: tokenOf(thread.decimal) };
}

function receive(app, changed, threadId, fields) {
  const old = store.threads.find((thread) => thread.id === threadId);
  if (!old) return null;
  const message = newMessage({ subject: old.subject, ...fields });
  putThread({ ...old, messages: [...old.messages, message] });
  if (app.thread.entry?.thread.id === threadId) app.thread.append(message);
  changed();
  return message.id;
}

/** Changes elsewhere on the page (chat, advertisements), for so long; resolves when it is over. */
async function storm(perSecond = 10_000, milliseconds = 1000) {
  const corner = document.body.appendChild(el('div', { class: 'd-storm', 'aria-hidden': 'true' }));
  const until = performance.now() + milliseconds;
  let made = 0;
  while (performance.now() < until) {
    for (let i = 0; i < perSecond / 50; i += 1) corner.replaceChildren(el('span', {}, String((made += 1))));
    await wait(20);
  }
  corner.remove();
  return made;
}
