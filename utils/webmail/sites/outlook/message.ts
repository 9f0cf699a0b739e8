/**
 * Outlook's reading pane. Facts: a conversation's subject is `CONV_…_SUBJECT`, a message's sender `MSG_…_FROM`, its body a
 * `[role=document]` in `mailMessageBodyContainer` or `UniqueMessageBody…`; what a mail brings has its ids and classes prefixed with
 * `x_`; a quote begins at `divRplyFwdMsg` and goes on to the end; one message alone has no `CONV_`.
 */
import { MAX_TEXT, type Person } from '../../../core/types';
import { dateOfWords } from '../../date-words';
import { inDocumentOrder, isLongerThan, lineOf, MARK, outermost, textOf } from '../../dom';
import { personOf } from '../../people';
import type { MessageState, OpenMessage, Slot } from '../../types';
import { idOfPath, isMailbox, messageIdOf, tidyId } from './ids';
import { plainLine, plainText } from './list';

export const PANE =
  '#ReadingPaneContainerId, #ConversationReadingPaneContainer, [data-app-section="ConversationContainer"]';
const BODY =
  '[data-test-id="mailMessageBodyContainer"] [role="document"], [id^="UniqueMessageBody"], [aria-label] > [role="document"]';
const FROM = '[id^="MSG_"][id$="_FROM"]';
const TIME = '[data-testid="SentReceivedSavedTime"]';
const EDITED = '[contenteditable="true"]';
export const QUOTE = '[id$="divRplyFwdMsg"], [id$="appendonsend"]';
const NOT_OWN_TEXT = 'blockquote[type="cite"], [class*="gmail_quote"], [role="button"]';
/** A header lies some ten levels above its body. */
const HIGHEST = 15;

/** Outside what a mail brings and what the driver writes. */
function outside(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter((part) => !part.closest(`[role="document"], ${EDITED}`));
}

interface Found {
  readonly item: HTMLElement;
  readonly body: Element | null;
  readonly from: Element | null;
}

/** How many of these parts lie in each of their ancestors, up to the pane or `HIGHEST` levels. */
function countAbove(parts: readonly Element[]): ReadonlyMap<Element, number> {
  const counts = new Map<Element, number>();
  for (const part of parts) {
    let height = 0;
    for (let at = part.parentElement; at && !at.matches(PANE) && height < HIGHEST; at = at.parentElement, height += 1)
      counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
}

/** The largest part of the page that holds this body or header, and none of another message's. */
function itemOf(part: Element, isShared: (at: Element) => boolean): HTMLElement | null {
  let item: HTMLElement | null = null;
  let height = 0;
  for (let at = part.parentElement; at && !at.matches(PANE) && height < HIGHEST; at = at.parentElement, height += 1) {
    if (isShared(at)) break;
    item = at;
  }
  return item;
}

/**
 * A body belongs to the sender above it in the same part of the page. A part with two bodies or two senders is no message; and where
 * a message lost its sender, its neighbour's must not be taken for it: a part with two times, or with the sender below, names nobody.
 */
function messagesIn(root: Document): Found[] {
  const bodies = outermost(root.querySelectorAll(BODY)).filter((body) => isMessageBody(body));
  const senders = outside(root, FROM);
  const [texts, names] = [countAbove(bodies), countAbove(senders)];
  const isShared = (at: Element): boolean => (texts.get(at) ?? 0) > 1 || (names.get(at) ?? 0) > 1;
  const items = outermost(inDocumentOrder([...bodies, ...senders].flatMap((part) => itemOf(part, isShared) ?? [])));
  return items.map((item) => {
    const body = bodies.find((one) => item.contains(one)) ?? null;
    const from = senders.find((one) => item.contains(one)) ?? null;
    const isOwn =
      !from ||
      !body ||
      (outside(item, TIME).length <= 1 &&
        (from.compareDocumentPosition(body) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
    return { item, body, from: isOwn ? from : null };
  });
}

/** Outlook shows other documents, such as files: they lie outside the pane, or without the names of a message's body. */
function isMessageBody(body: Element): boolean {
  return !body.closest(EDITED) && (body.closest(PANE) !== null || !body.matches('[aria-label] > [role="document"]'));
}

/** Heading of what is open: the conversation's, or the one above a message alone. */
export function subjectOf(root: Document): string | null {
  const [named] = outside(root, '[id^="CONV_"][id$="_SUBJECT"]');
  const [pane] = root.querySelectorAll(PANE);
  const heading = named ?? (pane ? outside(pane, '[role="heading"]').find((one) => !one.querySelector(FROM)) : null);
  return plainLine(heading, 500);
}

/** Conversation in front: as the address names it, else the one row of the list that is chosen. */
export function openedThread(root: Document): string | null {
  const named = idOfPath(root.location?.pathname);
  if (named !== null && messageIdOf(named) === null) return named;
  const chosen = root.querySelectorAll('[role="option"][data-convid][aria-selected="true"]');
  return (chosen.length === 1 ? tidyId(chosen[0]?.getAttribute('data-convid')) : null) ?? named;
}

function personIn(element: Element): Person {
  const titled = element.matches('[title*="@"]') ? element : element.querySelector('[title*="@"]');
  // A persona that opens a card is a button, whose words are no text of a mail.
  const name = plainLine(element, 500) ?? plainText(element.textContent);
  return personOf(name, titled?.getAttribute('title') ?? null);
}

function recipientsIn({ item, from }: Found): Person[] {
  const titled = outside(item, '[title*="@"]').filter((part) => !from?.contains(part) && !part.contains(from));
  const people = new Map(titled.map((part) => [part.getAttribute('title') ?? '', personIn(part)]));
  return [...people.values()].filter(({ address }) => address);
}

function stateOf({ body }: Found): MessageState {
  if (!body) return 'collapsed';
  if (!body.querySelector('img') && lineOf(body, 1_000) === null) return 'loading';
  return isLongerThan(body, MAX_TEXT) ? 'clipped' : 'ready';
}

/** Every message of the conversation in front, in the order of the page. */
export function openMessages(root: Document): OpenMessage[] {
  if (!isMailbox(root.location)) return [];
  const found = messagesIn(root);
  const subject = found.length > 0 ? subjectOf(root) : null;
  const threadId = openedThread(root);
  const alone = found.length === 1 ? messageIdOf(idOfPath(root.location?.pathname)) : null;
  return found.map((message) => {
    const { item, body, from } = message;
    const state = stateOf(message);
    const readable = state === 'ready' || state === 'clipped';
    const sender = from ? personIn(from) : null;
    const dateText = plainLine(outside(item, TIME)[0], 100);
    return {
      element: item,
      state,
      messageId: messageIdOf(from?.id.slice('MSG_'.length, -'_FROM'.length)) ?? alone,
      threadId,
      from: sender && (sender.name || sender.address) ? sender : null,
      to: recipientsIn(message),
      dateText,
      date: dateOfWords(dateText),
      subject,
      attachments: [],
      get text() {
        // A mail that is nothing but what looks like a quote is read whole.
        return readable ? textOf(body, MAX_TEXT, NOT_OWN_TEXT, QUOTE) || textOf(body, MAX_TEXT) : '';
      },
    };
  });
}

/** Between a message's header and its body. */
export function bannerSlot({ element }: OpenMessage): Slot | null {
  const body = element.querySelector(BODY);
  const frame = body?.closest('[data-test-id="mailMessageBodyContainer"]') ?? body;
  const parent = frame?.parentElement;
  return frame && parent && !parent.hasAttribute(MARK) ? { parent, before: frame } : null;
}
