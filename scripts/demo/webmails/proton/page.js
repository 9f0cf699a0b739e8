/**
 * A replica of Proton Mail: the list, the opened conversation with bodies in sandboxed frames, a composer in a frame below the page.
 * `?layout=row` has the list in place of the message, `?skeleton=1` rows that are being loaded first, `?plain=1` a text area.
 */
import { button, el, paragraphs, wait } from '/demo/shared/dom.js';
import { autosave, fullDate, loadMailbox, nameOf } from '/demo/shared/mail.js';
import { addressOf, option } from '/demo/shared/options.js';

const { account, threads } = await loadMailbox();
const layout = option('layout', 'column');
const base = `${/^\/u\/\d+/.exec(location.pathname)?.[0] ?? '/u/0'}/inbox`;
const test = (id, more = {}) => ({ 'data-testid': id, ...more });
const last = (thread) => thread.messages.at(-1);
/** Ids as Proton has them: long, of letters and digits, with a padding. */
const idOf = ({ id }) => `${id}${'A'.repeat(70)}==`;
/** `Wednesday, May 6th, 2026 at 9:14 AM`, but for the day of the week in full. */
const dateOf = ({ date }) => fullDate(date).replace(/(\d+), (\d{4}),/, '$1th, $2 at');

function go(path) {
  history.pushState(null, '', addressOf(path));
  draw();
}

function row(thread) {
  const { from, subject } = last(thread);
  const names = el(
    'span',
    test('message-column:sender-address', { title: from.address }),
    el('span', {}, nameOf(from)),
  );
  const heading = el(
    'span',
    test(`message-${layout}:subject`, { role: 'heading', 'aria-level': '2', title: subject }),
    subject,
  );
  const node = el(
    'div',
    test(`message-item:${subject}`, {
      class: `item-container item-container--${layout} d-row`,
      draggable: 'true',
      tabindex: '0',
      'data-row': thread.id,
      'data-element-id': idOf(thread),
      'data-shortcut-target': 'item-container',
      'data-shortcut-target-selected': 'false',
    }),
    el('div', { class: 'item-senders d-sender' }, el('span', test(`message-${layout}:sender-address`), names)),
    el('div', { class: 'item-subject' }, layout === 'row' ? el('div', {}, heading) : heading),
    el('time', { datetime: dateOf(last(thread)) }, dateOf(last(thread))),
  );
  node.addEventListener('click', () => go(`${base}/${encodeURIComponent(idOf(thread))}`));
  return el('div', { class: 'item-container-wrapper' }, node);
}

const skeleton = (number) =>
  el(
    'div',
    test('message-item:undefined', {
      class: 'item-container item-is-loading d-row',
      'data-element-id': `placeholder-${number}`,
      'data-shortcut-target': 'item-container',
    }),
    el('div', { class: 'item-subject' }, el('span', test('message-column:subject', { title: '' }))),
  );

function list() {
  const inner = el('div', test('message-list-loaded', { 'data-shortcut-target': 'items-column-list-inner' }));
  const rows = threads.filter(({ inbox }) => inbox).map(row);
  const fill = async () => {
    if (option('skeleton') === '1') {
      inner.append(...[1, 2, 3].map(skeleton));
      await wait(900);
    }
    inner.replaceChildren(...rows);
  };
  void fill();
  return inner;
}

const chip = (person, id) =>
  el(
    'span',
    test(id, { class: 'message-recipient-item', role: 'button', title: person.address }),
    el('span', { class: 'message-recipient-item-label' }, nameOf(person)),
  );

/** A placeholder until the message is decrypted, then an empty frame, which the page fills. */
function body(message) {
  const placeholder = el('div', { class: 'message-content-loading-placeholder' }, '…');
  const place = el('div', test('message-content:body', { class: 'message-content d-body' }), placeholder);
  const fill = async () => {
    await wait(option('late') === '1' ? 900 : 40);
    const frame = el('iframe', test('content-iframe', { title: 'Email content', sandbox: 'allow-same-origin' }));
    place.append(el('div', { class: 'message-iframe' }, frame));
    await wait(40);
    frame.contentDocument?.body.append(el('div', { id: 'proton-root' }, paragraphs(message.text)));
    placeholder.remove();
  };
  void fill();
  return place;
}

function message(one, index, all) {
  const isOpen = index === all.length - 1;
  const header = el(
    'div',
    test(isOpen ? `message-header-expanded:${one.subject}` : 'message-header-collapsed', {
      class: isOpen ? 'message-header message-header-expanded' : 'message-header',
    }),
    chip(one.from, 'recipients:sender'),
    ' ',
    isOpen && one.to.map((person) => chip(person, `recipients:item-${person.address}`)),
    el('time', { datetime: dateOf(one), title: dateOf(one) }, dateOf(one)),
  );
  return el(
    'article',
    test(`message-view-${index}`, {
      class: isOpen ? 'message-container is-opened' : 'message-container',
      'data-message-id': idOf(one),
      'data-shortcut-target': 'message-container',
      'data-expanded': String(isOpen),
    }),
    header,
    isOpen && body(one),
  );
}

/** What stands in the editor before the driver writes: her line, her signature, the quote. */
function written(thread) {
  const { from, text } = last(thread);
  return [
    el('div', {}, el('br')),
    el('div', { class: 'protonmail_signature_block' }, account.name),
    el('div', { class: 'protonmail_quote' }, `${nameOf(from)} wrote:`, el('blockquote', {}, paragraphs(text))),
  ];
}

function plainEditor(thread) {
  const editor = el('textarea', test('editor-textarea', { class: 'd-editor' }));
  const { from, text } = last(thread);
  editor.value = `\n\n${nameOf(from)} wrote:\n> ${text.replaceAll('\n', '\n> ')}`;
  return { place: editor, editor, textOf: () => editor.value };
}

function framedEditor(thread) {
  const editor = el('div', { id: 'rooster-editor', contenteditable: 'true' }, written(thread));
  return {
    place: el('iframe', test('rooster-iframe', { title: 'Email composer', class: 'd-editor' })),
    editor,
    textOf: () => editor.innerText,
  };
}

function compose(thread) {
  const { from, subject } = last(thread);
  const { place, editor, textOf } = option('plain') === '1' ? plainEditor(thread) : framedEditor(thread);
  const answer = /^re:/i.test(subject) ? subject : `Re: ${subject}`;
  const { send } = autosave(editor, { threadId: thread.id, to: [from], subject: answer, textOf });
  const to = el('span', { class: 'composer-addresses-item-label' }, `${nameOf(from)} <${from.address}>`);
  document.body.append(
    el(
      'div',
      test('composer-1', { class: 'composer d-composer' }),
      el('div', test('composer:address', { class: 'composer-addresses-container' }), to),
      el('input', test('composer:subject', { value: answer })),
      el('div', { class: 'editor-wrapper' }, place),
      button(test('composer:send-button'), 'Send', send),
    ),
  );
  // Firefox gives a new frame another document a moment later.
  const fill = () => place.contentDocument?.body.append(editor);
  if (place !== editor) {
    fill();
    place.addEventListener('load', fill);
  }
}

function conversation(thread) {
  const heading = el(
    'h1',
    test('conversation-header:subject', { class: 'd-heading', title: thread.subject }),
    thread.subject,
  );
  return el(
    'section',
    {},
    el('header', test('conversation-header', { class: 'message-conversation-summary' }), heading),
    thread.messages.map(message),
    button(test('message-view:reply', { class: 'd-reply' }), 'Reply', () => compose(thread)),
  );
}

function draw() {
  const opened = threads.find((thread) => decodeURIComponent(location.pathname).includes(idOf(thread)));
  const title = `${account.name} <${account.address}>`;
  const menu = el('button', test('heading:userdropdown', { class: 'user-dropdown-button', title }), account.name);
  document.body.replaceChildren(
    el('header', {}, menu),
    el('main', {}, layout === 'row' && opened ? null : list(), opened && conversation(opened)),
  );
}

addEventListener('popstate', draw);
draw();
