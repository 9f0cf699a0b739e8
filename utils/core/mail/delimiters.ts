/** Finds the lines that part a multipart body (RFC 2046 section 5.1.1). */

export interface DelimiterLine {
  /** Index of the line's first byte. */
  readonly at: number;
  /** Index of the line after it. */
  readonly after: number;
  /** It ends the multipart. */
  readonly last: boolean;
}

const LF = 10;
const CR = 13;
const TAB = 9;
const SPACE = 32;
const DASH = 45;
/** RFC 2046 allows 70 characters; a step of the search must fit in a byte. */
const LONGEST = 200;

/** How far the search may step by the byte under its end; shared, as no search begins before another has ended. */
const steps = new Uint8Array(256);

/**
 * The delimiter lines of a boundary in [from, to), up to and with the one that ends the multipart.
 * @returns null when the boundary is not plain ASCII, very long, or parts more than `most` parts
 */
export function delimiterLines(
  bytes: Uint8Array,
  boundary: string,
  from: number,
  to: number,
  most: number,
): readonly DelimiterLine[] | null {
  if (boundary.length > LONGEST || !/^[ -~]+$/.test(boundary)) return null;
  const delimiter = bytesOf(`--${boundary}`);
  const lines: DelimiterLine[] = [];
  prepare(delimiter);
  for (let at = find(bytes, delimiter, from, to); at !== -1; at = find(bytes, delimiter, at + 1, to)) {
    const line = at === from || bytes[at - 1] === LF ? lineAt(bytes, at, at + delimiter.length, to) : null;
    if (line === null) continue;
    if (lines.length >= most) return null;
    lines.push(line);
    if (line.last) return lines;
  }
  return lines;
}

/** The line when nothing but `--` and blanks follow the boundary. */
function lineAt(bytes: Uint8Array, at: number, end: number, to: number): DelimiterLine | null {
  const last = end + 1 < to && bytes[end] === DASH && bytes[end + 1] === DASH;
  let index = last ? end + 2 : end;
  while (index < to && (bytes[index] === SPACE || bytes[index] === TAB)) index += 1;
  while (index < to && bytes[index] === CR) index += 1;
  if (index < to && bytes[index] !== LF) return null;
  return { at, after: Math.min(index + 1, to), last };
}

function prepare(delimiter: Uint8Array): void {
  const { length } = delimiter;
  steps.fill(length);
  for (let index = 0; index < length - 1; index += 1) steps[delimiter[index] ?? 0] = length - 1 - index;
}

/** Index of the next occurrence, or -1 (Horspool, Practical fast searching in strings, 1980). */
function find(bytes: Uint8Array, delimiter: Uint8Array, from: number, to: number): number {
  const end = delimiter.length - 1;
  const lastByte = delimiter[end];
  let at = from + end;
  while (at < to) {
    const byte = bytes[at] ?? 0;
    if (byte === lastByte && matches(bytes, delimiter, at - end)) return at - end;
    at += steps[byte] ?? 1;
  }
  return -1;
}

function matches(bytes: Uint8Array, delimiter: Uint8Array, at: number): boolean {
  for (let index = 0; index < delimiter.length; index += 1) if (bytes[at + index] !== delimiter[index]) return false;
  return true;
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
