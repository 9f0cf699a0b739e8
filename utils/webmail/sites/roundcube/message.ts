/**
 * Roundcube's opened message: in a page of its own, or in a frame beside the list, never more than one. Facts: every skin fills
 * `#messagebody` and a table of headers whose cells are named `header from`; elastic and larry set the subject as a heading,
 * classic in the table; what stands in a mail has its ids and classes renamed, so it can imitate none of it from inside.
 */
import { MAX_TEXT, type Person } from '../../../core/types';
import { dateOfWords } from '../../date-words';
import { isHtmlElement, isLongerThan, lineOf, MARK, outermost, textOf } from '../../dom';
import { personOf } from '../../people';
import type { MessageState, OpenMessage, Slot } from '../../types';
import { BODY, messagePage } from './frames';
import { idIn, isRoundcube, paramsIn, paramsOf } from './ids';

const FROM = ['.header.from', '.header-summary'];
const TO = '.header.to, .header.cc';
const CONTACT = '.rcmContactAddress, a[href^="mailto:"]';
/** Elastic's summary words the whole date; the table may say "Today" in any language. */
const DATES = '.header-summary .text-nowrap, .header.date';
const SUBJECT = 'h1.subject, h2.subject, h3.subject, .header.subject';
const SELF = 'a[href*="_action=show"][href*="_uid="]';
const FILES = '#attachment-list li, #attachmentslist li, .attachmentslist li';
/** A word for screen readers, and buttons. */
const NOT_SUBJECT = '.voice, .extwin, .flag-icon';
const PICTURES = '.image-attachment';
/**
 * Names from a mail's own HTML are kept behind a prefix. Quoted lines of plain text become a `blockquote`; in HTML one may be nothing
 * but an indent.
 */
const NOT_OWN_TEXT = `.message-part blockquote, .pre blockquote, blockquote[type="cite"], [class*="gmail_quote"], [class*="yahoo_quoted"], [class*="protonmail_quote"], [class*="moz-cite-prefix"], ${PICTURES}`;

/** The first element of these that is no part of the mail itself. */
function inHeader(page: Document, selector: string): Element[] {
  return [...page.querySelectorAll(selector)].filter((element) => !element.closest(BODY));
}

function peopleOf(cells: readonly Element[]): Person[] {
  const contacts = cells.flatMap((cell) => outermost(cell.querySelectorAll(CONTACT)));
  // The second of two links to one contact adds it to the address book, and shows nothing.
  return contacts
    .map((contact) =>
      personOf(lineOf(contact, 200), contact.getAttribute('title') ?? contact.getAttribute('href')?.slice(7) ?? null),
    )
    .filter(({ name, address }) => name || address)
    .slice(0, 50);
}

function stateOf(body: Element, page: Document): MessageState {
  // Parts come one by one: what is there may be half of it.
  if (page.readyState === 'loading') return 'loading';
  return isLongerThan(body, MAX_TEXT) ? 'clipped' : 'ready';
}

/** What its writer added, or all of it where everything stands in a quote. */
function ownText(body: Element): string {
  return textOf(body, MAX_TEXT, NOT_OWN_TEXT) || textOf(body, MAX_TEXT, PICTURES);
}

function attachmentsOf(page: Document): string[] {
  const names = inHeader(page, FILES).map((item) =>
    lineOf(item.querySelector('.attachment-name') ?? item, 255, '.attachment-size, .voice'),
  );
  return [...new Set(names.flatMap((name) => name ?? []))].slice(0, 50);
}

/** The first of these that can be read as a date, else the first as it is worded. */
function dateIn(page: Document): { dateText: string | null; date: string | null } {
  const words = inHeader(page, DATES).flatMap((cell) => lineOf(cell, 100) ?? []);
  const dated = words.map((text) => ({
    dateText: text,
    date: dateOfWords(text.replace(/^(\d{4}-\d\d-\d\d) (?=\d\d:)/, '$1T')),
  }));
  return dated.find(({ date }) => date) ?? dated[0] ?? { dateText: null, date: null };
}

/** The message in front, if one is open. It is a conversation of its own, so that its row bears the same id. */
export function openMessages(root: Document): OpenMessage[] {
  const page = isRoundcube(root) ? messagePage(root) : null;
  const body = page?.querySelector(BODY);
  if (!page || !isHtmlElement(body)) return [];
  const self = inHeader(page, SELF)[0] ?? null;
  const id = idIn(paramsOf(page)) ?? idIn(paramsIn(self));
  const state = stateOf(body, page);
  const readable = state === 'ready' || state === 'clipped';
  const from = FROM.map((selector) => peopleOf(inHeader(page, selector))[0]).find((person) => person) ?? null;
  return [
    {
      element: body,
      state,
      messageId: id,
      threadId: id,
      from,
      to: peopleOf(inHeader(page, TO)),
      ...dateIn(page),
      subject: lineOf(inHeader(page, SUBJECT)[0] ?? null, 1_000, NOT_SUBJECT),
      get attachments() {
        return readable ? attachmentsOf(page) : [];
      },
      get text() {
        return readable ? ownText(body) : '';
      },
    },
  ];
}

/** Between the header and the body, in whichever document they are. */
export function bannerSlot({ element }: OpenMessage): Slot | null {
  const parent = element.parentElement;
  return parent && !parent.hasAttribute(MARK) ? { parent, before: element } : null;
}
