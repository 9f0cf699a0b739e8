/**
 * Proton's message list (ProtonMail/WebClients, `components/list`). Facts: a row is `[data-element-id]`, keyed by its id and never
 * recycled; rows that are still being loaded have a placeholder for an id and the class `item-is-loading`; addresses stand in a
 * title, names beside it; the list shows no snippet.
 */
import type { Person } from '../../../core/types';
import { inDocumentOrder, lineOf, MARK, outermost } from '../../dom';
import { addressesIn, peopleOf, personOf } from '../../people';
import type { MatchedBy, Row, RowFacts, Slot } from '../../types';
import { isMailbox, tidyId } from './ids';

const ID_ROW = '[data-element-id]';
/** Classes of a row, newest first. */
const CLASS_ROWS = [
  { since: '2024', row: '.item-container--column, .item-container--row, .delight-item-container' },
  { since: '2020', row: '.item-container, .item-container-row' },
] as const;
const CLASS_ROW = CLASS_ROWS.map(({ row }) => row).join(', ');
/** Where the rows of a list stand, whatever they are. */
const LIST = '[data-shortcut-target^="items-column"], [data-testid^="message-list"], .items-column-list';
const LOADING = 'item-is-loading';
/** `message-column:` where the message opens beside the list, `message-row:` where it takes its place. */
const SENDER = '[data-testid$=":sender-address"], .item-senders';
const SUBJECT = '[data-testid$=":subject"], .item-subject [title]';
/** A message's header and a composer hold titles and ids of their own. */
const ELSEWHERE = 'article, .message-container, .composer, iframe';

/** Messages found by id and by class: what `health` compares. */
export interface ListCounts {
  readonly byId: number;
  readonly byClass: number;
}

function isRow(element: Element): boolean {
  return !element.classList.contains(LOADING) && !element.querySelector(`.${LOADING}`) && !element.closest(ELSEWHERE);
}

function rowsByShape(root: Document): HTMLElement[] {
  if (!isMailbox(root.location)) return [];
  const titled = [...root.querySelectorAll(`:is(${LIST}) [title*="@"]`)];
  const rows = titled.flatMap((part) => part.closest('[draggable="true"]') ?? []);
  return outermost(inDocumentOrder(rows)).filter(isRow);
}

/** All rows whose mail is there, and how they were found. */
export function listOf(root: Document): { rows: Row[]; counts: ListCounts } {
  const byId = outermost(root.querySelectorAll(ID_ROW)).filter(
    (row) => tidyId(row.getAttribute('data-element-id')) !== null && isRow(row),
  );
  const byClass = outermost(root.querySelectorAll(CLASS_ROW)).filter((row) => isRow(row) && row.querySelector(SUBJECT));
  const known = byId.length > 0 ? byId : byClass;
  const elements = known.length > 0 ? known : rowsByShape(root);
  const matchedBy: MatchedBy =
    byId.length > 0 ? 'id' : known.length > 0 ? 'class' : elements.length > 0 ? 'shape' : 'none';
  return {
    rows: elements.map((element) => ({ element, parts: [element], matchedBy })),
    counts: { byId: byId.length, byClass: byClass.length },
  };
}

function peopleIn(row: Element): Person[] {
  const cell = row.querySelector(SENDER);
  const titled = cell?.matches('[title*="@"]') ? cell : (cell ?? row).querySelector('[title*="@"]');
  const addresses = addressesIn(titled?.getAttribute('title'));
  const shown = lineOf(titled ?? cell, 200);
  if (addresses.length > 1) {
    const names = [...(titled?.children ?? [])].map((name) => lineOf(name, 200)?.replace(/,$/, '') ?? null);
    return peopleOf(addresses, names);
  }
  const person = personOf(shown, addresses[0] ?? null);
  return person.name || person.address ? [person] : [];
}

/** What a row shows. */
export function readRow({ element }: Row): RowFacts {
  const cell = element.querySelector(SUBJECT);
  const subject = cell?.getAttribute('title')?.trim().slice(0, 300) || lineOf(cell, 300);
  return {
    threadId: tidyId(element.getAttribute('data-element-id')),
    people: peopleIn(element),
    subject,
    // The list has none; without its cells a row is read as one.
    snippet: subject ? null : lineOf(element, 500),
  };
}

/** In front of the subject, on its line. */
export function badgeSlot({ element }: Row): Slot | null {
  const subject = element.querySelector(SUBJECT) ?? element.querySelector('[title*="@"]');
  const parent = subject?.closest('.item-subject') ?? subject?.parentElement;
  if (!subject || !parent || !element.contains(parent) || parent.hasAttribute(MARK)) return null;
  return { parent, before: [...parent.children].find((child) => child.contains(subject)) ?? null };
}
