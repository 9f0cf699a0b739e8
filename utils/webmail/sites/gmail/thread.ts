/**
 * Gmail's opened thread. Facts: messages are `[role=listitem]`s with ids on a descendant; one that was
 * never expanded has neither id nor body; sender and date stand in a header outside the body, and only
 * there are they read, since a mail can imitate that header inside its own text.
 */
import { MAX_TEXT, type Person } from '../../../core/types';
import { inDocumentOrder, lineOf, MARK, outermost, textOf } from '../../dom';
import type { MessageState, OpenMessage, Slot } from '../../types';
import { dateOfId, hexId, threadIdOfHash } from './ids';
import { mainOf, personOf } from './list';

const CARRIER = '[data-legacy-message-id], [data-message-id]';
const BODY = '.ii.gt .a3s, .a3s, .ii.gt';
/** Quotes of earlier messages and what Gmail and other extensions lay over a body. */
const NOT_OWN_TEXT = '.gmail_quote, blockquote[type="cite"], .a6S, .yj6qo, [role="button"], [class^="inboxsdk__"]';
const CLIPPED = 'a[href*="view=lg"]';

function items(main: Element): HTMLElement[] {
  const carriers = outermost(main.querySelectorAll(CARRIER)).map(
    (carrier) => carrier.closest('[role="listitem"]') ?? carrier,
  );
  const listed = main.querySelectorAll('[role="list"] > [role="listitem"]');
  const byClass = main.querySelectorAll('.adn, .adf');
  return outermost(inDocumentOrder([...carriers, ...listed, ...(listed.length === 0 ? byClass : [])]));
}

/** What a header holds and a body does not: who, when, and controls. */
const HEADER_PART = '[email], [title*=":"], [g_editable], h2';

/** The parts of an element that hold nothing of a header, outermost first. */
function partsWithoutHeader(element: Element): Element[] {
  if (element.matches(HEADER_PART)) return [];
  return element.querySelector(HEADER_PART) ? [...element.children].flatMap(partsWithoutHeader) : [element];
}

/** The body without its classes: of an expanded message, the part outside the header that has the most to say. */
function bodyByShape(item: Element): Element | null {
  if (item.getAttribute('aria-expanded') === 'false' || !(item.matches(CARRIER) || item.querySelector(CARRIER)))
    return null;
  const length = (part: Element): number => part.textContent.trim().length;
  const parts = partsWithoutHeader(item).filter((part) => part instanceof HTMLDivElement && length(part) > 0);
  return parts.reduce<Element | null>((best, part) => (best && length(best) >= length(part) ? best : part), null);
}

function bodyOf(item: Element): Element | null {
  const bodies = outermost(item.querySelectorAll(BODY));
  return bodies[0]?.querySelector('.a3s') ?? bodies[0] ?? bodyByShape(item);
}

/** Elements of the message's header: what matches outside the body. */
function header(item: Element, body: Element | null, selector: string): Element[] {
  return [...item.querySelectorAll(selector)].filter(
    (element) => !body?.contains(element) && !element.closest('[g_editable]'),
  );
}

interface Subject {
  readonly text: string | null;
  readonly threadId: string | null;
}

/** The thread's heading; its `data-thread-perm-id` may be missing or the word "undefined" (2025-11). */
export function subjectOf(root: Document): Subject {
  const main = mainOf(root);
  const headings = [...(main?.querySelectorAll('h2.hP, h2[data-legacy-thread-id], h2') ?? [])];
  const heading =
    headings.find((element) => !element.closest(CARRIER) && !element.closest('[role="listitem"]')) ?? null;
  const threadId =
    hexId(heading?.getAttribute('data-legacy-thread-id')) ??
    hexId(heading?.getAttribute('data-thread-perm-id')) ??
    threadIdOfHash(root.location?.hash ?? '');
  return { text: lineOf(heading), threadId };
}

/** The date as Gmail words it in English, else null: other languages are read from the id. */
function parseDate(words: string | null): string | null {
  if (!words) return null;
  // "Wed, May 6, 2026, 9:14 AM (3 days ago)", with a narrow space before AM since 2026.
  const plain =
    words
      .replace(/[\u202f\u00a0]/g, ' ')
      .replace(' at ', ' ')
      .split('(')[0] ?? '';
  const time = Date.parse(plain.trim());
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function stateOf(item: Element, carrier: Element | null, body: Element | null): MessageState {
  if (!body) return item.getAttribute('aria-expanded') === 'true' || carrier?.matches('.adn') ? 'loading' : 'collapsed';
  if (body.classList.contains('undefined') || !body.hasChildNodes()) return 'loading';
  const isCut = body.textContent.length > MAX_TEXT || header(item, body, CLIPPED).length > 0;
  return isCut || item.querySelector(`.iX ${CLIPPED}`) ? 'clipped' : 'ready';
}

function peopleIn(elements: readonly Element[]): Person[] {
  return elements.map(personOf).filter((person) => person.address ?? person.name);
}

/** Gmail heads a thread with its first message's subject; a later message has it only as an answer. */
function subjectAt(index: number, subject: string | null): string | null {
  return index === 0 || subject === null || /^re:/i.test(subject) ? subject : `Re: ${subject}`;
}

function readItem(item: HTMLElement, index: number, subject: Subject): OpenMessage {
  const carrier = item.matches(CARRIER) ? item : item.querySelector(CARRIER);
  const body = bodyOf(item);
  const state = stateOf(item, carrier, body);
  const people = header(item, body, '[email]');
  const sender = people.find((element) => element.matches('.gD')) ?? people[0];
  const others = people.filter((element) => element !== sender && element.closest('.gD') !== sender);
  const dateCell = header(item, body, '.g3[title]')[0] ?? header(item, body, '[title*=":"]')[0] ?? null;
  const dateText = dateCell?.getAttribute('title')?.trim() || lineOf(dateCell, 100);
  const messageId =
    hexId(carrier?.getAttribute('data-legacy-message-id')) ?? hexId(carrier?.getAttribute('data-message-id'));
  const readable = state === 'ready' || state === 'clipped';
  return {
    element: item,
    // A message Gmail has not given its lasting id yet is read when it has one.
    state: readable && !messageId && carrier?.getAttribute('data-message-id')?.includes('msg-a:') ? 'loading' : state,
    messageId,
    threadId: subject.threadId,
    from: sender ? personOf(sender) : null,
    to: peopleIn(others),
    dateText,
    date: parseDate(dateText) ?? dateOfId(messageId),
    subject: subjectAt(index, subject.text),
    get text() {
      return readable ? textOf(body, MAX_TEXT, NOT_OWN_TEXT) : '';
    },
  };
}

/** Every message of the thread in front, oldest first. */
export function openMessages(root: Document): OpenMessage[] {
  const main = mainOf(root);
  if (!main) return [];
  const subject = subjectOf(root);
  return items(main).map((item, index) => readItem(item, index, subject));
}

/** Between a message's header and its body. */
export function bannerSlot(message: OpenMessage): Slot | null {
  const body = bodyOf(message.element);
  const wrapper = body?.closest('.ii.gt') ?? body;
  const parent = wrapper?.parentElement;
  if (!wrapper || !parent || parent.hasAttribute(MARK)) return null;
  return { parent, before: wrapper };
}
