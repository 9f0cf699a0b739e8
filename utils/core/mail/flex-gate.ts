/**
 * Whether a message may name Flex, told from its bytes. The judgement's first question is the same one, asked of the
 * decoded message; so what doesn't pass here could not be flagged, and no more of it is decoded than the answer takes.
 */
import { addressParser, decodeWords } from 'postal-mime';
import type { ByteBlock } from './byte-block';
import { partsNameFlex } from './flex-parts';
import { flexIn, type TextForm, YES } from './flex-word';
import { headerText } from './header-text';
import { endOfHeader, type MailHead } from './mail-head';
import { mailParts } from './mail-parts';

const PLAIN: TextForm = { markup: false, delSp: false };
const SMALL_X = 120;
const EQUALS = 61;
const QUESTION = 63;

/**
 * @param head the message's headers
 * @param to where the message ends
 * @param owner address of the mailbox's owner in lower case, whose own messages all pass; null: nobody's do
 * @returns false only when the message, read in full, names Flex neither in its sender nor in its subject nor in its text
 */
export function passesGate(block: ByteBlock, head: MailHead, to: number, owner: string | null): boolean {
  const { bytes } = block;
  if (owner !== null && isFrom(bytes, head, owner)) return true;
  if (senderNames(bytes, head) || subjectNames(bytes, head)) return true;
  const parts = mailParts(block, head, to);
  return parts === null || partsNameFlex(block, parts) !== 'no';
}

function isFrom(bytes: Uint8Array, head: MailHead, owner: string): boolean {
  const text = headerText(bytes, head.from, head.bodyAt);
  if (text.toLowerCase().includes(owner)) return true;
  // What is escaped, quoted, commented or encoded may read otherwise.
  return /[\\"(?]/.test(text) && people(text).some(({ address }) => address.toLowerCase() === owner);
}

function senderNames(bytes: Uint8Array, { from, bodyAt }: MailHead): boolean {
  if (!mayHoldX(bytes, from, bodyAt)) return false;
  return people(headerText(bytes, from, bodyAt)).some(({ name, address }) => names(name) || names(address));
}

function subjectNames(bytes: Uint8Array, { subject, bodyAt }: MailHead): boolean {
  return mayHoldX(bytes, subject, bodyAt) && names(decodeWords(headerText(bytes, subject, bodyAt)));
}

function names(text: string): boolean {
  return (flexIn(text, PLAIN) & YES) !== 0;
}

function people(text: string): readonly { readonly name: string; readonly address: string }[] {
  return addressParser(text, { flatten: true }).map(({ name, address }) => ({ name, address: address ?? '' }));
}

/** Whether a header's value has an "x", a byte beyond ASCII, or an encoded word (RFC 2047), which may hold either. */
function mayHoldX(bytes: Uint8Array, from: number, to: number): boolean {
  if (from === -1) return false;
  const end = endOfHeader(bytes, from, to);
  for (let at = from; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if ((byte | 32) === SMALL_X || byte >= 128 || (byte === EQUALS && bytes[at + 1] === QUESTION)) return true;
  }
  return false;
}
