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

/**
 * @param head the headers of the message, which stands in [from, to)
 * @param owner address of the mailbox's owner in lower case, whose own messages all pass; null: nobody's do
 * @returns false only when the message, read in full, names Flex neither in its sender nor in its subject nor in its text
 */
export function passesGate(block: ByteBlock, head: MailHead, from: number, to: number, owner: string | null): boolean {
  const { bytes } = block;
  if (!head.isPlain || (owner !== null && isFrom(bytes, head, from, owner))) return true;
  if (senderNames(bytes, head, from) || subjectNames(bytes, head, from)) return true;
  const parts = mailParts(block, head, to);
  return parts === null || partsNameFlex(block, parts, [head.bodyAt, to]);
}

function isFrom(bytes: Uint8Array, head: MailHead, start: number, owner: string): boolean {
  if (head.from === -1) return false;
  const text = textAt(bytes, head.from, head.bodyAt, start);
  if (text.toLowerCase().includes(owner)) return true;
  return !SAYS_WHAT_IT_SAYS.test(text) && people(text).some(({ address }) => address.toLowerCase() === owner);
}

function senderNames(bytes: Uint8Array, { from, bodyAt }: MailHead, start: number): boolean {
  if (!mayHoldX(bytes, from, bodyAt)) return false;
  const text = textAt(bytes, from, bodyAt, start);
  if (SAYS_WHAT_IT_SAYS.test(text)) return names(text);
  return people(text).some(({ name, address }) => names(name) || names(address));
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
