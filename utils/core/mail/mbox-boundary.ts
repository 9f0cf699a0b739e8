/**
 * Where one message of an mbox ends and the next begins. Exporters do not agree on escaping `From ` in
 * bodies (Gmail's does not always), so a line counts only when it has the form of an envelope and
 * headers follow it.
 */
import { endsWithDate } from './envelope-date';

/** A longer line is no envelope. */
const MAX_ENVELOPE = 1000;
/** A longer run without a colon is no header name. */
const MAX_HEADER_NAME = 100;
/** How far the end of the first header line is looked for. */
const MAX_HEADER_LINE = 4000;
/** More `>` than this before `From ` are no escaping. */
const MAX_QUOTES = 100;

const LF = 10;
const CR = 13;
const TAB = 9;
const SPACE = 32;
const COLON = 58;
const GREATER = 62;
const FROM = [70, 114, 111, 109, 32];
/** `From `, a number of 64 bits and `@xxx `. */
const MAX_GMAIL_ID = 40;
const latin1 = new TextDecoder('latin1');

/** `more`: the bytes at hand do not decide it. */
export type Boundary =
  { readonly kind: 'boundary'; readonly contentAt: number } | { readonly kind: 'none' } | { readonly kind: 'more' };

const NONE: Boundary = { kind: 'none' };
const MORE: Boundary = { kind: 'more' };

/**
 * Does a message begin at this line start?
 * @param view the bytes at hand
 * @param at index of a line start
 * @param final nothing follows `view`
 * @returns with a boundary: the index after the envelope line
 */
export function boundaryAt(view: Uint8Array, at: number, final: boolean): Boundary {
  const undecided = final ? NONE : MORE;
  const start = matchFrom(view, at);
  if (start !== 'yes') return start === 'more' ? undecided : NONE;
  const end = lineEnd(view, at, MAX_ENVELOPE);
  if (end === -1) return view.length - at >= MAX_ENVELOPE ? NONE : undecided;
  if (!endsWithDate(view, at, end)) return NONE;
  const headers = headersAt(view, end + 1, final);
  if (headers === 'yes') return { kind: 'boundary', contentAt: end + 1 };
  return headers === 'more' ? undecided : NONE;
}

/** Is the line at this line start an escaped `From `, that is `>From `, `>>From ` and so on? */
export function isQuotedFrom(view: Uint8Array, at: number): 'yes' | 'no' | 'more' {
  let index = at;
  while (index < view.length && view[index] === GREATER && index - at < MAX_QUOTES) index += 1;
  if (index === at) return at < view.length ? 'no' : 'more';
  return matchFrom(view, index);
}

/**
 * Gmail's message id from an envelope of its export (`From 1773664405479613283@xxx …`).
 * @param line the bytes of the envelope line
 * @returns 16 hex digits, as Gmail's page writes the id; null for envelopes of other programs
 */
export function gmailIdOf(line: Uint8Array): string | null {
  const digits = /^From (\d{15,20})@xxx /.exec(latin1.decode(line.subarray(0, MAX_GMAIL_ID)))?.[1];
  return digits === undefined ? null : gmailHex(digits);
}

/** An id in decimal digits as the 16 hex digits Gmail's page writes; null when it does not fit. */
export function gmailHex(digits: string): string | null {
  if (!/^\d{1,20}$/.test(digits)) return null;
  const hex = BigInt(digits).toString(16).padStart(16, '0');
  return hex.length === 16 ? hex : null;
}

function matchFrom(view: Uint8Array, at: number): 'yes' | 'no' | 'more' {
  for (let index = 0; index < FROM.length; index += 1) {
    if (at + index >= view.length) return 'more';
    if (view[at + index] !== FROM[index]) return 'no';
  }
  return 'yes';
}

/** Two header-like lines, or one and then the end of the headers. */
function headersAt(view: Uint8Array, at: number, final: boolean): 'yes' | 'no' | 'more' {
  const first = headerNameAt(view, at);
  if (first !== 'yes') return first;
  const end = lineEnd(view, at, MAX_HEADER_LINE);
  if (end === -1) return final || view.length - at >= MAX_HEADER_LINE ? 'yes' : 'more';
  const next = view[end + 1];
  if (next === undefined) return final ? 'yes' : 'more';
  if (next === SPACE || next === TAB || next === CR || next === LF) return 'yes';
  return headerNameAt(view, end + 1);
}

function headerNameAt(view: Uint8Array, at: number): 'yes' | 'no' | 'more' {
  for (let index = at; index - at < MAX_HEADER_NAME; index += 1) {
    const byte = view[index];
    if (byte === undefined) return 'more';
    if (byte === COLON) return index > at ? 'yes' : 'no';
    if (byte <= SPACE || byte > 126) return 'no';
  }
  return 'no';
}

/** Index of the line feed that ends the line, or -1 when there is none within `limit` bytes. */
function lineEnd(view: Uint8Array, at: number, limit: number): number {
  const end = Math.min(view.length, at + limit);
  for (let index = at; index < end; index += 1) if (view[index] === LF) return index;
  return -1;
}
