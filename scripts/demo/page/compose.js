/** What an inline reply and a message window have in common: recipients, hidden fields, editor, Send. */
import { button, el, nextId } from './dom.js';
import { createEditor } from './editor.js';
import { icon } from './icons.js';
import { localId } from './ids.js';
import { discardDraft, sendDraft } from './store.js';
import { fullDate, words } from './words.js';

let composes = 0;

export const newDraft = (fields = {}) => ({
  id: `#msg-a:${localId()}`,
  threadId: null,
  to: [],
  subject: '',
  text: '',
  ...fields,
});

/** The message answered, as it is quoted below a reply. */
export const quoteOf = (message) => ({
  intro: words.wrote(fullDate(message.date), `${message.from.name ?? ''} <${message.from.address ?? ''}>`),
  lines: message.text.split('\n').slice(0, 400),
});

const hidden = (name, value) => el('input', { type: 'hidden', name, value });

/**
 * @param parts `before`: nodes above the editor; `tools`: buttons beside Send
 * @returns {{ node: HTMLElement, editor: object, draft: object, setRecipients(people): void, focus(): void, send(): Promise<void> }}
 */
export function createForm({ draft, names, quote, before = [], tools = [], onClosed, onSent }) {
  composes += 1;
  const status = el('span', { class: 'oG aOy d-status', role: 'status' });
  const editor = createEditor({ draft, names, quote, onSaved: () => status.replaceChildren(words.saved) });
  const fields = el(
    'div',
    { class: 'd-fields' },
    hidden('draft', draft.id),
    hidden('rt', draft.threadId ?? ''),
    hidden('lts', draft.threadId ?? ''),
    hidden('composeid', String(composes)),
  );
  const form = { draft, editor, onClosed, onSent };
  const fold = quote ? unfoldButton(editor.node) : null;
  const send = button({ class: 'T-I J-J5-Ji aoO v7 T-I-atl L3 d-primary', 'aria-label': words.send }, words.send, () =>
    form.send(),
  );
  const discard = button(
    { class: 'oh J-Z-I d-icon', 'aria-label': words.discard, 'data-tooltip': words.discard },
    icon('remove'),
    () => close(form, true),
  );
  form.node = el(
    'div',
    { class: 'aoI d-compose', id: nextId() },
    fields,
    ...before,
    el('div', { class: 'd-editor-box' }, editor.node, fold),
    el('div', { class: 'aDh d-tools' }, send, ...tools, discard, status),
  );
  return Object.assign(form, {
    focus: () => focusAtStart(editor.node),
    close: (drop) => close(form, drop),
    send: () => send_(form),
  });
}

function unfoldButton(editor) {
  const fold = button({ class: 'ajR d-fold', 'aria-label': words.trimmed }, '•••', () => {
    editor.querySelector('[style*="display: none"]')?.style.removeProperty('display');
    fold.remove();
  });
  return fold;
}

function focusAtStart(node) {
  node.focus();
  const range = document.createRange();
  range.setStart(node.firstChild ?? node, 0);
  range.collapse(true);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
}

function close(form, drop) {
  form.editor.stop();
  form.node.remove();
  if (drop) discardDraft(form.draft);
  form.onClosed();
}

async function send_(form) {
  form.editor.stop();
  form.draft.text = form.editor.text();
  const thread = await sendDraft(form.draft);
  thread.messages.at(-1).local = form.draft.id.replace('#msg-a:', '');
  close(form, false);
  form.onSent(thread);
}

/** Recipients in short, as under a reply: `span[email]`. */
export function recipientLine(draft) {
  const line = el('div', { class: 'oL aDm az9 d-recipients' });
  const fill = (people) => {
    draft.to = people;
    line.replaceChildren(
      ...people.flatMap((who, index) => [
        ...(index > 0 ? [', '] : []),
        el(
          'span',
          { email: who.address, name: who.name, 'data-hovercard-id': who.address, translate: 'no' },
          who.name ?? who.address,
        ),
      ]),
    );
  };
  fill(draft.to);
  return { node: line, fill };
}
