/** What other extensions leave in the page (`?foreign=1`), under names of theirs that are publicly known. */
import { el } from './dom.js';
import { options } from './options.js';

const FLEX = { email: 'amazonflex-support@amazon.com', name: 'Amazon Flex' };

/** Rows of theirs: a message pinned above the list, and a bundle. They look like mail of Flex's, and are none. */
export function foreignRows() {
  if (!options.foreign) return [];
  const row = (names) =>
    el(
      'tr',
      { class: `zA yO ${names} d-foreign`, role: 'row' },
      el(
        'td',
        { class: 'yX xY', role: 'gridcell' },
        el('div', { class: 'yW' }, el('span', { class: 'yP', ...FLEX }, 'Amazon Flex')),
      ),
      el(
        'td',
        { class: 'xY a4W', role: 'gridcell', colspan: '7' },
        el(
          'div',
          { class: 'xS' },
          el(
            'div',
            { class: 'xT' },
            el(
              'div',
              { class: 'y6' },
              el('span', { class: 'bog' }, 'Order Not Picked Up: your deliveries are at risk'),
            ),
          ),
        ),
      ),
    );
  return [row('inboxsdk__ignore_row'), row('bundle-row')];
}

/** A label in front of a row's subject. */
export function foreignLabel() {
  return options.foreign ? el('div', { class: 'inboxsdk__gmail_label ar as d-chip' }, 'CRM') : null;
}

/** Notes above and below a message's text. */
export function foreignNotes() {
  if (!options.foreign) return [];
  return [
    el('div', { class: 'inboxsdk__message_note' }, 'Opened twice. Order Not Picked Up.'),
    document.createElement('grammarly-extension'),
  ];
}
