/**
 * Outlook's message list. Facts: class names are hashes of one build; rows are `[role=option][data-convid]` in `#MailList`, of which
 * only those on the screen exist; a row's cells have no names, but the time is the last element with a full date as its title, the
 * subject stands before it on its line, and the snippet on the next; the sender's address is mostly absent.
 */
import type { Person } from '../../../core/types';
import { inDocumentOrder, isHtmlElement, lineOf, MARK, outermost } from '../../dom';
import { personOf } from '../../people';
import type { MatchedBy, Row, RowFacts, Slot } from '../../types';
import { isMailbox, tidyId } from './ids';

const LIST = '#MailList, [data-app-section="MessageList"]';
const BY_ID = '[role="option"][data-convid]';
/** Where a mail or a reply could imitate a row. */
const ELSEWHERE = '[role="document"], [contenteditable="true"]';
/** Marks of direction that stand in titles of dates and names. */
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** A full date ends in a time, `9:14`, `9.14` or `09 h 14`, perhaps with AM or PM; a file's name does not. */
const TIME = /\p{Nd}(?:[:.]|\s?h\s?)\p{Nd}{2}(?::\p{Nd}{2})?(?:\s[\p{L}.]{1,5}|[ap]m)?$/iu;
/** A time has four digits at most: with fewer than this there is no day beside it. */
const DIGITS = 5;

function isFullDate(title: string): boolean {
  return TIME.test(title) && (title.match(/\p{Nd}/gu) ?? []).length >= DIGITS;
}

/** A text without marks of direction; null where nothing is left. */
export function plainText(text: string | null | undefined): string | null {
  return text?.replace(DIRECTION, '').trim() || null;
}

/** What is written there on one line, without marks of direction. */
export function plainLine(element: Element | null | undefined, limit: number): string | null {
  return plainText(lineOf(element, limit));
}

function timesIn(part: ParentNode): Element[] {
  return [...part.querySelectorAll('[title]')].filter((titled) =>
    isFullDate(plainText(titled.getAttribute('title')?.slice(0, 200)) ?? ''),
  );
}

function timeIn(row: Element): Element | undefined {
  return timesIn(row).at(-1);
}

/** Rows found by their conversation's id, and of the list's own options those that carry a date: what `health` compares. */
export interface ListCounts {
  readonly byId: number;
  readonly byShape: number;
}

/** All rows, and how they were found. */
export function listOf(root: Document): { rows: Row[]; counts: ListCounts } {
  if (!isMailbox(root.location)) return { rows: [], counts: { byId: 0, byShape: 0 } };
  const byId = [...root.querySelectorAll(BY_ID)].filter((row) => tidyId(row.getAttribute('data-convid')));
  const inList = [...root.querySelectorAll(`:is(${LIST}) [role="option"]`)].filter((row) => timeIn(row));
  const elements = outermost(inDocumentOrder([...byId, ...inList])).filter((row) => !row.closest(ELSEWHERE));
  const matchedBy: MatchedBy = byId.length > 0 ? 'id' : elements.length > 0 ? 'shape' : 'none';
  return {
    rows: elements.map((element) => ({ element, parts: [element], matchedBy })),
    counts: { byId: byId.length, byShape: inList.length },
  };
}

/** A list we cannot see at all leaves options or full dates behind; an empty folder does not. What is open may hold dates of its own. */
export function looksFull(root: Document, isOpen: boolean): boolean {
  const places = [...root.querySelectorAll(isOpen ? LIST : `${LIST}, [role="main"]`)];
  return places.some((place) => place.querySelectorAll('[role="option"]').length >= 3 || timesIn(place).length >= 3);
}

/** The nearest neighbour with words, on the line of an element or of what it stands in, within its row. */
function neighbour(
  row: Element,
  element: Element,
  side: 'previousElementSibling' | 'nextElementSibling',
): Element | null {
  for (let at: Element | null = element; at && at !== row; at = at.parentElement) {
    for (let next = at[side]; next; next = next[side]) if (!next.hasAttribute(MARK) && lineOf(next, 10)) return next;
  }
  return null;
}

function lineAfter(row: Element, time: Element): Element | null {
  const line = time.parentElement;
  return line && line !== row ? neighbour(row, line, 'nextElementSibling') : null;
}

function subjectIn(row: Element): Element | null {
  const time = timeIn(row);
  return time ? neighbour(row, time, 'previousElementSibling') : null;
}

function senderIn(row: Element): Person[] {
  const titled = row.querySelector('[title*="@"]');
  const picture = row.querySelector('[role="img"][aria-label]')?.getAttribute('aria-label') ?? null;
  const name = plainLine(titled, 200) ?? plainText(picture);
  const person = personOf(name, titled?.getAttribute('title') ?? null);
  return person.name || person.address ? [person] : [];
}

/** What a row shows. */
export function readRow({ element }: Row): RowFacts {
  const time = timeIn(element);
  const subject = plainLine(subjectIn(element), 300);
  return {
    threadId: tidyId(element.getAttribute('data-convid')),
    people: senderIn(element),
    subject,
    // Without its time a row can't be taken apart: it is read as one.
    snippet: time && subject ? plainLine(lineAfter(element, time), 500) : plainLine(element, 500),
  };
}

/** In front of the subject. */
export function badgeSlot({ element }: Row): Slot | null {
  const subject = subjectIn(element);
  const parent = subject?.parentElement;
  return isHtmlElement(parent) && !parent.hasAttribute(MARK) ? { parent, before: subject } : null;
}
