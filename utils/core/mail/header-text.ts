import { endOfHeader } from './mail-head';

/** As postal-mime reads header lines: a byte order mark stays what it is, a character. */
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The value of one header, unfolded: line ends are taken away, the blanks that fold stay, those at its ends do not.
 * @param at index after the header's colon; -1 gives an empty text
 * @param to end of the headers
 */
export function headerText(bytes: Uint8Array, at: number, to: number): string {
  if (at === -1) return '';
  return fieldText(utf8.decode(bytes.subarray(at, endOfHeader(bytes, at, to))));
}

/** The same from the text behind a header's colon, line feeds and all. */
export function fieldText(raw: string): string {
  const joined = raw.includes('\n') ? raw.split('\n').map(withoutReturns).join('') : withoutReturns(raw);
  return trimBlanks(joined.includes('\r') ? joined.replace(/\r+/g, ' ') : joined);
}

/** A text without spaces and tabs at its ends; no other white space is blank in a header. */
export function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text, start)) start += 1;
  while (end > start && isBlank(text, end - 1)) end -= 1;
  return text.slice(start, end);
}

function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 32 || unit === 9;
}

function withoutReturns(line: string): string {
  let end = line.length;
  while (end > 0 && line.charCodeAt(end - 1) === 13) end -= 1;
  return line.slice(0, end);
}
