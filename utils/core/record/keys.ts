/**
 * The names a message goes by in the record. They hold no address and no text: an account is a tag, a
 * message without an id is its fingerprint.
 */
import { WEBMAIL_IDS, type WebmailId } from '../types';
import { sha256Hex } from './hash';

/** Where a message that is moved to another folder gets another id: there two ids may name one message. */
const MOVING: ReadonlySet<string> = new Set<WebmailId>(['outlook', 'roundcube']);

const NO_ACCOUNT = 'unknown';
const LONGEST_MESSAGE_ID = 250;

/** First 16 hex digits of the SHA-256 of the lower-cased address; `unknown` while the page does not show whose mailbox it is. */
export function accountTag(address: string | null): string {
  const tidy = (address ?? '').trim().toLowerCase();
  return tidy === '' ? NO_ACCOUNT : sha256Hex(tidy).slice(0, 16);
}

/** Key of a message by the id its webmail gives it. */
export function webmailKey(webmail: WebmailId, tag: string, messageId: string): string {
  return `${webmail}:${tag}:${messageId}`;
}

/** The keys the same message may have been logged under before the page showed whose mailbox it is. */
export function keysWithoutAccount(keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => {
    const webmail = webmailOfKey(key);
    return webmail ? [webmailKey(webmail, NO_ACCOUNT, idOf(key))] : [];
  });
}

/** Key of a thread by the id its webmail gives it. */
export function threadKey(webmail: WebmailId, tag: string, threadId: string): string {
  return `${webmail}:${tag}:${threadId}`;
}

/** The webmail's own thread id in a thread key, or null for rows without a thread. */
export function threadIdOf(thread: string): string | null {
  return thread === '' ? null : idOf(thread);
}

function idOf(key: string): string {
  return key.split(':').slice(2).join(':');
}

/** Key of a Message-ID header, with or without its angle brackets. A very long one, which no mail program makes, is hashed. */
export function fileKey(messageId: string): string {
  const id = messageId.trim().replace(/^<|>$/g, '');
  return id.length > LONGEST_MESSAGE_ID ? `mid:sha256-${sha256Hex(id)}` : `mid:${id}`;
}

/** Key of a pasted message. */
export function pasteKey(print: string): string {
  return `paste:${print}`;
}

/** Key of a letter of ours that the driver says she has sent. */
export function letterKey(print: string): string {
  return `letter:${print}`;
}

/** Key of an opened message whose id the page does not show yet. */
export function pageKey(print: string): string {
  return `page:${print}`;
}

/** Key of a message in a file without a Message-ID. */
export function fileKeyWithoutId(print: string): string {
  return `file:${print}`;
}

/** Tombstone of a removed message's fingerprint, so that another source does not bring it back. */
export function printKey(print: string): string {
  return `print:${print}`;
}

/**
 * Where a key comes from: a webmail's id, or `mid`, `page`, `file`, `paste`, `letter`. Keys of different kinds may name the same
 * message; for two keys of one kind see {@link mayBeOneMessage}.
 */
export function kindOfKey(key: string): string {
  return key.slice(0, key.indexOf(':'));
}

/** The webmail a key's message was seen in; null for keys of files, pastes and letters. */
export function webmailOfKey(key: string): WebmailId | null {
  const kind = kindOfKey(key);
  return WEBMAIL_IDS.find((id) => id === kind) ?? null;
}

/** Whether two different keys of one kind can still name one message: only where a webmail renames what is moved. */
export function mayBeOneMessage(kind: string): boolean {
  return MOVING.has(kind);
}

/** A webmail's key made before its page showed whose mailbox it is. */
export function isWithoutAccount(key: string): boolean {
  const webmail = webmailOfKey(key);
  return webmail !== null && key.startsWith(webmailKey(webmail, NO_ACCOUNT, ''));
}

/** Two keys of one message id of one webmail, of which one was made before the page showed the account. */
export function isSameWebmailMessage(a: string, b: string): boolean {
  const webmail = webmailOfKey(a);
  if (webmail === null || webmail !== webmailOfKey(b) || isWithoutAccount(a) === isWithoutAccount(b)) return false;
  return idOf(a) === idOf(b);
}
