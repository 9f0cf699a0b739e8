/** Finds the few headers that decide how a message is read, without decoding any of the others. */
import type { ByteBlock } from './byte-block';
import { nextLineFeed } from './line-start';

const LF = 10;
const CR = 13;
const TAB = 9;
const SPACE = 32;
const COLON = 58;
const SMALL_A = 97;
const DELETE = 127;
const CAPITAL_F = 70;
const FROM = new TextEncoder().encode('from');

/** Where things stand in the headers of a message or of a part of one, as indexes of its block. */
export interface MailHead {
  /** After the empty line that ends the headers; the end of the range where there is none. */
  readonly bodyAt: number;
  /** After the colon of the first header of that name; -1 when there is none. */
  readonly from: number;
  readonly subject: number;
  readonly contentType: number;
  readonly contentTransferEncoding: number;
  readonly contentDisposition: number;
  /** It has at least one of the headers without which no mail is sent. */
  readonly isMail: boolean;
  /** Its lines can be read in one way only. False: before a mail is read, they have to be put right (`mail-repair.ts`). */
  readonly isPlain: boolean;
}

type Place = Exclude<keyof MailHead, 'bodyAt' | 'isMail' | 'isPlain'>;
type Noted = { -readonly [Key in keyof MailHead]: MailHead[Key] };

interface Wanted {
  readonly name: Uint8Array;
  /** Null: it only shows that this is a mail. */
  readonly place: Place | null;
}

/** By the first letter in lower case. */
const WANTED = byFirstLetter([
  ['from', 'from'],
  ['subject', 'subject'],
  ['content-type', 'contentType'],
  ['content-transfer-encoding', 'contentTransferEncoding'],
  ['content-disposition', 'contentDisposition'],
  ['to', null],
  ['date', null],
  ['message-id', null],
  ['received', null],
]);

/** Reads the headers that [from, to) begins with. Takes any bytes; time is linear in the length of the headers. */
export function readHead(block: ByteBlock, from: number, to: number): MailHead {
  const { bytes } = block;
  const head: Noted = {
    bodyAt: to,
    from: -1,
    subject: -1,
    contentType: -1,
    contentTransferEncoding: -1,
    contentDisposition: -1,
    isMail: false,
    isPlain: beginsPlainly(bytes, from, to),
  };
  let line = from;
  while (line < to) {
    const lineFeed = nextLineFeed(block, line, to);
    const end = lineFeed === -1 ? to : lineFeed;
    const first = bytes[line] ?? LF;
    if ((first === LF || first === CR) && isEmpty(bytes, line, end)) {
      head.bodyAt = Math.min(end + 1, to);
      head.isPlain &&= end - line < 2;
      return head;
    }
    // Blanks continue the header above, except where there is none.
    if (line === from) note(bytes, afterBlanks(bytes, line, end), to, head);
    else if (WANTED[first | SPACE] !== undefined) note(bytes, line, to, head);
    line = end + 1;
  }
  return head;
}

/** Index after the last byte of a header's value: of the line feed that no folded line follows, or `to`. */
export function endOfHeader(bytes: Uint8Array, at: number, to: number): number {
  for (let index = at; index < to; index += 1) {
    if (bytes[index] !== LF) continue;
    const next = index + 1 < to ? bytes[index + 1] : LF;
    if (next !== SPACE && next !== TAB) return index;
  }
  return to;
}

function note(bytes: Uint8Array, at: number, to: number, head: Noted): void {
  const wanted = WANTED[(bytes[at] ?? 0) | SPACE];
  if (wanted === undefined) return;
  for (const { name, place } of wanted) {
    const value = afterName(bytes, at, to, name);
    if (value === -1) continue;
    if (place !== null && head[place] === -1) head[place] = value;
    head.isMail ||= place === null || place === 'from' || place === 'subject';
    return;
  }
  if (beginsEnvelope(bytes, at, to)) head.isPlain = false;
}

/** `From ` without a colon may begin the next message. */
function beginsEnvelope(bytes: Uint8Array, at: number, to: number): boolean {
  const end = at + FROM.length;
  return (
    bytes[at] === CAPITAL_F &&
    end < to &&
    FROM.every((byte, index) => ((bytes[at + index] ?? 0) | SPACE) === byte) &&
    bytes[end] === SPACE
  );
}

/** Index after the colon of a header of this name, in whatever case, or -1. Blanks and folds may stand before the colon. */
function afterName(bytes: Uint8Array, at: number, to: number, name: Uint8Array): number {
  if (to - at <= name.length) return -1;
  for (let index = 1; index < name.length; index += 1) {
    const byte = bytes[at + index] ?? 0;
    const wanted = name[index] ?? 0;
    if (byte !== wanted && (wanted < SMALL_A || byte + SPACE !== wanted)) return -1;
  }
  const colon = afterBlanks(bytes, at + name.length, to);
  return colon < to && bytes[colon] === COLON ? colon + 1 : -1;
}

/** Index of the first byte that is neither a blank nor a line end before one. */
function afterBlanks(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  for (;;) {
    while (at < to && (bytes[at] === SPACE || bytes[at] === TAB)) at += 1;
    let lineFeed = at;
    while (lineFeed < to && bytes[lineFeed] === CR) lineFeed += 1;
    const next = bytes[lineFeed + 1];
    const folds = lineFeed + 1 < to && bytes[lineFeed] === LF && (next === SPACE || next === TAB);
    if (!folds) return at;
    at = lineFeed + 1;
  }
}

/** Not with a byte order mark, a blank or an envelope line. */
function beginsPlainly(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from;
  while (at < to && bytes[at] !== COLON && (bytes[at] ?? 0) > SPACE && (bytes[at] ?? 0) < DELETE) at += 1;
  return at > from && bytes[at] === COLON;
}

function isEmpty(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (bytes[at] !== CR) return false;
  return true;
}

function byFirstLetter(
  names: readonly (readonly [string, Place | null])[],
): readonly (readonly Wanted[] | undefined)[] {
  const table = Array.from({ length: 256 }, (): Wanted[] | undefined => undefined);
  for (const [text, place] of names) {
    const name = new TextEncoder().encode(text);
    (table[name[0] ?? 0] ??= []).push({ name, place });
  }
  return table;
}
