/**
 * Content-Type and Content-Disposition as RFC 2045 writes them. Only what is written plainly is read, so that
 * there can be no two opinions on it; everything else is left to the full parser.
 */

export interface ContentHeader {
  /** In lower case, for example `text/plain`. */
  readonly value: string;
  /** By name in lower case; the first of a name counts. */
  readonly params: ReadonlyMap<string, string>;
}

const VALUE = /^[a-z0-9!#$&^_.+/-]*/i;
const PARAMETER = /[ \t]*;[ \t]*([a-z0-9_.*-]+)[ \t]*=[ \t]*(?:"([^"\\]*)"|([^\s;"\\()]+))/iy;
const END = /^[ \t]*(?:;[ \t]*)?$/;
/** Values in pieces or in percent signs (RFC 2231) are read for file names only, and not here. */
const IN_PIECES = /^(?:file)?name\*/;

/** Reads an unfolded header; null when it holds comments, escapes, or anything else out of the ordinary. */
export function readContentHeader(text: string): ContentHeader | null {
  const value = VALUE.exec(text)?.[0] ?? '';
  const params = new Map<string, string>();
  PARAMETER.lastIndex = value.length;
  let end = value.length;
  for (let found = PARAMETER.exec(text); found !== null; found = PARAMETER.exec(text)) {
    const [, name = '', quoted, bare] = found;
    end = PARAMETER.lastIndex;
    const key = name.toLowerCase();
    if (key.includes('*') && !IN_PIECES.test(key)) return null;
    if (!params.has(key)) params.set(key, quoted ?? bare ?? '');
  }
  return END.test(text.slice(end)) ? { value: value.toLowerCase(), params } : null;
}
