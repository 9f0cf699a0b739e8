/** Message windows at the lower edge: two at once, and one of them full screen, where the same node moves. */
import { button, el, nextId } from './dom.js';
import { createForm, newDraft } from './compose.js';
import { icon } from './icons.js';
import { words } from './words.js';

const MOST = 2;
const strip = el('div', { class: 'dw d-windows' });
const fullScreen = el('div', { class: 'aSs d-full' }, el('div', { class: 'aSt' }));
const open = [];

export function mountWindows(root) {
  root.append(strip, fullScreen);
}

/** @returns the window's form, or null when two are open already */
export function openWindow({ draft = newDraft(), quote = null, onSent = () => {} } = {}) {
  if (open.length >= MOST) return null;
  const dialog = el('div', {
    class: 'nH Hd d-window',
    role: 'dialog',
    'aria-label': draft.subject || words.newMessage,
  });
  const done = () => {
    open.splice(open.indexOf(form), 1);
    dialog.remove();
  };
  const to = toField(draft);
  const subject = el('input', {
    name: 'subjectbox',
    class: 'aoT d-input',
    'aria-label': words.subject,
    placeholder: words.subject,
    value: draft.subject,
  });
  subject.addEventListener('input', () => {
    draft.subject = subject.value;
  });
  const form = createForm({ draft, names: 'aiL', quote, before: [to.node, subject], onClosed: done, onSent });
  const place = { full: false };
  const toggle = button({ class: 'Hq d-icon', 'aria-label': words.full }, icon('full'), () => {
    place.full = !place.full;
    (place.full ? fullScreen.firstChild : strip).append(dialog);
  });
  const shut = button({ class: 'Ha d-icon', 'aria-label': words.close }, icon('close'), () => form.close(false));
  const title = el(
    'div',
    { class: 'Hp d-title' },
    el('h2', { class: 'a3E' }, el('div', { class: 'aYF' }, draft.subject || words.newMessage)),
    toggle,
    shut,
  );
  dialog.append(el('div', { class: 'AD', id: nextId() }, title, form.node));
  strip.append(dialog);
  open.push(form);
  if (draft.to.length > 0) form.focus();
  else to.input.focus();
  return Object.assign(form, { setRecipients: to.fill, dialog });
}

/** Recipients as options with an address, and a box to type the next one. */
function toField(draft) {
  const chips = el('div', { class: 'd-chosen', role: 'listbox', 'aria-label': words.to });
  const input = el('input', {
    class: 'agP aFw d-input',
    role: 'combobox',
    'aria-label': words.to,
    placeholder: words.to,
    'aria-expanded': 'false',
    'peoplekit-id': 'BbVjBd',
  });
  const fill = (people) => {
    draft.to = people;
    chips.replaceChildren(
      ...people.map((who) =>
        el(
          'div',
          {
            role: 'option',
            'data-hovercard-id': who.address,
            'data-name': who.name,
            class: 'd-chip',
            email: who.address,
          },
          who.name ?? who.address,
        ),
      ),
    );
  };
  const take = () => {
    const address = input.value.replace(/[,;\s]+$/, '').trim();
    if (address === '') return;
    input.value = '';
    fill([...draft.to, { address }]);
  };
  input.addEventListener('blur', take);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      take();
    }
  });
  fill(draft.to);
  return { node: el('div', { class: 'aoD hl d-to-field' }, chips, input), input, fill };
}
