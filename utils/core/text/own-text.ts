/**
 * What a message says itself: quoted text, signatures and what is passed on are left out. Only the newest
 * message's own words are judged, because a reply carries the old accusation along.
 */
import { isDeviceSignature } from './device-signature';
import { isEmpty, type Line, linesOf, nextFilled, wordsOf } from './lines';
import { introEndingAt } from './quote-intro';
import { isDivider, isHeaderBlock } from './reply-header';

/** Offsets [from, to) in a text. */
export type Range = readonly [number, number];

/** Longer than this, what follows "--" is content under a dash, not a signature. */
const SIGNATURE_LINES = 10;
/** Spaces that may stand before the mark of a quoted line. */
const MOST_INDENT = 3;

const DASH = 45;
const COLON = 58;
const GREATER = 62;
const RULE = 95;
const WIDE_COLON = 0xff1a;
/** What the lines can begin with that head a header, in lower case: from, de, von, da, the same marked bold. */
const HEADER_START = new Set([...'fdv*差送'].map((letter) => letter.charCodeAt(0)));
const LOWER = 32;

/** The own text of a plain text mail, trimmed. Never throws; linear time. */
export function ownText(text: string): string {
  return ownRanges(text)
    .map(([from, to]) => text.slice(from, to))
    .join('')
    .trim();
}

/** Where the own text stands in the whole text, in order. */
export function ownRanges(text: string): Range[] {
  const lines = linesOf(text);
  const ranges: [number, number][] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || isQuoted(text, line)) continue;
    const part = partAt(text, lines, index);
    if (part === null) keep(ranges, line);
    else if (part.kind === 'signature') index = part.next - 1;
    else if (part.kind === 'quote-below') {
      dropFrom(ranges, lines[index - part.above]?.start ?? line.start);
      if (!isMarked(text, lines, index)) break;
    }
  }
  return ranges;
}

type Part =
  /** What follows is quoted; so many lines above belong to its introduction. */
  | { readonly kind: 'quote-below'; readonly above: number }
  /** Own text can go on at `next`. */
  | { readonly kind: 'signature'; readonly next: number };

/** What begins at a line that is not marked as quoted; null for own words. */
function partAt(text: string, lines: readonly Line[], index: number): Part | null {
  const line = lines[index];
  if (line === undefined || isEmpty(line)) return null;
  const first = text.charCodeAt(line.from);
  const last = text.charCodeAt(line.to - 1);
  if (last === COLON || last === WIDE_COLON) {
    const intro = introEndingAt(text, lines, index);
    if (intro && (intro.certain || isMarked(text, lines, index)))
      return { kind: 'quote-below', above: intro.lines - 1 };
    if (isDivider(wordsOf(text, line))) return { kind: 'quote-below', above: 0 };
  }
  if (first === DASH) {
    if (isDivider(wordsOf(text, line))) return { kind: 'quote-below', above: 0 };
    return signatureAt(text, lines, index);
  }
  if (first === RULE || HEADER_START.has(first) || HEADER_START.has(first | LOWER)) {
    if (isHeaderBlock(text, lines, index)) return { kind: 'quote-below', above: 0 };
  }
  return isAlone(lines, index) && isDeviceSignature(wordsOf(text, line))
    ? { kind: 'signature', next: index + 1 }
    : null;
}

/** A signature below its mark, "-- " (RFC 3676 section 4.3) or "--": it ends where something is quoted. */
function signatureAt(text: string, lines: readonly Line[], index: number): Part | null {
  const line = lines[index];
  if (line === undefined || wordsOf(text, line) !== '--') return null;
  const isCertain = /^-- \r?\n?$/.test(text.slice(line.start, line.end));
  let filled = 0;
  let next = index + 1;
  for (; next < lines.length; next += 1) {
    const below = lines[next];
    if (below === undefined || isQuoted(text, below)) break;
    if (!isEmpty(below) && text.charCodeAt(below.from) !== DASH && partAt(text, lines, next)?.kind === 'quote-below')
      break;
    if (!isEmpty(below)) filled += 1;
    if (!isCertain && filled > SIGNATURE_LINES) return null;
  }
  return { kind: 'signature', next };
}

/** Is the next filled line marked as quoted? */
function isMarked(text: string, lines: readonly Line[], index: number): boolean {
  const next = nextFilled(lines, index + 1);
  return next !== undefined && isQuoted(text, next);
}

function isQuoted(text: string, line: Line): boolean {
  return text.charCodeAt(line.from) === GREATER && line.from - line.start <= MOST_INDENT && !isEmpty(line);
}

/** The first line of a paragraph. */
function isAlone(lines: readonly Line[], index: number): boolean {
  const above = lines[index - 1];
  return above === undefined || isEmpty(above);
}

function keep(ranges: [number, number][], line: Line): void {
  const last = ranges.at(-1);
  if (last?.[1] === line.start) last[1] = line.end;
  else ranges.push([line.start, line.end]);
}

function dropFrom(ranges: [number, number][], start: number): void {
  for (let last = ranges.at(-1); last && last[1] > start; last = ranges.at(-1)) {
    if (last[0] < start) last[1] = start;
    else ranges.pop();
  }
}
