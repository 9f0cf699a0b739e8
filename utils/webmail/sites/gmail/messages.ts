/**
 * Where the messages of an opened thread stand: by their ids, by their classes, by their shape. That a message which was
 * never expanded has neither id nor body is no fault; that one strategy finds what another does not, is.
 */
import { inDocumentOrder, outermost } from '../../dom';
import { CARRIER } from './body';

const ITEM = '[role="listitem"]';
/** Classes of a message, newest first, with the time they were seen. */
const CLASSES = [
  '.adn, .adf', // 2014 to 2026: opened, and never opened
  '.h7, .kv, .ky, .kQ, .kx', // 2014 to 2026, around it: opened, closed, folded away
] as const;
const HEADING = 'h2.hP';
/** One of these is in every thread: a list alone is told by one look. */
const ANY = `${CARRIER}, ${ITEM}, ${CLASSES[0]}`;
/** Google Inbox and Chat name their items so: what looks like a message there is none. */
const OTHERS = '[data-item-id], [data-msg-id], [data-topic-id]';

/** Messages by strategy; those never expanded have no id and count for none of the first two. */
export interface MessageCounts {
  readonly byId: number;
  readonly byClass: number;
  readonly byShape: number;
}

/** One of these stands in every thread. Asked one by one: a browser is several times as long over a list of selectors. */
const SIGNS = ['[role="listitem"]', '[data-legacy-message-id]', '[data-message-id]', '.adn', '.adf', 'h2'];

function around(carrier: Element): Element {
  return carrier.closest(ITEM) ?? carrier.closest(CLASSES[0]) ?? carrier;
}

/** A list item that names a person and a full date, can be opened, and stands under a heading: a message without its classes. */
function hasShape(item: Element): boolean {
  return (
    item.hasAttribute('aria-expanded') &&
    item.querySelector('[email]') !== null &&
    item.querySelector('[title*=":"]') !== null
  );
}

function itemsByShape(main: Element, listed: readonly Element[]): Element[] {
  if (main.matches('body') || main.querySelector('h2') === null || main.querySelector(OTHERS)) return [];
  return listed.filter(hasShape);
}

/** The messages in front, in their order, and how many of the expanded ones each strategy found. */
export function findMessages(main: Element): { readonly items: HTMLElement[]; readonly counts: MessageCounts } {
  if (main.querySelector(ANY) === null) return { items: [], counts: { byId: 0, byClass: 0, byShape: 0 } };
  // The usual page is a list, and is looked at most often.
  if (SIGNS.every((sign) => main.querySelector(sign) === null))
    return { items: [], counts: { byId: 0, byClass: 0, byShape: 0 } };
  const byId = outermost(main.querySelectorAll(CARRIER)).map(around);
  const listed = [...main.querySelectorAll(`[role="list"] > ${ITEM}`)];
  const marked = listed.filter((item) => item.matches(CLASSES[1]) || item.querySelector(CLASSES[0]));
  // Short names, which may stand for something else where no thread is open.
  const wrapped = listed.length === 0 && main.querySelector(HEADING) ? main.querySelectorAll(CLASSES[1]) : [];
  const classed = [...marked, ...wrapped, ...main.querySelectorAll(CLASSES[0])];
  const byShape = listed.length > marked.length ? itemsByShape(main, listed) : [];
  const items = outermost(inDocumentOrder([...byId, ...classed, ...byShape]));
  const among = (found: readonly Element[]): number => {
    const known = new Set(found);
    return items.filter((item) => known.has(item)).length;
  };
  return { items, counts: { byId: among(byId), byClass: among(classed), byShape: among(byShape) } };
}
