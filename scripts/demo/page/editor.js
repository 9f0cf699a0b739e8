/**
 * The editor and its autosave. A draft is stored only after a real `input` or key event, and only if its text
 * has changed: writing into the element from a script stores nothing, as in Gmail.
 */
import { el, nextId } from './dom.js';
import { options } from './options.js';
import { saveDraft, store } from './store.js';
import { words } from './words.js';

const SAVE_AFTER = 300;
const edited = new Set();
/** Editors in the page, the one focused last at the end. */
export const editors = () => [...edited].filter((one) => one.node.isConnected);

/** @param names `aO9` for an inline reply, `aiL` for a window @param quote lines of the message answered */
export function createEditor({ draft, names, quote, onSaved }) {
  const node = el('div', {
    class: `Am ${names} Al editable LW-avf d-editor`,
    id: nextId(),
    role: 'textbox',
    contenteditable: 'true',
    g_editable: 'true',
    'aria-multiline': 'true',
    'aria-label': words.body,
    hidefocus: 'true',
    tabindex: '1',
    spellcheck: 'true',
    dir: options.dir,
  });
  node.append(...textNodes(draft.text), ...(draft.text === '' ? [signature()] : []));
  if (quote) node.append(hiddenQuote(quote));
  const one = { node, draft, text: () => textOf(node) };
  edited.add(one);
  node.addEventListener('focus', () => {
    edited.delete(one);
    edited.add(one);
  });
  watch(one, onSaved);
  return one;
}

function textNodes(text) {
  if (text === '') return [el('div', {}, el('br'))];
  return text.split('\n').map((line) => el('div', {}, line === '' ? el('br') : line));
}

const signature = () =>
  el(
    'div',
    {},
    el('br'),
    el('div', { dir: 'ltr', class: 'gmail_signature', 'data-smartmail': 'gmail_signature' }, store.account.name),
  );

function hiddenQuote({ intro, lines }) {
  const quote = el(
    'div',
    { class: 'gmail_quote' },
    el('div', { dir: 'ltr', class: 'gmail_attr' }, intro, el('br')),
    el(
      'blockquote',
      { class: 'gmail_quote' },
      lines.flatMap((line) => [line, el('br')]),
    ),
  );
  quote.style.display = 'none';
  return quote;
}

/** What is seen in the editor: the folded quote is not. */
function textOf(node) {
  return node.innerText
    .replace(/\u00a0/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function watch(one, onSaved) {
  let stored = textOf(one.node);
  let timer = 0;
  const changed = (event) => {
    if (!event.isTrusted && !options.autosaveAny) return;
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const text = one.text();
      if (text === stored) return;
      stored = text;
      one.draft.text = text;
      await saveDraft(one.draft);
      onSaved();
    }, SAVE_AFTER);
  };
  one.node.addEventListener('input', changed);
  one.node.addEventListener('keyup', changed);
  one.stop = () => clearTimeout(timer);
}
