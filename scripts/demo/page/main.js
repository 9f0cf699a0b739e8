/**
 * The page of the demo mailbox: a hand-written replica of what Gmail's page is to an extension that reads it.
 * The look is its own; names, ids, structure and behaviour are those public projects rely on (InboxSDK,
 * https://github.com/InboxSDK/InboxSDK; gmail.js, https://github.com/KartikTalwar/gmail.js; FlowCrypt,
 * https://github.com/FlowCrypt/flowcrypt-browser), in the form they had in 2026.
 *
 * Replicated: several pages in the stack with `role=main` on one of them; `[gh=tl]` with a panel of rows per
 * tab, hidden ones full of old rows; rows whose ids sit on a descendant, twice; rows drawn again in the same
 * `tr`; vertical and horizontal reading panes; conversations with closed messages that have neither id nor
 * body; bodies that come late; folded quotations; local ids of mail just sent; replies that appear after 300 ms
 * with a hidden subject, a signature and a folded quote; an autosave that follows real input only; Trusted Types.
 *
 * The address chooses a look or a fault: `split=none|vertical|horizontal`, `conv=off`, `density=comfortable|compact`,
 * `snippets=off`, `hover=off`, `dir=rtl|ltr`, `theme=light|dark`, `lang=en|es|he|ru|zh`, `labels=empty`, `ads=1`,
 * `multi=1`, `extras=1`, `foreign=1`, `translated=1`, `idcarrier=subject|sender`, `permid=valid|missing|undefined`,
 * `late=<ms>`, `step=<ms>`, `refresh=<ms>`, `autosave=any`, `drop=<name>,<name>`, which takes these classes and
 * attributes away, and `strip=ids|classes|both|all`, which takes the anchors away that a reader of the page goes by
 * (`all`: roles, addresses and titles too). `window.demo` (demo.js) makes things happen.
 */
import { installDemo, refresh } from './demo.js';
import { el } from './dom.js';
import { createFrame, createPage, say, showPage } from './frame.js';
import { guardSinks } from './guard.js';
import { createList, PAGE_SIZE, redrawEntry } from './list.js';
import { options } from './options.js';
import { go, readRoute } from './router.js';
import { entryFor, isUnread, load, store, threadsIn, tokenFor } from './store.js';
import { createThreadView } from './thread.js';
import { mountWindows, openWindow } from './windows.js';
import { words } from './words.js';

const split = options.split !== 'none';
const app = { lists: new Map(), thread: null, frame: null, threadPage: null, route: null };

function listFor(view) {
  const known = app.lists.get(view);
  if (known) return known;
  const list = createList(view);
  list.onTab = () => updateToolbar();
  const pane = el('div', { class: 'aia d-pane' }, el('div', { class: 'ao9' }));
  const page = createPage(
    'bGI',
    el('div', { class: 'bf5' }, el('div', { class: 'bv9 d-split' }, list.node, split ? pane : null)),
  );
  const made = Object.assign(list, { page, pane });
  app.lists.set(view, made);
  app.frame.pages.append(page);
  return made;
}

function render() {
  const route = readRoute();
  const entry = route.token === null ? null : entryFor(route.token);
  const list = listFor(route.view);
  app.route = route;
  app.list = list;
  list.update({ ...route, token: null, page: entry ? (list.route?.page ?? 1) : route.page });
  if (entry) openEntry(list, entry, route.view === 'search' ? route.arg.split(/\s+/).filter(Boolean) : []);
  else showList(list);
  if (route.compose === 'new') openWindow();
  updateAround();
}

function showList(list) {
  setOpen(list, null);
  if (split) app.thread.clear();
  showPage(app.frame.pages, list.page);
}

function openEntry(list, entry, hits) {
  if (split) {
    list.pane.firstChild.append(app.thread.container);
    showPage(app.frame.pages, list.page);
  } else showPage(app.frame.pages, app.threadPage);
  if (app.thread.entry?.id !== entry.id || !split) app.thread.show(entry, hits);
  setOpen(list, split ? entry.id : null);
  markRead(entry);
}

function setOpen(list, id) {
  const before = list.openId;
  list.openId = id ?? undefined;
  for (const changed of new Set([before, list.openId])) if (changed !== undefined) redrawEntry(list, changed);
}

function markRead(entry) {
  if (!isUnread(entry)) return;
  for (const message of entry.messages) message.unread = false;
  for (const list of app.lists.values()) redrawEntry(list, entry.id);
}

function updateAround() {
  const unread = threadsIn({ view: 'inbox' }).filter(isUnread).length;
  const { view, arg } = app.route;
  app.frame.nav.mark(arg === '' ? view : `${view}/${arg}`, { inbox: unread, drafts: store.drafts.length });
  const shown =
    app.thread.entry && app.route.token
      ? app.thread.entry.subject || words.noSubject
      : `${words[view] ?? arg}${view === 'inbox' && unread > 0 ? ` (${unread})` : ''}`;
  document.title = `${shown} - ${store.account.address} - ${words.title}`;
  updateToolbar();
}

function updateToolbar() {
  const { list, route } = app;
  const panel = list?.active();
  if (!panel) return;
  const from = (list.route.page - 1) * PAGE_SIZE + 1;
  const text = panel.total === 0 ? '' : words.of(from, from + panel.entries.length - 1, panel.total);
  app.frame.toolbar.update({ inThread: !split && route.token !== null, text });
}

function turn(by) {
  const { list, route } = app;
  const last = Math.max(1, Math.ceil(list.active().total / PAGE_SIZE));
  go({ ...route, token: null, page: Math.min(last, Math.max(1, list.route.page + by)) });
}

const back = () => go({ ...app.route, token: null, page: app.list.route.page });

/** Gmail's keys: j and k to the next and the one before, u back to the list. */
function onKey(event) {
  if (event.target.closest('input, [contenteditable=true]') || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'u' && app.route.token) back();
  if ((event.key !== 'j' && event.key !== 'k') || !app.route.token) return;
  const { entries } = app.list.active();
  const at = entries.findIndex((entry) => entry.id === app.thread.entry.id);
  const next = entries[at + (event.key === 'j' ? 1 : -1)];
  if (next) go({ ...app.route, token: tokenFor(next) });
}

/** Draws the lists again after a thread has changed. What is open stays open. */
function changed() {
  app.list.update({ ...app.list.route });
  updateAround();
}

async function start() {
  guardSinks();
  document.documentElement.lang = options.lang;
  document.documentElement.dir = options.dir;
  Object.assign(document.documentElement.dataset, {
    theme: options.theme,
    density: options.density,
    split: options.split,
  });
  await load();
  app.thread = createThreadView({ onSent: () => (say(words.sentNote), changed()) });
  app.threadPage = createPage('d-thread-page', app.thread.container);
  app.frame = createFrame({ back, turn, refresh: () => app.list.redraw() });
  document.body.append(app.frame.node);
  mountWindows(app.frame.node);
  listFor('all').update({ view: 'all', arg: '', page: 1 });
  window.addEventListener('hashchange', render);
  document.addEventListener('keydown', onKey);
  installDemo(app, { changed, back });
  if (options.refresh > 0) setInterval(() => refresh(app), options.refresh);
  if (location.hash === '') history.replaceState(null, '', '#inbox');
  render();
}

await start();
