/**
 * Gmail's message list. Facts: rows are `tr.zA` in tables under `[role=main]`; the thread's ids are
 * attributes of a descendant, not of the row, come late on new mail, and the row itself is recycled.
 */
import type { Person } from '../../../core/types';
import { inDocumentOrder, lineOf, MARK, outermost } from '../../dom';
import type { MatchedBy, Row, RowFacts, Slot } from '../../types';
import { hexId } from './ids';

const ID_CARRIER = '[data-legacy-thread-id], [data-thread-id]';
const CLASS_ROW = 'tr.zA';
const ROW = 'tr, [role="row"]';
/** Advertisements (2023-08) and rows other extensions add. */
const FOREIGN = '.am0, .bvA, .inboxsdk__ignore_row, .bundle, .bundle-row';

/** The page in front. Gmail keeps several, and `role=main` moves between them. */
export function mainOf(root: Document): Element | null {
  return root.querySelector('[role="main"]');
}

/** Rows that are no mail: asked of the whole page once, not of each row. */
function foreignRows(main: Element): ReadonlySet<Element | null> {
  const marks = main.querySelectorAll(`${FOREIGN}, [data-legacy-message-id], [data-message-id], [role="list"], h2`);
  return new Set([...marks].map((mark) => mark.closest(ROW)));
}

function rowsById(main: Element, foreign: ReadonlySet<Element | null>): HTMLElement[] {
  const rows = new Set<Element>();
  for (const carrier of main.querySelectorAll(ID_CARRIER)) {
    const row = carrier.closest(ROW);
    if (row && !foreign.has(row)) rows.add(row);
  }
  return outermost(rows).filter((row) => main.contains(row));
}

function rowsByClass(main: Element, foreign: ReadonlySet<Element | null>): HTMLElement[] {
  return outermost(main.querySelectorAll(CLASS_ROW)).filter((row) => !foreign.has(row));
}

/** Rows of a grid that name somebody by address, or carry a full date as a title. */
function rowsByShape(main: Element, foreign: ReadonlySet<Element | null>): HTMLElement[] {
  const candidates = outermost(main.querySelectorAll('[role="grid"] tr, [role="grid"] [role="row"], table tr'));
  return candidates.filter(
    (row) =>
      !foreign.has(row) &&
      (row.querySelector('[email]') ?? row.querySelector('[title*=":"]')) !== null &&
      lineOf(row, 40) !== null,
  );
}

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

function find(main: Element): Found {
  const foreign = foreignRows(main);
  const byId = new Set(rowsById(main, foreign));
  const byClass = new Set(rowsByClass(main, foreign));
  const extra = [...byId].filter((row) => !byClass.has(row));
  const known = extra.length === 0 ? [...byClass] : outermost(inDocumentOrder([...byClass, ...extra]));
  if (known.length > 0) return { elements: known, matchedBy: byId.size > 0 ? 'id' : 'class', byId, byClass };
  // An opened thread without a list beside it: its own tables are no rows.
  const byShape = main.querySelector('[role="listitem"], h2') ? [] : rowsByShape(main, foreign);
  return { elements: byShape, matchedBy: byShape.length > 0 ? 'shape' : 'none', byId, byClass };
}

/** A vertical split draws a message as two or three table rows, of which only the first has an id. */
function continues(row: HTMLElement, previous: HTMLElement | undefined): boolean {
  return (
    previous !== undefined && row.id === '' && row.previousElementSibling === previous && !row.querySelector('[email]')
  );
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

function within(row: Row, selector: string): Element | null {
  for (const part of row.parts) {
    const found = part.querySelector(selector);
    if (found) return found;
  }
  return null;
}

const MAX_NAME = 200;
/** No address is longer (RFC 5321: 64 characters, @, 255 characters); what is longer is none. */
const MAX_ADDRESS = 320;

/** Name and address of one `span[email]`: the name cut to 200 characters, an address over 320 left out. */
export function personOf(element: Element): Person {
  const email = element.getAttribute('email')?.trim().toLowerCase() ?? '';
  const address = email.length <= MAX_ADDRESS ? email : '';
  const name = (element.getAttribute('name')?.trim() || lineOf(element, MAX_NAME))?.slice(0, MAX_NAME);
  return { ...(name && name.toLowerCase() !== address ? { name } : {}), ...(address ? { address } : {}) };
}

function peopleOf(row: Row): Person[] {
  const people = new Map<string, Person>();
  for (const part of row.parts) {
    for (const element of part.querySelectorAll('[email]')) {
      const person = personOf(element);
      people.set(person.address ?? person.name ?? '', person);
    }
  }
  return [...people.values()];
}

/** What a row shows. */
export function readRow(row: Row): RowFacts {
  const carrier = within(row, '[data-legacy-thread-id]') ?? within(row, '[data-thread-id]');
  const subject = lineOf(within(row, '.bog') ?? within(row, '.y6 > span'), 300);
  const snippet = lineOf(within(row, '.y2'), 500);
  return {
    threadId: hexId(carrier?.getAttribute('data-legacy-thread-id')) ?? hexId(carrier?.getAttribute('data-thread-id')),
    people: peopleOf(row),
    subject,
    // Without the classes subject and snippet can't be told apart: the whole row is read as one.
    snippet: subject || snippet ? snippet : lineOf(row.element, 500),
  };
}

/** In front of the label chips, beside the subject: the slot that has outlived every change since 2014. */
export function badgeSlot(row: Row): Slot | null {
  const labels = within(row, '.xS > .xT, .apu');
  if (labels) return { parent: labels, before: labels.firstChild };
  const subject = within(row, '[data-legacy-thread-id], [data-thread-id]');
  const parent =
    subject && !subject.matches('.afn, .afn *')
      ? subject.parentElement
      : within(row, 'td:has(> div > [title]), [role="gridcell"]');
  const slot = parent ?? row.element.querySelector('td:nth-last-of-type(2)') ?? null;
  return slot && !slot.hasAttribute(MARK) ? { parent: slot, before: slot.firstChild } : null;
}
