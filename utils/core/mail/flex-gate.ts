/**
 * Whether a message may name Flex, told from its bytes. The judgement's first question is the same one, asked of the
 * message as `parse-mail.ts` reads it; so what doesn't pass here could not be flagged, and no more of it is decoded
 * than the answer takes.
 */
import { addressParser, decodeWords } from 'postal-mime';
import type { ByteBlock } from './byte-block';
import { decodeText } from './decode-text';
import { partsNameFlex } from './flex-parts';
import { flexIn, YES } from './flex-word';
import { HeaderMemo } from './header-memo';
import { fieldText, headerText } from './header-text';
import { endOfHeader, type MailHead } from './mail-head';
import { mailParts } from './mail-parts';

const LF = 10;
const ESCAPE = 27;
const EQUALS = 61;
const QUESTION = 63;
const SMALL_X = 120;
/** A sender of words and one address, without anything that has a meaning in an address (RFC 5322 section 3.4). */
const SAYS_WHAT_IT_SAYS = /^[ !#-'*+\--9@-[\]-~]*(?:<[!#-'*+\--9@-[\]-~]*>)?$/;

/** A mailbox has few senders. */
const senders = new HeaderMemo(readSender);

interface Sender {
  readonly namesFlex: boolean;
  /** All that may be an address of it, in lower case. */
  readonly said: string;
}

/**
 * @param head the headers of the message, which stands in [from, to)
 * @param owner address of the mailbox's owner in lower case, with which all messages from it pass; null: not known
 * @returns false only when the message, read in full, names Flex neither in its sender nor in its subject nor in its text
 */
export function passesGate(block: ByteBlock, head: MailHead, from: number, to: number, owner: string | null): boolean {
  const { bytes } = block;
  if (!head.isPlain || senderPasses(bytes, head, from, owner) || subjectNames(bytes, head, from)) return true;
  const parts = mailParts(block, head, to);
  return parts === null || partsNameFlex(block, parts, [head.bodyAt, to]);
}

function senderPasses(bytes: Uint8Array, { from, bodyAt }: MailHead, start: number, owner: string | null): boolean {
  if (from === -1 || (owner === null && !mayHoldX(bytes, from, bodyAt))) return false;
  const isPlain = !isBeyondAscii(bytes, from, endOfHeader(bytes, from, bodyAt));
  const sender = isPlain ? senders.read(bytes, from, bodyAt) : readSender(textAt(bytes, from, bodyAt, start));
  return sender.namesFlex || (owner !== null && sender.said.includes(owner));
}

function readSender(text: string): Sender {
  if (SAYS_WHAT_IT_SAYS.test(text)) return { namesFlex: names(text), said: text.toLowerCase() };
  const found = people(text);
  return {
    namesFlex: found.some(({ name, address }) => names(name) || names(address)),
    said: [text, ...found.map(({ address }) => address)].join('\n').toLowerCase(),
  };
}

function subjectNames(bytes: Uint8Array, { subject, bodyAt }: MailHead, start: number): boolean {
  if (!mayHoldX(bytes, subject, bodyAt)) return false;
  const text = textAt(bytes, subject, bodyAt, start);
  return names(text.includes('=?') ? decodeWords(text) : text);
}

function names(text: string): boolean {
  return (flexIn(text, false) & YES) !== 0;
}

function people(text: string): readonly { readonly name: string; readonly address: string }[] {
  return addressParser(text, { flatten: true }).map(({ name, address }) => ({ name, address: address ?? '' }));
}

/** A header's value. Where it has more than ASCII, the whole field is decoded, line end and all, as in `mail-repair.ts`. */
function textAt(bytes: Uint8Array, at: number, to: number, start: number): string {
  const end = endOfHeader(bytes, at, to);
  if (!isBeyondAscii(bytes, at, end)) return headerText(bytes, at, to);
  const line = Math.max(start, bytes.lastIndexOf(LF, at) + 1);
  const field = decodeText(bytes.subarray(line, Math.min(end + 1, to)), null);
  return fieldText(field.slice(field.indexOf(':') + 1));
}

function isBeyondAscii(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 128 || byte === ESCAPE) return true;
  }
  return false;
}

/** Whether a header's value has an "x", something beyond ASCII, or an encoded word (RFC 2047), which may hold either. */
function mayHoldX(bytes: Uint8Array, from: number, to: number): boolean {
  if (from === -1) return false;
  const end = endOfHeader(bytes, from, to);
  for (let at = from; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if ((byte | 32) === SMALL_X || byte >= 128 || byte === ESCAPE) return true;
    if (byte === EQUALS && bytes[at + 1] === QUESTION) return true;
  }
  return false;
}
