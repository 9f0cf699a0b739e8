/**
 * What a plain-text reply holds besides the driver's own words: quotes, told by the `>` that begins their lines with the line
 * that names their writer ("… wrote:", in any language), an original message under a ruled heading, and the signature
 * after `-- ` (https://www.rfc-editor.org/rfc/rfc3676#section-4.3). The last two reach to the end.
 */

/** From the first character to behind the last one. */
export type Span = readonly [start: number, end: number];

const QUOTED = /^\s*>/;
const NAMES_WRITER = /[:：]\s*$/;
const REACHES_END = /^(?:-- ?|_{8,}|-{3,}[^-]+-{3,}\s*)$/;

/** Where in a text the parts stand that are not the driver's own words, in order. Counts in characters, as a field does. */
export function partsBelow(text: string): readonly Span[] {
  const parts: [number, number][] = [];
  let at = 0;
  /** Beginning of the line that may name a writer: the last one with words. */
  let namedAt: number | null = null;
  let isOpen = false;
  for (const line of text.split('\n')) {
    const end = at + line.length;
    const last = parts.at(-1);
    if (REACHES_END.test(line)) return [...parts, [at, text.length]];
    if (QUOTED.test(line)) {
      if (isOpen && last) last[1] = end;
      else parts.push([namedAt ?? at, end]);
      isOpen = true;
    } else if (line.trim() !== '') {
      isOpen = false;
      namedAt = NAMES_WRITER.test(line) ? at : null;
    }
    at = end + 1;
  }
  return parts;
}
