/**
 * Proton's opened conversation (ProtonMail/WebClients, `components/message`). Facts: a message is an `article` with its id; it is
 * expanded or not; people are chips whose title is the address; the body is in a frame, where a placeholder stands until it is
 * decrypted. A mail can imitate nothing of the header, since it stands in another document.
 */
import { MAX_TEXT, type Person } from '../../../core/types';
import { dateOfWords } from '../../date-words';
import { inDocumentOrder, isLongerThan, lineOf, MARK, outermost, textOf } from '../../dom';
import { personOf } from '../../people';
import type { MessageState, OpenMessage, Slot } from '../../types';
import { bodyFrame, documentOf } from './frames';
import { openedId, tidyId } from './ids';

const ID_ITEM = '[data-message-id]';
const CLASS_ITEM = '[data-shortcut-target="message-container"], article.message-container';
const BODY = '[data-testid="message-content:body"], .message-content';
const HEADER = '.message-header, [data-testid^="message-header"]';
const EXPANDED = '.message-header-expanded, [data-testid^="message-header-expanded"]';
const PLACEHOLDER = '.message-content-loading-placeholder';
const SENDER = '[data-testid="recipients:sender"], [data-testid="message-header:from"]';
const RECIPIENT = '[data-testid^="recipients:item-"]';
const CHIP = '.message-recipient-item, [title*="@"]';
const NAME = '.message-recipient-item-label';
const ADDRESS = '.message-recipient-item-address';
const NOT_OWN_TEXT =
  '[id^="proton-blockquote"], .protonmail_quote, .gmail_quote, .yahoo_quoted, blockquote[type="cite"], button';
const ATTACHMENT = '[data-testid$="--primary-action"]';

/** Messages in front; an editor may stand inside one. */
function items(root: Document): HTMLElement[] {
  const byId = [...root.querySelectorAll(ID_ITEM)].filter((item) => tidyId(item.getAttribute('data-message-id')));
  const named = outermost(inDocumentOrder([...byId, ...root.querySelectorAll(CLASS_ITEM)]));
  if (named.length > 0 || !root.querySelector('[data-testid]')) return named;
  return outermost(root.querySelectorAll('article')).filter((item) => bodyFrame(item) !== null);
}

function isExpanded(item: Element): boolean {
  const said = item.getAttribute('data-expanded');
  return said === null
    ? item.classList.contains('is-opened') ||
        item.querySelector(`${EXPANDED}, ${BODY}`) !== null ||
        bodyFrame(item) !== null
    : said === 'true';
}

function bodyOf(item: Element): Element | null {
  const frame = bodyFrame(item);
  const page = frame ? documentOf(frame) : null;
  return page?.querySelector('#proton-root') ?? page?.body ?? null;
}

function stateOf(item: Element, body: Element | null): MessageState {
  if (!isExpanded(item)) return 'collapsed';
  // Its source, or what could not be decrypted: readable only once the driver shows it as a mail.
  if (!body && item.querySelector(`:is(${BODY}) > pre`)) return 'collapsed';
  if (!body || item.querySelector(PLACEHOLDER)) return 'loading';
  if (!body.querySelector('img') && lineOf(body, 1_000) === null) return 'loading';
  return isLongerThan(body, MAX_TEXT) ? 'clipped' : 'ready';
}

function personIn(chip: Element): Person | null {
  const titled = chip.matches('[title*="@"]') ? chip : chip.querySelector('[title*="@"]');
  const address = lineOf(chip.querySelector(ADDRESS), 400) ?? titled?.getAttribute('title') ?? null;
  const named = chip.getAttribute('data-testid')?.split('recipients:item-')[1];
  const shown = lineOf(chip.querySelector(NAME), 200) ?? lineOf(chip, 500);
  const person = personOf(shown, address?.includes('@') ? address : (named ?? null));
  return person.name || person.address ? person : null;
}

function senderIn(item: Element): Person | null {
  const chips = [...item.querySelectorAll(`${SENDER}, :is(${HEADER}) :is(${CHIP})`)];
  const chip = item.querySelector('[data-testid="recipients:sender"]') ?? chips.find((one) => !one.closest(RECIPIENT));
  return chip ? personIn(chip) : null;
}

function recipientsIn(item: Element): Person[] {
  const people = new Map<string, Person>();
  for (const chip of item.querySelectorAll(RECIPIENT)) {
    const person = personIn(chip);
    if (person) people.set(person.address ?? person.name ?? '', person);
  }
  return [...people.values()];
}

/** Heading of the conversation. */
export function subjectOf(root: Document): string | null {
  const heading = root.querySelector(
    '[data-testid="conversation-header:subject"], .message-conversation-summary-header, .message-conversation-summary h1',
  );
  return heading?.getAttribute('title')?.trim().slice(0, 500) || lineOf(heading, 500);
}

/** The file's name is a part of the attachment's test id, with no word of the page's language around it. */
function attachmentsOf(item: Element): string[] {
  const names = [...item.querySelectorAll(ATTACHMENT)].map((element) =>
    (element.getAttribute('data-testid') ?? '').replace(/^attachment-item:/, '').replace(/--primary-action$/, ''),
  );
  return [...new Set(names.map((name) => name.trim().slice(0, 255)).filter((name) => name !== ''))].slice(0, 50);
}

/** Every message of the conversation in front, oldest first. */
export function openMessages(root: Document): OpenMessage[] {
  const found = items(root);
  const subject = found.length > 0 ? subjectOf(root) : null;
  const opened = openedId(root.location);
  return found.map((item) => {
    const body = bodyOf(item);
    const state = stateOf(item, body);
    const readable = state === 'ready' || state === 'clipped';
    const time = item.querySelector(`:is(${HEADER}) time`) ?? item.querySelector('time');
    const said = time?.getAttribute('title') || time?.getAttribute('datetime');
    const dateText = said?.trim().slice(0, 200) || lineOf(time, 100);
    const messageId = tidyId(item.getAttribute('data-message-id'));
    return {
      element: item,
      state,
      messageId,
      threadId: opened ?? (found.length === 1 ? messageId : null),
      from: senderIn(item),
      to: recipientsIn(item),
      dateText,
      date: dateOfWords(dateText),
      subject,
      get attachments() {
        return readable ? attachmentsOf(item) : [];
      },
      get text() {
        // A mail that is nothing but what looks like a quote is read whole.
        return readable ? textOf(body, MAX_TEXT, NOT_OWN_TEXT) || textOf(body, MAX_TEXT) : '';
      },
    };
  });
}

/** Between a message's header and its body, in the page around the frame. */
export function bannerSlot({ element }: OpenMessage): Slot | null {
  const body = element.querySelector(BODY) ?? bodyFrame(element);
  const parent = body?.parentElement;
  return body && parent && element.contains(parent) && !parent.hasAttribute(MARK) ? { parent, before: body } : null;
}
