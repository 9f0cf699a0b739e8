/**
 * A replica of Yahoo Mail: the list, and the opened conversation with an inline reply. `?look=2018` has rows that are links and
 * cells with test ids; without it each cell has an id, as in 2026. `?plain=1` replies in a text area.
 */
import { button, el, paragraphs, wait } from '/demo/shared/dom.js';
import { autosave, fullDate, loadMailbox, nameOf, snippetOf } from '/demo/shared/mail.js';
import { addressOf, option } from '/demo/shared/options.js';

const isOld = option('look') === '2018';
const { account, threads } = await loadMailbox();
const base = isOld ? '/d/folders/1' : '/n/folders/1';
const test = (id, more = {}) => ({ 'data-test-id': id, ...more });
const last = (thread) => thread.messages.at(-1);

function go(path) {
  history.pushState(null, '', addressOf(path));
  draw();
}

function cells(thread) {
  const { from, subject } = last(thread);
  const snippet = snippetOf(last(thread));
  if (isOld)
    return [
      el(
        'div',
        test('senders_list', { class: 'd-sender', title: from.address }),
        el('span', test('senders-bold'), nameOf(from)),
      ),
      el(
        'div',
        {},
        el('span', test('message-subject', { title: subject }), subject),
        ' ',
        el('span', test('snippet'), snippet),
      ),
    ];
  return [
    el('div', { id: `email-sender-${thread.id}`, class: 'd-sender', title: from.address }, nameOf(from)),
    el('span', { id: `email-subject-snippet-${thread.id}`, class: 'sr-only' }, `${subject} · ${snippet.slice(0, 20)}…`),
    el(
      'div',
      {},
      el('span', { id: `email-subject-${thread.id}`, title: subject }, subject),
      ' ',
      el('span', { id: `email-snippet-${thread.id}` }, snippet),
    ),
  ];
}

function row(thread) {
  const box = el('span', { role: 'checkbox', 'aria-checked': 'false', tabindex: '0' }, '☐');
  const href = `${base}/messages/${thread.id}`;
  const anchors = test('message-list-item', { class: 'd-row', 'data-row': thread.id });
  const time = el('time', {}, fullDate(last(thread).date));
  const node = isOld
    ? el('a', { ...anchors, role: 'article', 'data-test-read': 'false', href }, box, ...cells(thread), time)
    : el('div', { ...anchors, 'data-test-mid': `m${thread.id}` }, box, ...cells(thread), time);
  node.addEventListener('click', (event) => {
    event.preventDefault();
    go(href);
  });
  return el('li', {}, node);
}

const sponsored = () =>
  el(
    'li',
    { class: 'd-sponsor' },
    el('div', test('message-list-item', { class: 'd-row' }), 'Sponsor', el('span', {}, 'Amazon Flex: missed a block?')),
  );

function list() {
  const rows = threads.filter(({ inbox }) => inbox).map(row);
  rows.splice(1, 0, sponsored());
  return el('div', test('virtual-list'), el('div', test('virtual-list-container'), el('ul', { role: 'list' }, rows)));
}

const pill = (person) =>
  el(
    'span',
    test('email-pill', { 'data-email': person.address }),
    el('span', {}, el('span', {}, `${nameOf(person)} <${person.address}>`)),
  );

function body(message) {
  const content = el('div', test('message-view-body-content', { class: 'msg-body X_ZkbNhI' }));
  const fill = async () => {
    await wait(option('late') === '1' ? 900 : 40);
    content.append(
      el('div', { id: `yiv${message.decimal.slice(-10)}` }, el('div', { class: 'yiv1wrap' }, paragraphs(message.text))),
    );
  };
  void fill();
  return el('div', test('message-view-body'), content);
}

function message(one) {
  const header = el(
    'header',
    {},
    el('span', test('message-from'), pill(one.from)),
    ' → ',
    el('span', test('message-to'), one.to.map(pill)),
    ' ',
    el('span', test('message-date'), fullDate(one.date).replace(/, (\d+:)/, ' at $1')),
  );
  return el('li', {}, el('div', test('message-view'), header, body(one)));
}

function reply(thread) {
  const to = last(thread).from;
  const isPlain = option('plain') === '1';
  const intro = `On ${fullDate(last(thread).date)}, ${nameOf(to)} wrote:`;
  const editor = isPlain
    ? el('textarea', { class: 'd-editor' })
    : el(
        'div',
        test('rte', { class: 'd-editor', contenteditable: 'true', role: 'textbox', 'aria-multiline': 'true' }),
        el('div', {}, el('br')),
        el('div', { class: 'ydp1signature' }, account.name),
        el(
          'div',
          { id: 'ydp1yahoo_quoted_1', class: 'ydp1yahoo_quoted' },
          el('div', {}, intro),
          el('blockquote', {}, paragraphs(last(thread).text)),
        ),
      );
  if (isPlain) editor.value = `\n\n${intro}\n> ${last(thread).text.replaceAll('\n', '\n> ')}`;
  const letter = {
    threadId: thread.id,
    to: [to],
    subject: thread.subject,
    textOf: () => (isPlain ? editor.value : editor.innerText),
  };
  const { send } = autosave(editor, letter);
  return el(
    'div',
    { class: 'compose-header d-composer' },
    el('div', test('container-to'), el('span', test('pill', { title: to.address }), nameOf(to))),
    el('div', { id: 'editor-container' }, editor),
    button(test('compose-send-button'), 'Send', send),
  );
}

function conversation(thread) {
  const heading = el(
    'span',
    test('message-group-subject-text', { title: thread.subject, class: 'd-heading' }),
    thread.subject,
  );
  const answer = button({ class: 'd-reply' }, 'Reply', () => answer.replaceWith(reply(thread)));
  return el(
    'div',
    test('message-group-view'),
    el('header', {}, heading),
    el('ul', {}, thread.messages.map(message)),
    answer,
  );
}

function draw() {
  const opened = threads.find(({ id }) => location.pathname.endsWith(`/messages/${id}`));
  const menu = el('label', { id: 'ybarAccountMenuOpener', 'aria-label': `Profile (${account.address})` }, account.name);
  document.body.replaceChildren(
    el('div', { id: 'ybarAccountMenu' }, menu),
    el('nav', {}, el('a', { href: base }, 'Inbox')),
    el('div', { role: 'main', id: 'mail-app-component' }, opened ? conversation(opened) : list()),
  );
}

addEventListener('popstate', draw);
draw();
