/**
 * Rows of a list. `drawRow` replaces everything inside the same `tr` elements, which is what Gmail does when
 * it refreshes a row, and when it uses a row again for another thread.
 */
import { checkbox, hiddenLabel, hoverToolbar, peopleCell, splitSnippet, star, subjectCell, timeSpan } from './cells.js';
import { el, nextId, set } from './dom.js';
import { icon } from './icons.js';
import { options } from './options.js';
import { isUnread } from './store.js';

const drawn = new WeakMap();
/** The entry a `tr` shows now. */
export const entryOf = (tr) => drawn.get(tr) ?? null;

const vertical = options.split === 'vertical';
const partCount = vertical ? (options.snippets ? 3 : 2) : 1;

/** The empty `tr` elements of one row; only the first has an id. */
export function newParts() {
  return Array.from({ length: partCount }, (_, index) => el('tr', index === 0 ? { id: nextId() } : {}));
}

export function drawRow(parts, entry, view, state = {}) {
  for (const [index, tr] of parts.entries()) {
    drawn.set(tr, entry);
    set(tr, 'class', rowClass(entry, state, index));
    set(tr, 'role', 'row');
    set(tr, 'tabindex', index === 0 ? '-1' : null);
    set(tr, 'draggable', 'true');
    tr.replaceChildren(...(vertical ? verticalCells(entry, view, index) : plainCells(entry, view)));
  }
}

function rowClass(entry, { open, cursor }, index) {
  const names = ['zA', isUnread(entry) ? 'zE d-new' : 'yO', 'd-row'];
  if (vertical) names.push('apv', index === 0 ? 'd-first' : 'd-more');
  if (vertical && index === 2) names.push('apw');
  if (open) names.push('aps d-open');
  if (cursor) names.push('btb');
  return names.join(' ');
}

const cell = (names, ...children) => el('td', { class: names, role: 'gridcell' }, ...children);

function plainCells(entry, view) {
  return [
    cell('PF xY PE'),
    cell('oZ-x3 xY d-cell-check', checkbox()),
    cell('apU xY d-cell-star', star(entry)),
    cell('yX xY d-cell-people', hiddenLabel(entry), peopleCell(entry, view)),
    cell('xY a4W d-cell-subject', subjectCell(entry, true)),
    cell('byZ xY d-cell-clip', entry.messages.some((m) => m.attachments.length > 0) ? icon('clip') : null),
    cell('xW xY d-cell-time', timeSpan(entry)),
    cell('bq4 xY d-cell-actions', hoverToolbar()),
  ];
}

/** Reading pane at the side: people and time, then the subject, then the snippet, each in a `tr`. */
function verticalCells(entry, view, index) {
  if (index === 0) {
    return [
      cell('oZ-x3 xY d-cell-check', checkbox()),
      cell('apy xY d-cell-people', hiddenLabel(entry), peopleCell(entry, view)),
      cell('apt xY d-cell-time', el('div', { class: 'apm' }, timeSpan(entry))),
    ];
  }
  const content = index === 1 ? el('div', { class: 'apu' }, subjectCell(entry, false)) : splitSnippet(entry);
  return [cell('xY d-cell-check'), el('td', { class: 'apA xY d-cell-wide', colspan: '2', role: 'gridcell' }, content)];
}

/** An advertisement: a row, and no message. */
export function adRow(sponsored) {
  return el(
    'tr',
    { class: 'zA yO am0 bvA d-row', role: 'row', id: nextId() },
    cell('PF xY PE'),
    cell('oZ-x3 xY d-cell-check'),
    cell('apU xY d-cell-star'),
    cell('yX xY d-cell-people', el('span', { class: 'bA4' }, 'Boots & Bags')),
    cell(
      'xY a4W d-cell-subject',
      el(
        'div',
        { class: 'xS' },
        el('div', { class: 'xT d-line' }, el('b', {}, sponsored), ' Made-up shoes, half price'),
      ),
    ),
    cell('byZ xY d-cell-clip'),
    cell('xW xY d-cell-time'),
    cell('bq4 xY d-cell-actions'),
  );
}
