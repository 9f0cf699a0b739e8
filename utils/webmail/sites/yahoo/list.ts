/**
 * Yahoo's message list. Facts: rows are `[data-test-id=message-list-item]`, links or not; the cells of the look of 2026 have an
 * id each that ends in the conversation's, those of the look of 2018 a `data-test-id`; advertisements stand in the list without
 * any id; the list is virtual, rows come and go.
 */
import type { Person } from '../../../core/types';
import { inDocumentOrder, lineOf, MARK, outermost } from '../../dom';
import { addressesIn, peopleOf, personOf } from '../../people';
import type { MatchedBy, Row, RowFacts, Slot } from '../../types';
import { idOfPath, isMailbox, tidyId } from './ids';

const CELL = 'email-subject-';
/** The cells of each look, newest first. A text for screen readers has an id that begins like the subject's. */
const LOOKS = [
  {
    since: '2026',
    subject: `[id^="${CELL}"]:not([id^="${CELL}snippet-"])`,
    sender: '[id^="email-sender-"]',
    snippet: '[id^="email-snippet-"]',
  },
  {
    since: '2018',
    subject: '[data-test-id="message-subject"]',
    sender: '[data-test-id="senders_list"], [data-test-id="senders"], [data-test-id="senders-bold"]',
    snippet: '[data-test-id="snippet"]',
  },
  { since: '2014', subject: '.subj', sender: '.from', snippet: '.snip' },
] as const;

type Cell = 'subject' | 'sender' | 'snippet';

const ITEM = '[data-test-id="message-list-item"]';
const LINK = 'a:is([href^="/"], [href^="https://mail.yahoo.com/"])[href*="/messages/"]';
const ROW = 'li, tr, [role="row"], [role="article"], [role="option"]';
/** Where a mail or a reply could imitate a row. */
const ELSEWHERE =
  '[data-test-id^="message-view"], [data-test-id="message-group-view"], [id^="yiv"], .msg-body, #msg-read, [contenteditable="true"], nav';
/** Where the rows of a list stand, whatever they are. */
const LIST = '[data-test-id^="virtual-list"], [data-test-id="message-list"], #msg-list, .listtable';

function all(cell: Cell): string {
  return LOOKS.map((look) => look[cell]).join(', ');
}

function cellOf(element: Element, cell: Cell): Element | null {
  for (const look of LOOKS) {
    const found = element.querySelector(look[cell]);
    if (found) return found;
  }
  return null;
}

function idOfRow(element: Element): string | null {
  const link = element.matches(LINK) ? element : element.querySelector(LINK);
  return (
    idOfPath(link?.getAttribute('href')) ??
    tidyId(element.querySelector(LOOKS[0].subject)?.id.slice(CELL.length)) ??
    tidyId(element.getAttribute('data-test-mid'))
  );
}

/** Messages found by their ids and by their cells: what `health` compares. */
export interface ListCounts {
  readonly byId: number;
  readonly byCells: number;
}

/** Rows of a list that name somebody by address. */
function rowsByShape(root: Document): HTMLElement[] {
  if (!isMailbox(root.location)) return [];
  const titled = [...root.querySelectorAll(`:is(${LIST}) [title*="@"]`)];
  const rows = titled.flatMap((part) => part.closest(ROW) ?? []);
  return outermost(inDocumentOrder(rows)).filter((row) => !row.closest(ELSEWHERE));
}

function candidates(root: Document): HTMLElement[] {
  if (!isMailbox(root.location)) return [];
  const found = new Set<Element>(root.querySelectorAll(ITEM));
  for (const part of root.querySelectorAll(`${all('subject')}, ${LINK}`)) {
    // A class may be anybody's: it counts inside a list only.
    if (part.matches('.subj') && !part.closest(LIST)) continue;
    const row = part.closest(ITEM) ?? part.closest(ROW) ?? part.closest('a');
    if (row) found.add(row);
  }
  return outermost(inDocumentOrder(found)).filter((row) => !row.closest(ELSEWHERE));
}

/** All rows, and how they were found. Once any row has an id, one without is no mail. */
export function listOf(root: Document): { rows: Row[]; counts: ListCounts } {
  const found = candidates(root);
  const withId = found.filter((row) => idOfRow(row) !== null);
  const withCells = found.filter((row) => row.querySelector(all('subject')));
  const known = withId.length > 0 ? withId : withCells;
  const elements = known.length > 0 ? known : rowsByShape(root);
  const matchedBy: MatchedBy =
    withId.length > 0 ? 'id' : known.length > 0 ? 'class' : elements.length > 0 ? 'shape' : 'none';
  return {
    rows: elements.map((element) => ({ element, parts: [element], matchedBy })),
    counts: { byId: withId.length, byCells: withCells.length },
  };
}

function peopleIn(row: Element): Person[] {
  const cell = cellOf(row, 'sender');
  const titled = cell?.matches('[title*="@"]') ? cell : (cell ?? row).querySelector('[title*="@"]');
  const addresses = addressesIn(titled?.getAttribute('title'));
  const shown = lineOf(cell ?? titled, 200);
  if (addresses.length > 1) return peopleOf(addresses, shown?.split(', ') ?? []);
  const person = personOf(shown, titled?.getAttribute('title') ?? null);
  return person.name || person.address ? [person] : [];
}

/** What a row shows. */
export function readRow({ element }: Row): RowFacts {
  const subject = cellOf(element, 'subject');
  const snippet = lineOf(cellOf(element, 'snippet'), 500);
  const words = lineOf(subject, 300) ?? subject?.getAttribute('title')?.trim().slice(0, 300);
  return {
    threadId: idOfRow(element),
    people: peopleIn(element),
    subject: words || null,
    // Without its cells a row is read as one.
    snippet: words || snippet ? snippet : lineOf(element, 500),
  };
}

/** In front of the subject. */
export function badgeSlot({ element }: Row): Slot | null {
  const subject = cellOf(element, 'subject') ?? element.querySelector('[title*="@"]');
  const parent = subject?.parentElement;
  return subject && parent && !parent.hasAttribute(MARK) ? { parent, before: subject } : null;
}
