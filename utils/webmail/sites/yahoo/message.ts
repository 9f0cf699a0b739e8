/**
 * Yahoo's opened conversation. Facts: `message-group-view` holds a `message-view` per message; names, dates and the body have
 * a `data-test-id` each, since 2018; a body's ids and classes are prefixed `yiv…`. A mail may quote all of these, so a header
 * is read outside bodies only.
 */
import { MAX_TEXT, type Person } from '../../../core/types';
import { dateOfWords } from '../../date-words';
import { inDocumentOrder, isLongerThan, lineOf, MARK, outermost, textOf } from '../../dom';
import { addressesIn, personOf } from '../../people';
import type { MessageState, OpenMessage, Slot } from '../../types';
import { idOfPath, tidyId } from './ids';

const VIEW = '[data-test-id="message-view"], #msg-read';
/** The body of each look, newest first; the prefix of its ids last. */
const BODIES = [
  '[data-test-id="message-view-body-content"]',
  '[data-test-id="message-view-body"]',
  '.msg-body',
  '[id^="yiv"]',
] as const;
const EDITED = '[contenteditable="true"], [data-test-id="compose"]';
const NOT_OWN_TEXT =
  '[class*="gmail_quote"], [class*="yahoo_quoted"], [id*="yahoo_quoted"], blockquote[type="cite"], [role="button"]';
const PERSON = '[data-test-id="email-pill"], [data-test-id="with-contact-card-anchor"], [data-email], [title*="@"]';
const TO = ['to', 'cc', 'bcc'].map((box) => `[data-test-id="message-${box}"]`).join(', ');
const RECIPIENTS = `${TO}, [data-test-id="message-recipients"]`;
const ATTACHMENT = '[data-test-id="attachment-name"], [data-test-id="attachment-card-title"]';

function bodyOf(item: Element): Element | null {
  // The outermost: a mail may bring parts that bear these names.
  return outermost(item.querySelectorAll(BODIES.join(', '))).find((element) => !element.closest(EDITED)) ?? null;
}

function items(root: Document): HTMLElement[] {
  const found = new Set<Element>(root.querySelectorAll(VIEW));
  for (const body of outermost(root.querySelectorAll(BODIES.join(', ')))) {
    const item = body.closest(VIEW) ?? body.closest('li, article, [role="article"]') ?? body.parentElement;
    if (item && item !== root.body) found.add(item);
  }
  return outermost(inDocumentOrder(found)).filter((item) => !item.closest(EDITED));
}

/** What matches outside the body and outside what the driver writes. */
function header(item: Element, body: Element | null, selector: string): Element[] {
  const inBodies = BODIES.join(', ');
  return [...item.querySelectorAll(selector)].filter(
    (part) => !body?.contains(part) && !part.closest(EDITED) && !part.closest(inBodies),
  );
}

function personIn(element: Element): Person {
  const titled = element.matches(PERSON) ? element : (element.querySelector(PERSON) ?? element);
  const attribute = ['data-email', 'data-test-email', 'title'].map((name) => titled.getAttribute(name));
  return personOf(lineOf(titled, 500), attribute.find((value) => value?.includes('@')) ?? null);
}

function senderIn(item: Element, body: Element | null): Person | null {
  const named = header(item, body, '[data-test-id="message-from"]')[0];
  const others = header(item, body, PERSON).filter((element) => !element.closest(RECIPIENTS));
  const person = personIn(named ?? others[0] ?? item.ownerDocument.createElement('i'));
  return person.name || person.address ? person : null;
}

function recipientsIn(item: Element, body: Element | null): Person[] {
  const people = new Map<string, Person>();
  for (const box of header(item, body, RECIPIENTS)) {
    for (const part of [box, ...box.querySelectorAll(PERSON)]) {
      const words = ['data-email', 'title'].map((name) => part.getAttribute(name) ?? '').join(' ');
      const shown = part === box && box.querySelector(PERSON) ? '' : (lineOf(part, 1_000) ?? '');
      const addresses = addressesIn(`${words} ${shown}`);
      for (const address of addresses) {
        const person = personOf(addresses.length === 1 ? shown : null, address);
        if (!people.get(address)?.name) people.set(address, person);
      }
    }
  }
  return [...people.values()];
}

/** Heading of the conversation, outside list, bodies and editors. */
export function subjectOf(root: Document): string | null {
  const headings = root.querySelectorAll(
    '[data-test-id="message-group-subject-text"], [data-test-id="message-group-view"] [data-test-id="message-subject"], #msg-read .subject',
  );
  const own = [...headings].find((heading) => !heading.closest(`${BODIES.join(', ')}, ${EDITED}`));
  return lineOf(own, 500) ?? (own?.getAttribute('title')?.trim().slice(0, 500) || null);
}

/** Id of the conversation in front, or null. */
export function openedId(root: Document): string | null {
  return idOfPath(root.location?.pathname);
}

function stateOf(item: Element, body: Element | null, isAlone: boolean): MessageState {
  if (!body) return isAlone || item.getAttribute('aria-expanded') === 'true' ? 'loading' : 'collapsed';
  if (!body.querySelector('img') && lineOf(body, 1_000) === null) return 'loading';
  return isLongerThan(body, MAX_TEXT) ? 'clipped' : 'ready';
}

/** Every message of the conversation in front, in the order of the page. */
export function openMessages(root: Document): OpenMessage[] {
  const found = items(root);
  const subject = found.length > 0 ? subjectOf(root) : null;
  const opened = openedId(root);
  return found.map((item) => {
    const body = bodyOf(item);
    const state = stateOf(item, body, found.length === 1);
    const readable = state === 'ready' || state === 'clipped';
    const cell = header(item, body, '[data-test-id="message-date"], time')[0];
    const dateText = lineOf(cell, 100) ?? (cell?.getAttribute('title')?.trim().slice(0, 200) || null);
    const date =
      dateOfWords(cell?.getAttribute('datetime')) ?? dateOfWords(cell?.getAttribute('title')) ?? dateOfWords(dateText);
    const own = tidyId(item.getAttribute('data-test-mid') ?? item.getAttribute('data-mid'));
    return {
      element: item,
      state,
      // The address names the conversation, never a message.
      messageId: own,
      threadId: opened ?? own,
      from: senderIn(item, body),
      to: recipientsIn(item, body),
      dateText,
      date,
      subject,
      get attachments() {
        const names = readable ? header(item, body, ATTACHMENT).flatMap((name) => lineOf(name, 255) ?? []) : [];
        return [...new Set(names)].slice(0, 50);
      },
      get text() {
        // A mail that is nothing but what looks like a quote is read whole.
        return readable ? textOf(body, MAX_TEXT, NOT_OWN_TEXT) || textOf(body, MAX_TEXT) : '';
      },
    };
  });
}

/** Whether a message was found by its own name, not only by its body. */
export function isNamed({ element }: OpenMessage): boolean {
  return element.matches(VIEW);
}

/** Between a message's header and its body. */
export function bannerSlot({ element }: OpenMessage): Slot | null {
  const body = bodyOf(element);
  const frame = body?.closest('[data-test-id="message-view-body"]') ?? body;
  const parent = frame?.parentElement;
  return frame && parent && element.contains(parent) && !parent.hasAttribute(MARK) ? { parent, before: frame } : null;
}
