/**
 * The page behind "View entire message" (`?view=lg`): one message without Gmail around it. Facts: a `table.message` with
 * sender and date in its first row, recipients below, the text in the last; sender and owner are words here, not
 * attributes, and the id stands in the address.
 */
import { MAX_TEXT } from '../../../core/types';
import { isLongerThan, lineOf, textOf } from '../../dom';
import { addressesIn, personOf } from '../../people';
import type { OpenMessage } from '../../types';
import { dateOf } from './date';
import { hexId } from './ids';

const MESSAGE = 'table.message';
/** A sender's words longer than this are not read: what is cut off could be the address. */
const LONGEST_SENDER = 1_000;

function paramsOf(root: Document): URLSearchParams | null {
  const params = new URLSearchParams(root.location?.search ?? '');
  return params.get('view') === 'lg' ? params : null;
}

/** Whose mailbox the page is from: the words above the message. */
export function wholeAccount(root: Document): string | null {
  const message = paramsOf(root) && root.querySelector(MESSAGE);
  const top = message && root.querySelector('table');
  return top && top !== message && !top.contains(message) ? (addressesIn(lineOf(top)).at(-1) ?? null) : null;
}

/** The whole message, or null on any other page. */
export function wholeMessage(root: Document): OpenMessage | null {
  const params = paramsOf(root);
  const element = params && root.querySelector<HTMLElement>(MESSAGE);
  if (!element) return null;
  // Rows of this table, not of those in a mail's own text.
  const rows = [...(element.firstElementChild?.children ?? [])];
  const [first, last] = [rows[0], rows.at(-1)];
  const body = last === first ? null : (last?.children[0] ?? null);
  const messageId = hexId(params.get('permmsgid')) ?? hexId(params.get('th'));
  const dateText = lineOf(first?.children[1], 100);
  const sender = first?.children[0];
  const from = personOf(sender && !isLongerThan(sender, LONGEST_SENDER) ? lineOf(sender) : null);
  const isLong = body !== null && isLongerThan(body, MAX_TEXT);
  return {
    element,
    state: body === null ? 'loading' : isLong ? 'clipped' : 'ready',
    messageId,
    threadId: hexId(params.get('permthid')),
    from: from.address ? from : null,
    to: rows.length > 2 ? addressesIn(lineOf(rows[1], 4_000)).map((address) => ({ address })) : [],
    dateText,
    date: dateOf(dateText, messageId),
    subject: subjectIn(root, element),
    attachments: [],
    get text() {
      return textOf(body, MAX_TEXT);
    },
  };
}

/** The heading above the message. */
function subjectIn(root: Document, element: Element): string | null {
  const headings = [...root.querySelectorAll('.maincontent b, h1, h2')];
  return lineOf(headings.find((heading) => !element.contains(heading)));
}
