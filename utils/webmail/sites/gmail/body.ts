/** Where the text of an opened message stands: by its classes, else by its shape. */
import { MAX_TEXT } from '../../../core/types';
import { isLongerThan, outermost } from '../../dom';

/** What carries a message's ids. */
export const CARRIER = '[data-legacy-message-id], [data-message-id*="msg-"]';
const BODY = '.ii.gt .a3s, .a3s, .ii.gt';

/** What a header holds and a body does not: who, when, and controls. */
const HEADER_PART = '[email], [title*=":"], [g_editable], h2';

/** A header lies some ten levels deep in its message; what lies deeper than this is a mail's own nesting. */
const DEEPEST = 50;

/** The parts of an element that hold nothing of a header, outermost first. */
function partsWithoutHeader(element: Element, depth = 0): Element[] {
  if (depth > DEEPEST || element.matches(HEADER_PART)) return [];
  if (!element.querySelector(HEADER_PART)) return [element];
  return [...element.children].flatMap((child) => partsWithoutHeader(child, depth + 1));
}

/** The body without its classes: of an expanded message, the part outside the header that has the most to say. */
function bodyByShape(item: Element): Element | null {
  if (item.getAttribute('aria-expanded') === 'false' || !(item.matches(CARRIER) || item.querySelector(CARRIER)))
    return null;
  const length = (part: Element): number => part.textContent.trim().length;
  const parts = partsWithoutHeader(item).filter((part) => part instanceof HTMLDivElement && length(part) > 0);
  return parts.reduce<Element | null>((best, part) => (best && length(best) >= length(part) ? best : part), null);
}

/** The element a message's own text stands in; null for one that was never expanded. */
export function bodyOf(item: Element): Element | null {
  const bodies = outermost(item.querySelectorAll(BODY));
  return bodies[0]?.querySelector('.a3s') ?? bodies[0] ?? bodyByShape(item);
}

/** The message's id where it is a class of the body, `m<hex>`, as before 2018; null in later years. */
export function idOfBody(body: Element | null): string | null {
  const names = `${body?.className ?? ''} ${body?.closest('.ii.gt')?.className ?? ''}`;
  return /(?:^|\s)m([0-9a-f]{16})(?:\s|$)/.exec(names)?.[1] ?? null;
}

interface Size {
  readonly elements: number;
  readonly isTooLong: boolean;
}

const sizes = new WeakMap<Element, Size>();

/** Whether a body has more text than is read. Measured again only when the number of its elements has changed. */
export function isTooLong(body: Element): boolean {
  const elements = body.getElementsByTagName('*').length;
  const known = sizes.get(body);
  if (known?.elements === elements) return known.isTooLong;
  const size = { elements, isTooLong: isLongerThan(body, MAX_TEXT) };
  sizes.set(body, size);
  return size.isTooLong;
}
