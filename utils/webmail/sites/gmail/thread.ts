/**
 * Gmail's opened thread. Facts: messages are `[role=listitem]`s with ids on a descendant; one that was
 * never expanded has neither id nor body; sender and date stand in a header outside the body, and only
 * there are they read, since a mail can imitate that header inside its own text.
 */
import { MAX_TEXT, type Person } from '../../../core/types';
import { lineOf, MARK, textOf } from '../../dom';
import type { MessageState, OpenMessage, Slot } from '../../types';
import { account } from './account';
import { attachmentNames } from './attachments';
import { bodyOf, CARRIER, idOfBody, isTooLong } from './body';
import { dateOf } from './date';
import { mainOf } from './front';
import { hexId, idInLog, threadIdOfHash } from './ids';
import { findMessages } from './messages';
import { personOf } from './person';
import { wholeMessage } from './whole';

/** Quotes of earlier messages and what Gmail and other extensions lay over a body. */
const NOT_OWN_TEXT =
  '.gmail_quote, .gmail_quote_container, blockquote[type="cite"], .a6S, .yj6qo, [role="button"], [class^="inboxsdk__"]';
const CLIPPED = 'a[href*="view=lg"]';
/** Where an answer is written: it names people too. */
const ANSWER = '[g_editable], .ip, .M9';
const HEADINGS = ['h2.hP', 'h2[data-legacy-thread-id]', 'h2'];

/** Elements of the message's header: what matches outside the body. */
function header(item: Element, body: Element | null, selector: string): Element[] {
  return [...item.querySelectorAll(selector)].filter((element) => !body?.contains(element) && !element.closest(ANSWER));
}

interface Subject {
  readonly text: string | null;
  readonly threadId: string | null;
}

function isOutside(heading: Element): boolean {
  return !heading.closest(`${CARRIER}, [role="listitem"], [role="dialog"], .adn`);
}

/** The thread's heading; its `data-thread-perm-id` may be missing or the word "undefined" (2025-11). */
export function subjectOf(root: Document): Subject {
  const main = mainOf(root);
  const headings = main ? HEADINGS.flatMap((selector) => [...main.querySelectorAll(selector)].filter(isOutside)) : [];
  const heading = headings[0] ?? null;
  const threadId =
    hexId(heading?.getAttribute('data-legacy-thread-id')) ??
    hexId(heading?.getAttribute('data-thread-perm-id')) ??
    idInLog(heading?.getAttribute('jslog')) ??
    threadIdOfHash(root.location?.hash ?? '');
  return { text: lineOf(heading), threadId };
}

function stateOf(item: Element, carrier: Element | null, body: Element | null): MessageState {
  if (!body) return item.getAttribute('aria-expanded') === 'true' || carrier?.matches('.adn') ? 'loading' : 'collapsed';
  if (body.classList.contains('undefined') || !body.hasChildNodes()) return 'loading';
  const isCut = isTooLong(body) || header(item, body, CLIPPED).length > 0;
  return isCut || item.querySelector(`.iX ${CLIPPED}`) ? 'clipped' : 'ready';
}

function peopleIn(elements: readonly Element[]): Person[] {
  return elements.map(personOf).filter((person) => person.address ?? person.name);
}

/**
 * Gmail heads a thread with its first message's subject. What follows a message of the owner's own has it as
 * an answer; two messages of one sender may each have it as their own, since Gmail groups by subject.
 */
function subjectAfter(ownerWrote: boolean, subject: string | null): string | null {
  return !ownerWrote || subject === null || /^re:/i.test(subject) ? subject : `Re: ${subject}`;
}

/** By its attributes; before 2018 it was a class of the body; else what Gmail writes for its own log. */
function messageIdOf(item: Element, carrier: Element | null, body: Element | null): string | null {
  const logged = carrier ?? item.querySelector('.adn') ?? item;
  return (
    hexId(carrier?.getAttribute('data-legacy-message-id')) ??
    hexId(carrier?.getAttribute('data-message-id')) ??
    (carrier?.getAttribute('data-message-id')?.includes('msg-a:') ? null : idOfBody(body)) ??
    idInLog(logged.getAttribute('jslog'), 'msg')
  );
}

function readItem(item: HTMLElement, { text: subject, threadId }: Subject): OpenMessage {
  const carrier = item.matches(CARRIER) ? item : item.querySelector(CARRIER);
  const body = bodyOf(item);
  const seen = stateOf(item, carrier, body);
  const people = header(item, body, '[email]');
  const sender = people.find((element) => element.matches('.gD')) ?? people[0];
  const others = people.filter((element) => element !== sender && element.closest('.gD') !== sender);
  const dateCell = header(item, body, '.g3[title]')[0] ?? header(item, body, '[title*=":"]')[0] ?? null;
  const dateText = dateCell?.getAttribute('title')?.trim() || lineOf(dateCell, 100);
  const messageId = messageIdOf(item, carrier, body);
  // A message Gmail has not given its lasting id yet is read when it has one.
  const isLocal = messageId === null && carrier?.getAttribute('data-message-id')?.includes('msg-a:') === true;
  const state = isLocal && seen !== 'collapsed' ? 'loading' : seen;
  const readable = state === 'ready' || state === 'clipped';
  return {
    element: item,
    state,
    messageId,
    threadId,
    from: sender ? personOf(sender) : null,
    to: peopleIn(others),
    dateText,
    date: dateOf(dateText, messageId),
    subject,
    get attachments() {
      return readable ? attachmentNames(item, body) : [];
    },
    get text() {
      return readable ? textOf(body, MAX_TEXT, NOT_OWN_TEXT) : '';
    },
  };
}

/** Every message of the thread in front, oldest first. */
export function openMessages(root: Document): OpenMessage[] {
  const whole = wholeMessage(root);
  if (whole) return [whole];
  const main = mainOf(root);
  const found = main ? findMessages(main).items : [];
  if (found.length === 0) return [];
  const heading = subjectOf(root);
  const owner = found.length > 1 ? account(root) : null;
  let ownerWrote = false;
  return found.map((item) => {
    const message = readItem(item, { ...heading, text: subjectAfter(ownerWrote, heading.text) });
    ownerWrote ||= owner !== null && message.from?.address === owner;
    return message;
  });
}

/** Between a message's header and its body. */
export function bannerSlot(message: OpenMessage): Slot | null {
  const { element } = message;
  if (element.matches('table.message'))
    return element.parentElement && { parent: element.parentElement, before: element };
  const body = bodyOf(message.element);
  const wrapper = body?.closest('.ii.gt') ?? body;
  const parent = wrapper?.parentElement;
  if (!wrapper || !parent || parent.hasAttribute(MARK)) return null;
  return { parent, before: wrapper };
}
