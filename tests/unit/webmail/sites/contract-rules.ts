/** What `utils/webmail/types.ts` promises of every adapter, as checks of one page that has been read. */
import { expect } from 'vitest';

import { MAX_TEXT, type Person } from '../../../../utils/core/types';
import { isHtmlElement, MARK } from '../../../../utils/webmail/dom';
import type { Slot, WebmailAdapter } from '../../../../utils/webmail/types';

const LONGEST_ID = 400;
const LONGEST_ADDRESS = 320;

/** Everything an adapter can say about a page, in the order the extension asks. */
export function readAll(adapter: WebmailAdapter, page: Document) {
  const rows = adapter.rows(page);
  const messages = adapter.openMessages(page);
  return {
    account: adapter.account(page),
    rows,
    facts: rows.map((row) => adapter.readRow(row)),
    badges: rows.map((row) => adapter.badgeSlot(row)),
    messages,
    texts: messages.map(({ text }) => text),
    attachments: messages.map(({ attachments }) => attachments),
    banners: messages.map((message) => adapter.bannerSlot(message)),
    links: messages.map((message) => adapter.permalink(message, page.location ?? new URL('https://example.com/'))),
    editors: adapter.editors(page),
    frames: adapter.frames?.(page) ?? [],
    original: adapter.original?.(page) ?? null,
    health: adapter.health(page),
  };
}

export type Read = ReturnType<typeof readAll>;

/** The same without elements: what is compared with a second reading. */
export function saidOf(read: Read): unknown {
  return {
    account: read.account,
    facts: read.facts,
    parts: read.rows.map(({ parts, matchedBy }) => [parts.length, matchedBy]),
    messages: read.messages.map(({ element: _element, ...said }) => ({ ...said })),
    original: read.original,
    editors: read.editors.map(({ element: _element, ...said }) => said),
    health: read.health,
  };
}

/** The page as it stands, with what its frames hold. */
export function markupOf(adapter: WebmailAdapter, page: Document): readonly string[] {
  return [page, ...(adapter.frames?.(page) ?? [])].map((document) => document.documentElement.outerHTML);
}

function checkId(id: string | null): void {
  if (id === null) return;
  expect(id).not.toBe('');
  expect(id.length).toBeLessThanOrEqual(LONGEST_ID);
  expect(id).not.toMatch(/^undefined$|^null$/);
}

function checkPerson({ name, address }: Person): void {
  if (address !== undefined) {
    expect(address).toBe(address.toLowerCase());
    expect(address).not.toMatch(/\s/);
    expect(address.length).toBeLessThanOrEqual(LONGEST_ADDRESS);
  }
  if (name !== undefined) expect(name.trim()).not.toBe('');
}

function checkSlot(slot: Slot | null): void {
  if (slot?.before) expect(slot.before.parentNode === slot.parent).toBe(true);
  if (slot) expect(slot.parent.closest('[contenteditable="true"]') === null).toBe(true);
}

function checkRows({ rows, facts, badges }: Read): void {
  const parts = rows.flatMap((row) => row.parts);
  expect(new Set(parts).size).toBe(parts.length);
  expect(rows.every(({ element, parts: [first] }) => element === first)).toBe(true);
  expect(parts.every((part) => isHtmlElement(part) && part.isConnected)).toBe(true);
  expect(rows.every(({ matchedBy }) => matchedBy !== 'none')).toBe(true);
  for (const { threadId, people, subject, snippet } of facts) {
    checkId(threadId);
    people.forEach(checkPerson);
    for (const words of [subject, snippet]) if (words !== null) expect(words).not.toBe('');
  }
  badges.forEach((slot, index) => {
    checkSlot(slot);
    if (slot) expect(rows[index]?.parts.some((part) => part.contains(slot.parent))).toBe(true);
  });
}

function checkMessages({ messages, texts, attachments, banners, links }: Read): void {
  const ids = messages.flatMap(({ messageId }) => messageId ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  messages.forEach((message, index) => {
    const { state, messageId, threadId, from, to, date, dateText, subject } = message;
    const isReadable = state === 'ready' || state === 'clipped';
    checkId(messageId);
    checkId(threadId);
    [...to, ...(from ? [from] : [])].forEach(checkPerson);
    if (date !== null) expect(new Date(date).toISOString()).toBe(date);
    for (const words of [dateText, subject]) if (words !== null) expect(words).not.toBe('');
    expect(texts[index]?.length).toBeLessThanOrEqual(isReadable ? MAX_TEXT : 0);
    if (!isReadable) expect(attachments[index]).toEqual([]);
    checkSlot(banners[index] ?? null);
    expect(links[index] ?? 'https://').toMatch(/^https:\/\//);
  });
}

function checkHealth({ health: { list, message }, rows, messages }: Read): void {
  expect(list.rows).toBe(rows.length);
  expect(message.messages).toBe(messages.length);
  expect(message.unread).toBe(messages.filter(({ state }) => state === 'loading').length);
  expect(list.matchedBy).toBe(rows[0]?.matchedBy ?? 'none');
  if (rows.length > 0) expect(list.state).toMatch(/^(?:ok|degraded)$/);
  else expect(list.state).toMatch(/^(?:idle|blind)$/);
  if (messages.length > 0) expect(message.state).not.toBe('idle');
  else expect(message.state).not.toBe('ok');
}

function checkEditors({ editors }: Read, page: Document): void {
  for (const { element, below, threadId, recipients } of editors) {
    expect(element.matches('textarea, input, [contenteditable]') || element.localName === 'body').toBe(true);
    if (below !== '') expect(() => page.querySelector(below)).not.toThrow();
    checkId(threadId);
    recipients.forEach((address) => {
      checkPerson({ address });
    });
  }
}

/** Checks one reading against the contract. */
export function checkContract(read: Read, page: Document): void {
  checkId(read.original?.messageId ?? null);
  if (read.account !== null) expect(read.account).toBe(read.account.trim().toLowerCase());
  checkRows(read);
  checkMessages(read);
  checkEditors(read, page);
  checkHealth(read);
}

/** Puts an empty mark of ours into every slot of a page. */
export function markAll({ badges, banners }: Read): void {
  for (const slot of [...badges, ...banners]) {
    if (!slot) continue;
    const mark = slot.parent.ownerDocument.createElement('span');
    mark.setAttribute(MARK, '');
    mark.append('Redress');
    slot.parent.insertBefore(mark, slot.before?.isConnected ? slot.before : null);
  }
}
