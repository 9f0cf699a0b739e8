/**
 * Where the rows of Gmail's list stand: by their class, by the ids they carry, by their shape. Facts: rows are `tr.zA` in
 * tables of the page in front; the thread's ids are attributes of a descendant, not of the row, come late on new mail, and
 * the row itself is recycled. Every look asks for one plain thing at a time: a browser keeps an index of a class, and
 * takes several times as long over a list of selectors.
 */
import { inDocumentOrder, outermost } from '../../dom';
import type { MatchedBy, Row } from '../../types';
import { mainOf } from './front';

/** Classes of a row, newest first, with the time they were seen. */
const CLASSES = ['zA']; // 2014 to 2026
const CARRIERS = ['data-legacy-thread-id', 'data-thread-id'];
const ROW = 'tr, [role="row"]';
/** Rows that are no mail. */
const FOREIGN = [
  'inboxsdk__ignore_row', // of other extensions, 2024-12
  'bundle', // of other extensions, 2024-12
  'bundle-row', // of other extensions, 2024-12
  'am0', // advertisement, 2023-08
  'bvA', // advertisement, 2023-08
];
/** What a row of the list never holds, and never stands in. */
const THREAD = '[data-legacy-message-id], [data-message-id], [role="list"], h2';
const NO_LIST =
  'td table, [role="listitem"], .ii.gt, .a3s, [data-legacy-message-id], [contenteditable], form, [role="dialog"]';
/** Google Inbox names its items so. */
const OTHERS = '[data-item-id], [data-msg-id]';

/** Messages found per strategy, not table rows, of which a message may have three: what `health` compares. */
export interface ListCounts {
  readonly byId: number;
  readonly byClass: number;
  readonly byShape: number;
}

interface Found {
  readonly elements: readonly HTMLElement[];
  readonly matchedBy: MatchedBy;
  readonly byId: ReadonlySet<Element>;
  readonly byClass: ReadonlySet<Element>;
}

function foreignRows(main: Element): ReadonlySet<Element | null> {
  const foreign = new Set<Element | null>();
  for (const name of FOREIGN) for (const mark of main.getElementsByClassName(name)) foreign.add(mark.closest(ROW));
  return foreign;
}

function rowsByClass(main: Element, foreign: ReadonlySet<Element | null>): HTMLElement[] {
  const rows = CLASSES.flatMap((name) => [...main.getElementsByClassName(name)]);
  return outermost(rows.filter((row) => row.localName === 'tr' && !foreign.has(row)));
}

/** Rows in which something has an id. One known by its class needs no more questions. */
function rowsById(main: Element, byClass: ReadonlySet<Element>, foreign: ReadonlySet<Element | null>): Set<Element> {
  const rows = new Set<Element>();
  for (const attribute of CARRIERS)
    for (const carrier of main.querySelectorAll(`[${attribute}]`)) {
      const near = carrier.closest('tr');
      const row = near && byClass.has(near) ? near : carrier.closest<HTMLElement>(ROW);
      // Gmail has written the word for an id that is missing.
      if (!row || rows.has(row) || carrier.getAttribute(attribute) === 'undefined') continue;
      if (byClass.has(row) || isRow(row, main, foreign)) rows.add(row);
    }
  return rows;
}

function isRow(row: Element, main: Element, foreign: ReadonlySet<Element | null>): boolean {
  return !foreign.has(row) && main.contains(row) && row.querySelector(THREAD) === null;
}

function nameSomebody(row: Element): boolean {
  return row.querySelector('[email]') !== null;
}

function hasDate(row: Element): boolean {
  const titled = [...row.querySelectorAll('[title*=":"]')];
  return titled.some((element) => /\d:\d\d/.test(element.getAttribute('title') ?? ''));
}

/** Rows of a table of which one names somebody by address and carries a full date as a title. */
function rowsByShape(main: Element, foreign: ReadonlySet<Element | null>): HTMLElement[] {
  // An opened thread without a list beside it: its own tables are no rows.
  if (main.matches('body') || main.querySelector(`[role="listitem"], h2, ${OTHERS}`)) return [];
  const candidates = outermost(main.querySelectorAll('[role="grid"] tr, [role="grid"] [role="row"], table tr'));
  const rows = candidates.filter(
    (row) =>
      isRow(row, main, foreign) &&
      !row.closest(NO_LIST) &&
      (nameSomebody(row) || hasDate(row)) &&
      row.textContent.trim() !== '',
  );
  const lists = new Set(rows.filter((row) => nameSomebody(row) && hasDate(row)).map(listOfRow));
  return rows.filter((row) => lists.has(listOfRow(row)));
}

function listOfRow(row: Element): Element | null {
  return row.closest('table, [role="grid"]');
}

function find(main: Element): Found {
  const foreign = foreignRows(main);
  const classed = rowsByClass(main, foreign);
  const byClass = new Set<Element>(classed);
  const byId = rowsById(main, byClass, foreign);
  const extra = [...byId].filter((row) => !byClass.has(row));
  const known = extra.length === 0 ? classed : outermost(inDocumentOrder([...classed, ...extra]));
  if (known.length > 0) return { elements: known, matchedBy: byId.size > 0 ? 'id' : 'class', byId, byClass };
  const byShape = rowsByShape(main, foreign);
  return { elements: byShape, matchedBy: byShape.length > 0 ? 'shape' : 'none', byId, byClass };
}

/** A vertical split draws a message as two or three table rows, of which only the first has an id. */
function continues(row: HTMLElement, previous: HTMLElement | undefined): boolean {
  return previous !== undefined && row.id === '' && row.previousElementSibling === previous && !nameSomebody(row);
}

/** All rows in front, and how they were found. */
export function listOf(root: Document): { rows: Row[]; counts: ListCounts } {
  const main = mainOf(root);
  if (!main) return { rows: [], counts: { byId: 0, byClass: 0, byShape: 0 } };
  const found = find(main);
  const groups: HTMLElement[][] = [];
  for (const element of found.elements) {
    const last = groups.at(-1);
    if (last && continues(element, last.at(-1))) last.push(element);
    else groups.push([element]);
  }
  const rows = groups.flatMap((parts) => (parts[0] ? [{ element: parts[0], parts, matchedBy: found.matchedBy }] : []));
  const among = (elements: ReadonlySet<Element>): number =>
    rows.filter(({ parts }) => parts.some((part) => elements.has(part))).length;
  const byShape = found.matchedBy === 'shape' ? rows.length : 0;
  return { rows, counts: { byId: among(found.byId), byClass: among(found.byClass), byShape } };
}
