/**
 * One message of an opened thread. Never opened: `.kv > .adf`, with a name and a snippet, and neither ids nor a
 * body in the page. Opened: `.h7 > .adn`; its ids, its empty body and its text come one after the other.
 */
import { fillBody } from './body.js';
import { el, nextId, set, wait } from './dom.js';
import { icon } from './icons.js';
import { options } from './options.js';
import { isMe } from './store.js';
import { fullDate, shortDate, words } from './words.js';

const shown = (person) => person.name ?? person.address ?? '';
const encoded = (value) => btoa(JSON.stringify([value]));

/** @param reply called with the message when its reply arrow is pressed */
export function createMessage(message, { hits = [], thread, reply, onOpened }) {
  const item = el('div', { role: 'listitem', tabindex: '-1' });
  const state = { message, item, hits, thread, reply, onOpened, opened: false, expanded: false };
  const view = Object.assign(state, {
    expand: () => expand(view),
    collapse: () => collapse(view),
    toggle: () => (view.expanded ? collapse(view) : expand(view)),
  });
  collapse(view);
  return view;
}

function setState(view, names, expanded) {
  view.expanded = expanded;
  set(view.item, 'class', `${names} d-message`);
  view.item.setAttribute('aria-expanded', String(expanded));
}

function collapse(view) {
  setState(view, 'kv d-closed', false);
  if (view.opened) return;
  view.item.replaceChildren(el('div', { class: 'adf ads d-head' }, closedHead(view.message)));
  view.item.firstChild.addEventListener('click', () => expand(view));
}

function closedHead(message) {
  return [
    person('gD', message.from),
    el('span', { class: 'g6 d-snippet' }, message.text.replace(/\s+/g, ' ').slice(0, 120)),
    el('span', { class: 'g3 d-time', title: fullDate(message.date) }, shortDate(message.date)),
  ];
}

const person = (names, who) =>
  el(
    'span',
    {
      class: `${names} d-person`,
      email: who.address,
      name: isMe(who) ? words.me : who.name,
      'data-hovercard-id': who.address,
      translate: 'no',
    },
    names === 'g2' && isMe(who) ? words.me : shown(who),
  );

async function expand(view) {
  setState(view, 'h7', true);
  if (view.opened) return;
  view.opened = true;
  const body = el('div', { class: 'a3s undefined', id: nextId() });
  const holder = el('div', { class: 'ii gt d-body', id: nextId() }, body);
  const offer = options.extras ? el('div', { class: 'adI wl4W9b d-quiet' }, words.translate) : null;
  const adn = el('div', { class: 'adn ads' }, openHead(view), offer, holder, attachments(view.message));
  view.item.replaceChildren(adn);
  Object.assign(view, { adn, body });
  await wait(options.step);
  giveIds(view);
  await wait(options.step);
  set(body, 'class', 'a3s aiL');
  await wait(options.step);
  fillBody(view.body, view.message, view.hits);
  view.onOpened?.(view);
}

/** A message just sent has a local id, and gets its legacy id two seconds later (`message.local`). */
function giveIds({ adn, message, thread }) {
  const id = message.local ? `#msg-a:${message.local}` : `#msg-f:${message.decimal}`;
  set(adn, 'data-message-id', id);
  set(adn, 'jslog', `20277; u014N:xr6bB; 1:${encoded(`#thread-f:${thread.decimal}`)}; 4:${encoded(id)}`);
  if (message.local) setTimeout(() => set(adn, 'data-legacy-message-id', message.id), 2000);
  else set(adn, 'data-legacy-message-id', message.id);
}

/** Puts a new body element in place of the old one, as showing images or a translation does. */
export function replaceBody(view) {
  const body = el('div', { class: 'a3s aiL', id: nextId() });
  fillBody(body, view.message, view.hits);
  view.body.replaceWith(body);
  view.body = body;
}

function openHead(view) {
  const { message } = view;
  const from = el(
    'td',
    { class: 'gF gK-from' },
    el(
      'h3',
      { class: 'iw d-from' },
      person('gD', message.from),
      ' ',
      message.from.address ? el('span', { class: 'go d-address' }, `<${message.from.address}>`) : null,
    ),
  );
  const date = el(
    'td',
    { class: 'gH bAk d-when' },
    el(
      'div',
      { class: 'gK' },
      el(
        'span',
        {
          class: 'g3 d-time',
          title: fullDate(message.date),
          alt: fullDate(message.date),
          role: 'gridcell',
          tabindex: '-1',
        },
        shortDate(message.date),
      ),
    ),
    replyArrow(view),
  );
  const to = el(
    'td',
    { colspan: '2' },
    el(
      'div',
      { class: 'iw ajw' },
      el(
        'span',
        { class: 'hb d-to' },
        `${words.to} `,
        el(
          'span',
          {},
          message.to.flatMap((who, i) => [...(i > 0 ? [', '] : []), person('g2', who)]),
        ),
      ),
    ),
  );
  const head = el(
    'div',
    { class: 'gE iv gt d-head' },
    el(
      'table',
      { class: 'cf gJ', cellpadding: '0', role: 'presentation' },
      el('tbody', {}, el('tr', { class: 'acZ' }, from, date), el('tr', {}, to)),
    ),
  );
  head.addEventListener('click', (event) => {
    if (!event.target.closest('.d-icon, a')) view.toggle();
  });
  return el('div', { class: 'gs' }, head);
}

function replyArrow(view) {
  const arrow = el(
    'div',
    {
      class: 'T-I J-J5-Ji T-I-Js-IF aaq d-icon',
      role: 'button',
      tabindex: '0',
      'aria-label': words.reply,
      'data-tooltip': words.reply,
    },
    icon('reply'),
  );
  arrow.addEventListener('click', () => view.reply(view));
  return arrow;
}

function attachments(message) {
  if (message.attachments.length === 0) return null;
  const type = (name) => (name.endsWith('.pdf') ? 'application/pdf' : 'image/jpeg');
  const one = (name) =>
    el(
      'span',
      {
        class: 'aZo d-file',
        download_url: `${type(name)}:${name}:https://mail.google.com/mail/u/0/?view=att&disp=safe`,
      },
      icon('file'),
      el('span', { class: 'aV3' }, name),
    );
  return el('div', { class: 'hq gt d-files' }, el('div', { class: 'aQH' }, message.attachments.map(one)));
}
