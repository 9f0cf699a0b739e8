/** The parts of a list row, shared by the plain and the split layouts. */
import { el, nextId, set } from './dom.js';
import { foreignLabel } from './foreign.js';
import { icon } from './icons.js';
import { options } from './options.js';
import { draftOf, isMe, isUnread } from './store.js';
import { fullDate, shortDate, words } from './words.js';

/** What a thread or a message is called in a row's attributes. */
export function idAttributes(entry) {
  const last = entry.messages.at(-1);
  return {
    'data-thread-id': `#${entry.kind}-f:${entry.decimal}`,
    'data-legacy-thread-id': entry.id,
    'data-legacy-last-message-id': last.id,
    'data-legacy-last-non-draft-message-id': last.id,
  };
}

/** A span that carries the ids: at once, or `options.late` milliseconds later, as on new mail. */
export function idSpan(entry, attributes, ...children) {
  if (options.late <= 0) return el('span', { ...attributes, ...idAttributes(entry) }, ...children);
  const span = el('span', attributes, ...children);
  setTimeout(() => {
    for (const [name, value] of Object.entries(idAttributes(entry))) set(span, name, value);
  }, options.late);
  return span;
}

const nameOf = (person) => person.name ?? person.address?.split('@')[0] ?? '';

function uniquePeople(entry, view) {
  const people =
    view === 'sent' ? entry.messages.filter((m) => m.sent).flatMap((m) => m.to) : entry.messages.map((m) => m.from);
  return [...new Map(people.map((person) => [person.address ?? person.name, person])).values()];
}

function personSpan(person, unread, short) {
  const name = isMe(person) ? words.me : nameOf(person);
  return el(
    'span',
    {
      class: unread ? 'zF d-unread' : 'yP',
      email: person.address,
      name: isMe(person) ? words.me : (person.name ?? nameOf(person)),
      'data-hovercard-id': person.address,
      translate: 'no',
    },
    short ? (name.split(' ')[0] ?? name) : name,
  );
}

/** `td.yX .yW`: everybody in the thread, commas in spans without an address, the count, "Draft". */
export function peopleCell(entry, view) {
  const people = uniquePeople(entry, view);
  const unread = isUnread(entry);
  const spans = people.flatMap((person, index) => [
    ...(index > 0 ? [el('span', {}, ', ')] : []),
    personSpan(person, unread, people.length > 1),
  ]);
  const inner = [el('span', { class: 'bA4' }, spans)];
  if (draftOf(entry.thread)) inner.push(el('span', {}, ', '), el('span', { class: 'boq d-draft' }, words.draft));
  if (entry.messages.length > 1) inner.push(el('span', { class: 'bx0 d-count' }, String(entry.messages.length)));
  const carried = options.idCarrier === 'sender' ? [idSpan(entry, {}, inner)] : inner;
  return el('div', { class: 'yW d-people', id: nextId() }, view === 'sent' ? `${words.to}: ` : null, carried);
}

/** The hidden label for screen readers: the address and the ids are in the row a second time. */
export function hiddenLabel(entry) {
  const last = entry.messages.at(-1);
  const said = [
    isUnread(entry) ? words.unread : null,
    nameOf(last.from),
    entry.subject,
    shortDate(last.date),
    snippetOf(entry),
  ];
  const text = said.filter(Boolean).join(', ');
  const span = options.idCarrier === 'sender' ? el('span', {}, text) : idSpan(entry, {}, text);
  return el('div', { class: 'afn d-hidden', id: nextId() }, span);
}

const chip = (label) =>
  el(
    'div',
    { class: 'ar as d-chip', 'data-tooltip': label },
    el(
      'div',
      { class: 'at', title: options.emptyLabels ? '' : label },
      el('div', { class: 'au' }, el('div', { class: 'av' }, label)),
    ),
  );

/** `.xS > .xT`: chips, subject, snippet. A mark goes first in `.xT`. */
export function subjectCell(entry, withSnippet) {
  const subject = idSubject(entry);
  const chips = entry.labels.length > 0 ? el('div', { class: 'yi d-chips' }, entry.labels.map(chip)) : null;
  return el(
    'div',
    { class: 'xS', role: 'link' },
    el(
      'div',
      { class: 'xT d-line' },
      foreignLabel(),
      chips,
      el('div', { class: 'y6 d-subject' }, subject),
      withSnippet ? snippetSpan(entry) : null,
    ),
  );
}

function idSubject(entry) {
  const text = entry.subject === '' ? words.noSubject : entry.subject;
  const inner =
    options.idCarrier === 'subject' ? idSpan(entry, { class: 'bqe' }, text) : el('span', { class: 'bqe' }, text);
  return el('span', { class: `bog${isUnread(entry) ? ' d-unread' : ''}`, id: nextId() }, inner);
}

const snippetOf = (entry) =>
  entry.messages.at(-1).text.replace(/^>.*$/gm, '').replace(/\s+/g, ' ').trim().slice(0, 180);

function snippetSpan(entry) {
  if (!options.snippets) return null;
  return el('span', { class: 'y2 d-snippet' }, el('span', { class: 'Zt' }, ' - '), snippetOf(entry));
}

/** The snippet of a vertical split has a line, and a row, of its own. */
export const splitSnippet = (entry) => el('div', { class: 'y2 apz d-snippet' }, snippetOf(entry));

export function timeSpan(entry) {
  const { date } = entry.messages.at(-1);
  const title = fullDate(date);
  return el(
    'span',
    { title, id: nextId(), 'aria-label': title },
    el('span', { class: isUnread(entry) ? 'd-unread' : '' }, shortDate(date)),
  );
}

export const checkbox = () =>
  el('div', {
    class: 'oZ-jc T-Jo J-J5-Ji d-check',
    id: nextId(),
    role: 'checkbox',
    'aria-checked': 'false',
    'aria-label': words.select,
    dir: 'ltr',
    tabindex: '-1',
  });

export const star = (entry) =>
  el('span', {
    class: `aXw T-KT d-star${entry.starred ? ' T-KT-Jp d-starred' : ''}`,
    'aria-label': entry.starred ? words.star : words.notStarred,
    role: 'button',
  });

export function hoverToolbar() {
  if (!options.hoverActions) return null;
  const item = (label, sign) => el('li', { class: 'bqX d-action', 'data-tooltip': label, 'aria-label': label }, sign);
  return el(
    'ul',
    { class: 'bqY d-actions', role: 'toolbar', 'aria-label': words.toolbar },
    item(words.archive, icon('archive')),
    item(words.remove, icon('remove')),
  );
}
