/**
 * The names a message goes by in the record. They hold no address and no text: an account is a tag, a
 * message without an id is its fingerprint.
 */
import { sha256Hex } from './hash';

const NO_ACCOUNT = 'unknown';
const LONGEST_MESSAGE_ID = 250;

/** First 16 hex digits of the SHA-256 of the lower-cased address; `unknown` while the page does not show whose mailbox it is. */
export function accountTag(address: string | null): string {
  const tidy = (address ?? '').trim().toLowerCase();
  return tidy === '' ? NO_ACCOUNT : sha256Hex(tidy).slice(0, 16);
}

export function gmailKey(tag: string, messageId: string): string {
  return `gmail:${tag}:${messageId}`;
}

/** The keys the same message may have been logged under before the page showed whose mailbox it is. */
export function keysWithoutAccount(keys: readonly string[]): readonly string[] {
  return keys.filter((key) => kindOfKey(key) === 'gmail').map((key) => gmailKey(NO_ACCOUNT, idOf(key)));
}

export function threadKey(tag: string, threadId: string): string {
  return `gmail:${tag}:${threadId}`;
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

/** Where a key comes from: `gmail`, `mid`, `page`, `file`, `paste`, `letter`. Two keys of one kind name two messages, keys of different kinds may name the same. */
export function kindOfKey(key: string): string {
  return key.slice(0, key.indexOf(':'));
}

/** A Gmail key made before the page showed whose mailbox it is. */
export function isWithoutAccount(key: string): boolean {
  return key.startsWith(gmailKey(NO_ACCOUNT, ''));
}

/** Two Gmail keys of one message id, of which one was made before the page showed the account. */
export function isSameGmailMessage(a: string, b: string): boolean {
  if (kindOfKey(a) !== 'gmail' || kindOfKey(b) !== 'gmail' || isWithoutAccount(a) === isWithoutAccount(b)) return false;
  return idOf(a) === idOf(b);
}
