/**
 * Makes a damaged or hostile message fit to be parsed: what stands before its headers goes, headers of any
 * length and in any charset become short ones in UTF-8. A message that needs nothing of it is not copied.
 */
import { concatBytes } from './concat-bytes';
import { decodeText } from './decode-text';

/** Longer headers are cut down to the fields that are read: most of Gmail's are seals and signatures. */
const LONG_HEADERS = 2 * 1024;
/** Bytes of one such field, and how many fields are kept. */
const MOST_OF_FIELD = 32 * 1024;
const MOST_FIELDS = 500;
/** What the ends of lines are looked up in. */
const HEAD = 64 * 1024;
const READ_FIELDS = new Set(
  'from to subject date message-id in-reply-to reply-to return-path sender received authentication-results arc-authentication-results list-id mime-version content-type content-transfer-encoding content-disposition x-gm-thrid x-gmail-labels'.split(
    ' ',
  ),
);
/** Lines of a message, and those among them that can part it. */
const MOST_LINES = 100_000;
const MOST_DELIMITERS = 20_000;
const LONGEST_NAME = 40;
const LF = 10;
const CR = 13;
const SPACE = 32;
const TAB = 9;
const DASH = 45;
const COLON = 58;
/** With it ISO-2022-JP changes over to Japanese. */
const ESCAPE = 27;

/** The message, or a repaired copy. Takes any bytes; time is linear in the length of the headers. */
export function repaired(bytes: Uint8Array): Uint8Array {
  const lines = withLineFeeds(bytes);
  const mail = lines.subarray(startOfHeaders(lines));
  const end = endOfHeaders(mail);
  const slim = end > LONG_HEADERS ? slimHeaders(mail, end) : mail.subarray(0, end);
  const headers = isBeyondAscii(slim) ? inUtf8(slim) : slim;
  return end > LONG_HEADERS || headers !== slim ? concatBytes([headers, mail.subarray(end)]) : mail;
}

/** Only the headers, for a message whose body can't be parsed. */
export function headersOnly(mail: Uint8Array): Uint8Array {
  return mail.subarray(0, endOfHeaders(mail));
}

/** The message up to where a parser that keeps every line and every part would need more memory than it is worth. */
export function cutToSize(mail: Uint8Array): Uint8Array {
  let lines = 0;
  let delimiters = 0;
  for (let at = 0; at < mail.length; at = nextLine(mail, at)) {
    lines += 1;
    if (mail[at] === DASH && mail[at + 1] === DASH) delimiters += 1;
    if (lines > MOST_LINES || delimiters > MOST_DELIMITERS) return mail.subarray(0, at);
  }
  return mail;
}

/** The message up to where it is nested deeper than `most` multiparts. */
export function cutAtDepth(mail: Uint8Array, most: number): Uint8Array {
  let depth = 0;
  for (let at = 0; at < mail.length; at = nextLine(mail, at)) {
    if (!isMultipart(mail, at)) continue;
    depth += 1;
    if (depth > most) return mail.subarray(0, at);
  }
  return mail;
}

function isBeyondAscii(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80 || byte === ESCAPE) return true;
  }
  return false;
}

/** Old programs of the Macintosh end lines with a carriage return alone. */
function withLineFeeds(bytes: Uint8Array): Uint8Array {
  const head = bytes.subarray(0, HEAD);
  if (head.includes(LF) || !head.includes(CR)) return bytes;
  return bytes.map((byte) => (byte === CR ? LF : byte));
}

/** Behind a byte order mark, empty lines and the envelope line of an mbox. */
function startOfHeaders(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[at] === LF || bytes[at] === CR) at += 1;
  const start = latin1(bytes.subarray(at, at + 6));
  return start.startsWith('From ') || start === '>From ' ? nextLine(bytes, at) : at;
}

/** Index of the line after the empty one that ends the headers, or the end. */
function endOfHeaders(mail: Uint8Array): number {
  for (let at = 0; at < mail.length; at = nextLine(mail, at)) {
    if (mail[at] === LF || (mail[at] === CR && mail[at + 1] === LF)) return nextLine(mail, at);
  }
  return mail.length;
}

function slimHeaders(mail: Uint8Array, end: number): Uint8Array {
  const fields: Uint8Array[] = [];
  for (let at = 0; at < end && fields.length < MOST_FIELDS;) {
    const after = endOfField(mail, at, end);
    if (READ_FIELDS.has(nameAt(mail, at))) {
      fields.push(mail.subarray(at, Math.min(after, at + MOST_OF_FIELD)));
      if (after > at + MOST_OF_FIELD) fields.push(Uint8Array.of(LF));
    }
    at = after;
  }
  return concatBytes([...fields, Uint8Array.of(LF)]);
}

/** With the lines that go on with a blank. */
function endOfField(mail: Uint8Array, from: number, end: number): number {
  let at = nextLine(mail, from);
  while (at < end && (mail[at] === SPACE || mail[at] === TAB)) at = nextLine(mail, at);
  return Math.min(at, end);
}

/** In lower case; empty when there is none, or one longer than all that are read. */
function nameAt(mail: Uint8Array, at: number): string {
  let name = '';
  for (let index = at; index < at + LONGEST_NAME; index += 1) {
    const byte = mail[index] ?? 0;
    if (byte === COLON) return name.trim().toLowerCase();
    name += String.fromCharCode(byte);
  }
  return '';
}

/** Headers in another charset than UTF-8 have no label; each field is read for itself. */
function inUtf8(headers: Uint8Array): Uint8Array {
  const fields: Uint8Array[] = [];
  let changed = false;
  for (let at = 0; at < headers.length;) {
    const after = endOfField(headers, at, headers.length);
    const field = headers.subarray(at, after);
    const text = decodeText(field, null);
    const isUtf8 = new TextDecoder().decode(field) === text;
    changed ||= !isUtf8;
    fields.push(isUtf8 ? field : new TextEncoder().encode(text));
    at = after;
  }
  return changed ? concatBytes(fields) : headers;
}

function isMultipart(mail: Uint8Array, at: number): boolean {
  if (((mail[at] ?? 0) | SPACE) !== 99) return false;
  return /^content-type\s*:\s*multipart\//i.test(latin1(mail.subarray(at, at + 60)));
}

function nextLine(bytes: Uint8Array, at: number): number {
  const found = bytes.indexOf(LF, at);
  return found === -1 ? bytes.length : found + 1;
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
