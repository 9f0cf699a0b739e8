/** What a row of Gmail's list shows, and where a badge goes in it. */
import type { Person } from '../../../core/types';
import { lineOf, MARK, textOf } from '../../dom';
import type { Row, RowFacts, Slot } from '../../types';
import { hexId } from './ids';
import { personOf } from './person';

/** Where the subject stands, newest first, with the time it was seen. */
const SUBJECTS = [
  '.bog', // 2018 to 2026
  '.y6 > span', // 2014
];
const SNIPPET = '.y2'; // 2014 to 2026
/** The cell of label chips beside the subject; in a vertical split, the subject's own. */
const SLOTS = ['.xS > .xT', '.apu']; // both 2014 to 2026

const MAX_LINE = 500;

function within(row: Row, selectors: readonly string[]): Element | null {
  for (const selector of selectors)
    for (const part of row.parts) {
      const found = part.querySelector(selector);
      if (found) return found;
    }
  return null;
}

const CARRIERS = ['data-legacy-thread-id', 'data-thread-id'];

/** The row's subject and its hidden label carry the same ids; Gmail has written the word "undefined" for one. */
function threadOf(row: Row): string | null {
  for (const attribute of CARRIERS)
    for (const part of row.parts) {
      const id = hexId(part.querySelector(`[${attribute}]`)?.getAttribute(attribute));
      if (id) return id;
    }
  return null;
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
  const subject = lineOf(within(row, SUBJECTS), 300);
  const snippet = lineOf(within(row, [SNIPPET]), MAX_LINE);
  // Without the classes subject and snippet can't be told apart: the whole row is read as one.
  const all = subject || snippet ? snippet : textOf(row.element, MAX_LINE).replace(/\s+/g, ' ') || null;
  return { threadId: threadOf(row), people: peopleOf(row), subject, snippet: all };
}

/** In front of the label chips, beside the subject: the slot that has outlived every change since 2014. */
export function badgeSlot(row: Row): Slot | null {
  const labels = within(row, SLOTS);
  if (labels) return { parent: labels, before: labels.firstChild };
  const subject = within(row, ['[data-legacy-thread-id]', '[data-thread-id]']);
  const parent =
    subject && !subject.matches('.afn, .afn *')
      ? subject.parentElement
      : within(row, ['td:has(> div > [title])', '[role="gridcell"]']);
  const slot = parent ?? row.element.querySelector('td:nth-last-of-type(2)') ?? null;
  return slot && !slot.hasAttribute(MARK) ? { parent: slot, before: slot.firstChild } : null;
}
