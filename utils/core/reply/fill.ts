import { ITEM_START, parseLetter, type InnerPart, type LetterPart } from './parse-letter';

/** A letter as it would be copied. */
export interface FilledLetter {
  /** Line breaks are `\n`; blanks that are still empty show as {@link HOLE}. */
  readonly text: string;
  /** Required blanks that are still empty, in the order of `required`: while there are any, it is not to be copied or inserted. */
  readonly missing: readonly string[];
  /** Words of `text`; holes and the numbers of a list are not counted. */
  readonly words: number;
  /** Blanks that are filled and stay out, since the letter would get too long. */
  readonly leftOut: readonly string[];
}

/** What an empty blank looks like. */
export const HOLE = '____';

/**
 * Fills a letter (see `parse-letter.ts` for its syntax). Values go in as they are and are never read as
 * syntax; only spaces around them, line ends and control characters are tidied. Cite or abstain: a
 * conditional piece stands only if its blank is filled *and* no other blank in it would be a hole,
 * required blanks aside. A line that held nothing but pieces which do not stand disappears. Lines that begin with
 * `#. ` and stand one after the other are numbered from 1. A letter of more than `limit` words loses the lines that
 * stand only while there is room, the last of them first.
 */
export function fillLetter(
  letter: string,
  values: Readonly<Record<string, string>>,
  required: readonly string[],
  limit = Infinity,
): FilledLetter {
  const value = (id: string): string => (Object.hasOwn(values, id) ? clean(values[id] ?? '') : '');
  const needed = [...new Set(required)];
  const { lines: read, ifRoom } = parseLetter(letter);
  const all = read.flatMap((parts, index) => fillLine(parts, value, needed, ifRoom[index] ?? false));
  const { lines, out } = withinLimit(all, limit);
  const stand = new Set(lines.flatMap(({ blanks }) => blanks));
  return {
    text: tidy(numbered(lines).join('\n')),
    missing: needed.filter((id) => value(id) === ''),
    words: wordsOf(lines),
    leftOut: [...new Set(out.flatMap(({ blanks }) => blanks))].filter((id) => !stand.has(id)),
  };
}

function withinLimit(all: readonly Line[], limit: number): { lines: readonly Line[]; out: readonly Line[] } {
  let lines = all;
  const out: Line[] = [];
  for (const line of all.filter(({ ifRoom }) => ifRoom).toReversed()) {
    if (wordsOf(lines) <= limit) break;
    lines = lines.filter((one) => one !== line);
    out.unshift(line);
  }
  return { lines, out };
}

function wordsOf(lines: readonly Line[]): number {
  return countWords(lines.map(({ text }) => text).join('\n'));
}

type ValueOf = (id: string) => string;

interface Line {
  readonly text: string;
  readonly isItem: boolean;
  readonly ifRoom: boolean;
  /** Blanks it prints. */
  readonly blanks: readonly string[];
}

function fillLine(
  parts: readonly LetterPart[],
  value: ValueOf,
  required: readonly string[],
  ifRoom: boolean,
): readonly Line[] {
  const texts = parts.map((part) => (part.kind === 'piece' ? fillPiece(part, value, required) : fillPart(part, value)));
  const text = texts.join('');
  const vanished = text.trim() === '' && parts.some((part) => part.kind === 'piece');
  const standing = parts.filter((_part, index) => texts[index] !== '');
  const blanks = standing.flatMap(printedBy);
  return vanished ? [] : [{ text, isItem: beginsItem(standing[0]), ifRoom, blanks }];
}

function printedBy(part: LetterPart): readonly string[] {
  if (part.kind === 'piece') return part.parts.flatMap(printedBy);
  return part.kind === 'blank' ? [part.id] : [];
}

/** By the letter's own words only: what a blank holds makes no item. */
function beginsItem(part: LetterPart | undefined): boolean {
  const first = part?.kind === 'piece' ? part.parts[0] : part;
  return first?.kind === 'text' && first.text.startsWith(ITEM_START);
}

function numbered(lines: readonly Line[]): readonly string[] {
  let count = 0;
  return lines.map(({ text, isItem }) => {
    count = isItem ? count + 1 : 0;
    return isItem ? `${count}. ${text.slice(ITEM_START.length)}` : text;
  });
}

function fillPiece(piece: Extract<LetterPart, { kind: 'piece' }>, value: ValueOf, required: readonly string[]): string {
  const stands = (value(piece.id) !== '') === (piece.when === 'filled');
  const holes = piece.parts.some(
    (part) => part.kind === 'blank' && value(part.id) === '' && !required.includes(part.id),
  );
  return stands && !holes ? piece.parts.map((part) => fillPart(part, value)).join('') : '';
}

function fillPart(part: InnerPart, value: ValueOf): string {
  return part.kind === 'text' ? part.text : value(part.id) || HOLE;
}

/** A value without outer space, with `\n` line ends and without control characters, which a compose box may act on. */
function clean(value: string): string {
  return value
    .replace(/\r\n|\r|\u2028|\u2029/g, '\n')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g, '')
    .trim();
}

/** No spaces at line ends, at most one empty line in a row, none at either end. Tidying twice changes nothing. */
export function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Words as a person counts them: runs of characters with a letter or digit among them. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
