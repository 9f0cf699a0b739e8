import { parseLetter, type InnerPart, type LetterPart } from './parse-letter';

/** A letter as it would be copied. */
export interface FilledLetter {
  /** Line breaks are `\n`; blanks that are still empty show as {@link HOLE}. */
  readonly text: string;
  /** Required blanks that are still empty, in the order of `required`: while there are any, it is not to be copied or inserted. */
  readonly missing: readonly string[];
  /** Words of `text`, holes not counted. */
  readonly words: number;
}

/** What an empty blank looks like. */
export const HOLE = '____';

/**
 * Fills a letter (see `parse-letter.ts` for its syntax). Values go in as they are and are never read as
 * syntax; only spaces around them, line ends and control characters are tidied. Cite or abstain: a
 * conditional piece stands only if its blank is filled *and* no other blank in it would be a hole,
 * required blanks aside. A line that held nothing but pieces which do not stand disappears.
 */
export function fillLetter(
  letter: string,
  values: Readonly<Record<string, string>>,
  required: readonly string[],
): FilledLetter {
  const value = (id: string): string => (Object.hasOwn(values, id) ? clean(values[id] ?? '') : '');
  const needed = [...new Set(required)];
  const lines = parseLetter(letter).lines.flatMap((parts) => fillLine(parts, value, needed));
  const text = tidy(lines.join('\n'));
  return { text, missing: needed.filter((id) => value(id) === ''), words: countWords(text) };
}

type ValueOf = (id: string) => string;

function fillLine(parts: readonly LetterPart[], value: ValueOf, required: readonly string[]): readonly string[] {
  const text = parts
    .map((part) => (part.kind === 'piece' ? fillPiece(part, value, required) : fillPart(part, value)))
    .join('');
  const vanished = text.trim() === '' && parts.some((part) => part.kind === 'piece');
  return vanished ? [] : [text];
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
