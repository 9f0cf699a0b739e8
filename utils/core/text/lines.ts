/** The lines of a text, by their offsets, so that looking at them copies nothing. */

export interface Line {
  readonly start: number;
  /** Behind the line break. */
  readonly end: number;
  /** First and behind the last character that is not white space; equal in an empty line. */
  readonly from: number;
  readonly to: number;
}

const LF = 10;
const SPACE = 32;

export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found + 1;
    let to = end;
    while (to > start && isSpace(text.charCodeAt(to - 1))) to -= 1;
    let from = start;
    while (from < to && isSpace(text.charCodeAt(from))) from += 1;
    lines.push({ start, end, from, to });
    start = end;
  }
  return lines;
}

export function isEmpty(line: Line): boolean {
  return line.from === line.to;
}

/** A line without the white space around it. */
export function wordsOf(text: string, line: Line): string {
  return text.slice(line.from, line.to);
}

/** The next line that is not empty, or undefined. */
export function nextFilled(lines: readonly Line[], from: number): Line | undefined {
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (line !== undefined && !isEmpty(line)) return line;
  }
  return undefined;
}

function isSpace(code: number): boolean {
  return code === SPACE || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || code === LF;
}
