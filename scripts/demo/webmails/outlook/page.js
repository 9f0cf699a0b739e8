/**
 * A replica of Outlook on the web: the list, and what is open beside it, below it or alone (`?pane=right|bottom|off`), as a conversation or,
 * with `?conversations=off`, as one message. `?late=1` draws the list a moment later, as a virtual list does.
 */
import { button, el, paragraphs, wait } from '/demo/shared/dom.js';
import { autosave, fullDate, loadMailbox, nameOf, snippetOf } from '/demo/shared/mail.js';
import { addressOf, option } from '/demo/shared/options.js';

const pane = option('pane', 'right');
const isSingle = option('conversations') === 'off';
const { account, threads } = await loadMailbox();
const last = (thread) => thread.messages.at(-1);
const conversationId = (thread) => `AAQkADdemo${thread.id}+/=`;
const messageId = (message) => `AAMkADdemo${message.id.repeat(3)}=`;
const openId = () => decodeURIComponent(/\/id\/([^/]+)$/.exec(location.pathname)?.[1] ?? '');
const openThread = () =>
  threads.find(
    (thread) => conversationId(thread) === openId() || thread.messages.some((one) => messageId(one) === openId()),
  );

function go(path) {
  history.pushState(null, '', addressOf(path));
  draw();
}

function row(thread) {
  const { from, subject, date } = last(thread);
  const line = (...parts) => el('div', { class: 'd-line FqgPc' }, ...parts);
  const node = el(
    'div',
    {
      role: 'option',
      id: `AQAA${thread.id}`,
      'data-convid': conversationId(thread),
      'data-focusable-row': 'true',
      'aria-selected': String(openThread() === thread),
      'aria-label': `Collapsed ${nameOf(from)} ${subject}`,
      class: 'd-row',
      'data-row': thread.id,
      tabindex: '0',
    },
    el('div', { role: 'checkbox', 'aria-checked': 'false' }),
    el('span', { role: 'img', 'aria-label': nameOf(from), class: 'd-avatar' }, nameOf(from).slice(0, 1)),
    el(
      'div',
      { class: 'd-words' },
      el('div', {}, el('span', from.address?.endsWith('amazon.com') ? { title: from.address } : {}, nameOf(from))),
      line(
        el('span', { class: 'TtcXM' }, subject),
        el('span', { class: 'd-time', title: `\u202a${fullDate(date)}\u202c` }, fullDate(date).slice(0, 11)),
      ),
      line(el('span', {}, snippetOf(last(thread)))),
    ),
  );
  node.addEventListener('click', () =>
    go(`/mail/0/inbox/id/${encodeURIComponent(isSingle ? messageId(last(thread)) : conversationId(thread))}`),
  );
  return node;
}

function list() {
  const box = el('div', { role: 'listbox', class: 'ESO13' });
  const fill = () => box.append(...threads.filter(({ inbox }) => inbox).map(row));
  if (option('late') === '1') void wait(900).then(fill);
  else fill();
  return el('div', { id: 'MailList', 'data-app-section': 'MessageList', class: 'd-list' }, box);
}

function message(one) {
  const header = el(
    'div',
    { class: 'd-head' },
    el('div', { id: `MSG_${messageId(one)}_FROM` }, el('span', {}, `${nameOf(one.from)}<${one.from.address}>`)),
    el(
      'div',
      { class: 'd-to' },
      one.to.map((to) => el('span', { title: to.address }, nameOf(to))),
    ),
    el('div', { 'data-testid': 'SentReceivedSavedTime' }, fullDate(one.date)),
  );
  const body = el(
    'div',
    { role: 'document' },
    el(
      'div',
      { id: `UniqueMessageBody_${one.id}`, class: 'rps_1f2e' },
      paragraphs(one.text, { class: 'x_elementToProof' }),
    ),
  );
  return el('div', { class: 'd-message' }, header, el('div', { 'data-test-id': 'mailMessageBodyContainer' }, body));
}

function reply(thread) {
  const to = last(thread).from;
  const editor = el(
    'div',
    {
      role: 'textbox',
      contenteditable: 'true',
      'aria-multiline': 'true',
      'aria-label': option('label', 'Message body'),
      class: 'd-editor',
    },
    el('div', { class: 'elementToProof' }, el('br')),
    el('div', { id: 'Signature' }, account.name),
    el('div', { id: 'appendonsend' }),
    el('hr'),
    el('div', { id: 'divRplyFwdMsg' }, el('b', {}, 'From: '), `${nameOf(to)} <${to.address}>`),
    el('div', {}, paragraphs(last(thread).text)),
  );
  const { send } = autosave(editor, {
    threadId: thread.id,
    to: [to],
    subject: thread.subject,
    textOf: () => editor.innerText,
  });
  return el(
    'div',
    { id: 'docking_InitVisiblePart_0', class: 'd-composer' },
    el('div', { class: 'd-to' }, el('span', { title: to.address }, nameOf(to))),
    el('div', { id: 'editorParent_1' }, editor),
    button({ 'aria-label': 'Send' }, 'Send', send),
  );
}

function reading(thread) {
  const shown = isSingle ? [last(thread)] : thread.messages;
  const heading = isSingle
    ? el('div', { role: 'heading', 'aria-level': '2', class: 'd-heading' }, thread.subject)
    : el('div', { id: `CONV_${conversationId(thread)}_SUBJECT`, role: 'heading', class: 'd-heading' }, thread.subject);
  const place = el('div', { class: 'd-answers' });
  const answer = button({ class: 'd-reply' }, 'Reply', () => place.replaceChildren(reply(thread)));
  return el(
    'div',
    { id: 'ReadingPaneContainerId', class: 'd-pane' },
    el(
      'div',
      { id: 'ConversationReadingPaneContainer', 'data-app-section': 'ConversationContainer' },
      heading,
      shown.map(message),
      answer,
      place,
    ),
  );
}

function draw() {
  const thread = openThread();
  const shows = { list: !thread || pane !== 'off', pane: Boolean(thread) };
  document.body.replaceChildren(
    el(
      'header',
      { class: 'd-bar' },
      el('strong', {}, 'Outlook replica'),
      el(
        'button',
        {
          type: 'button',
          id: 'mectrl_main_trigger',
          'aria-label': `Account manager for ${account.name} (${account.address})`,
        },
        account.name,
      ),
    ),
    el(
      'main',
      { role: 'main', class: `d-main d-${pane}` },
      shows.list ? list() : null,
      shows.pane ? reading(thread) : null,
    ),
  );
}

window.addEventListener('popstate', draw);
draw();
