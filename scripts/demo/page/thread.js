/**
 * The conversation: subject, messages, reply links. One container is kept and filled again for each thread,
 * so that going to the next one changes only what is inside.
 */
import { el, set, wait } from './dom.js';
import { createMessage } from './message.js';
import { createReply } from './reply.js';
import { options } from './options.js';
import { draftOf, store } from './store.js';
import { words } from './words.js';

/** From this many messages on, those in the middle are folded into "N older messages". */
const FOLD_FROM = 6;

/** @param onSent called after a reply was sent */
export function createThreadView({ onSent }) {
  const inner = el('div', { class: 'nH aHU d-thread' });
  const container = el('div', { class: 'nH a98 iY' }, inner);
  const view = { container, inner, entry: null, messages: [], reply: null, onSent };
  return Object.assign(view, {
    show: (entry, hits) => show(view, entry, hits),
    clear: () => clear(view),
    startReply: (message) => startReply(view, message),
    append: (message) => append(view, message),
  });
}

function clear(view) {
  Object.assign(view, { entry: null, messages: [], reply: null });
  view.inner.replaceChildren();
}

function show(view, entry, hits = []) {
  clear(view);
  view.entry = entry;
  const make = (message) => createMessage(message, { hits, thread: entry, reply: (one) => startReply(view, one) });
  view.messages = entry.messages.map(make);
  view.list = el(
    'div',
    { role: 'list', class: 'd-messages' },
    view.messages.map((message) => message.item),
  );
  view.footer = footer(view);
  view.inner.replaceChildren(header(entry), ...summaryChip(entry), view.list, view.footer);
  const last = entry.messages.length - 1;
  const opened = view.messages.filter((message, index) => index === last || message.message.unread);
  foldOlder(view, opened);
  for (const message of opened) message.expand();
  const draft = draftOf(entry.thread);
  if (draft) restoreDraft(view, entry, draft);
}

function header(entry) {
  const permId = { valid: `#${entry.kind}-f:${entry.decimal}`, missing: null, undefined: 'undefined' }[options.permId];
  const subject = entry.subject === '' ? words.noSubject : entry.subject;
  const chips = entry.labels.map((label) =>
    el('span', { class: 'ahR d-chip', title: options.emptyLabels ? '' : label }, el('span', { class: 'hX' }, label)),
  );
  return el(
    'div',
    { class: 'nH V8djrc byY d-heading' },
    el(
      'div',
      { class: 'ha' },
      el(
        'h2',
        { class: 'hP', tabindex: '-1', 'data-thread-perm-id': permId, 'data-legacy-thread-id': entry.id },
        ...subjectNodes(subject),
      ),
      ...chips,
    ),
  );
}

/** Gmail draws an emoji of a subject as a picture with the character as its `alt`. */
function subjectNodes(subject) {
  return subject
    .split(/(\p{Extended_Pictographic}\uFE0F?)/u)
    .map((piece, index) =>
      index % 2 === 1 ? el('img', { 'data-emoji': piece, alt: piece, 'aria-label': piece, class: 'd-emoji' }) : piece,
    );
}

function summaryChip(entry) {
  if (entry.messages.length < 3) return [];
  return [
    el(
      'div',
      { class: 'd-summary', 'data-container-id': `#msg-f:${entry.decimal}` },
      el('button', { type: 'button', class: 'd-quiet' }, words.summarize),
    ),
  ];
}

function foldOlder(view, opened) {
  if (view.messages.length < FOLD_FROM) return;
  const folded = view.messages.slice(1, -2).filter((message) => !opened.includes(message));
  if (folded.length < 2) return;
  for (const { item } of folded) {
    set(item, 'class', 'kQ d-message');
    item.style.display = 'none';
  }
  const more = el(
    'div',
    { class: 'adv d-older', role: 'button', tabindex: '0' },
    el('span', { class: 'adx' }, words.older(folded.length)),
  );
  more.addEventListener('click', () => {
    more.remove();
    for (const message of folded) {
      message.item.style.display = '';
      message.collapse();
    }
  });
  folded[0].item.before(more);
}

/** The reply links are there twice: a copy of an older layout stays hidden in a table. */
function footer(view) {
  const link = (names, label) => {
    const node = el('span', { class: `ams ${names} d-button`, role: 'link', tabindex: '0' }, label);
    node.addEventListener('click', () => startReply(view));
    return node;
  };
  const links = () => el('div', { class: 'amn d-footer' }, link('bkH', words.reply), link('bkG', words.forward));
  const hidden = el('table', { role: 'presentation' }, el('tbody', {}, el('tr', {}, el('td', {}, links()))));
  hidden.style.display = 'none';
  return el('div', { class: 'gA gt acV' }, el('div', { class: 'gB xu' }, hidden, links()));
}

/** The reply box comes about 300 ms after the click, under the message it answers. */
async function startReply(view, message = view.messages.at(-1), draft = null) {
  if (view.reply || !message) return;
  const { entry } = view;
  view.footer.style.display = 'none';
  if (!message.expanded) message.expand();
  view.reply = createReply({
    entry,
    message: message.message,
    draft,
    onClosed: () => closeReply(view),
    onSent: (thread) => sent(view, thread),
  });
  const host = el('div', { class: 'ip adB d-reply' });
  await wait(300);
  if (view.entry !== entry) return;
  host.append(el('div', { class: 'M9' }, view.reply.node));
  message.item.append(host);
  view.reply.host = host;
  if (!draft) view.reply.focus();
  if (draft) view.reply.node.scrollIntoView({ block: 'nearest' });
}

function restoreDraft(view, entry, draft) {
  const answered = view.messages.findLast((message) => !message.message.sent) ?? view.messages.at(-1);
  return startReply(view, answered, draft);
}

function closeReply(view) {
  view.reply?.host?.remove();
  view.reply = null;
  view.footer.style.display = '';
}

function sent(view, thread) {
  closeReply(view);
  if (view.entry?.thread.id === thread.id) append(view, thread.messages.at(-1));
  view.onSent();
}

/** Adds a message at the end, as when one is sent or arrives. */
function append(view, message) {
  const made = createMessage(message, { thread: view.entry, reply: (one) => startReply(view, one) });
  view.messages.push(made);
  view.list.append(made.item);
  view.entry = {
    ...view.entry,
    messages: [...view.entry.messages, message],
    thread: store.threads.find((t) => t.id === view.entry.thread.id) ?? view.entry.thread,
  };
  made.expand();
}
