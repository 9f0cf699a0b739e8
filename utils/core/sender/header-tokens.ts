/** Longer header values are not read further: real ones have a few hundred characters. */
const MAX_VALUE = 10_000;
/** So many words of one header are read. */
const MAX_TOKENS = 400;
const SPACE = new Set([' ', '\t', '\r', '\n']);

/**
 * Splits a structured header value (RFC 8601 §2.2) at its semicolons into words: comments are dropped, also
 * nested ones, quoted strings are unquoted and stay in one word, and space around `=` closes up. Any text is
 * accepted; what is not closed reaches to the end. One pass.
 */
export function headerTokens(value: string): string[][] {
  const segments: string[][] = [[]];
  const end = Math.min(value.length, MAX_VALUE);
  let word = '';
  let count = 0;
  const flush = (): void => {
    if (word === '') return;
    const words = segments.at(-1) ?? [];
    const before = words.at(-1);
    if (before !== undefined && (before.endsWith('=') || word.startsWith('='))) words[words.length - 1] = before + word;
    else words.push(word);
    word = '';
    count += 1;
  };
  for (let at = 0; at < end && count < MAX_TOKENS;) {
    const character = value.charAt(at);
    if (character === '(') {
      flush();
      at = afterComment(value, at, end);
    } else if (character === '"') {
      const close = afterQuoted(value, at, end);
      word += value.slice(at + 1, close - 1).replaceAll('\\', '');
      at = close;
    } else {
      if (character === ';') {
        flush();
        segments.push([]);
      } else if (SPACE.has(character)) flush();
      else word += character;
      at += 1;
    }
  }
  flush();
  return segments;
}

/** Behind the parenthesis that closes the one at `from`. */
function afterComment(value: string, from: number, end: number): number {
  let depth = 0;
  for (let at = from; at < end; at += 1) {
    const character = value.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return end;
}

/** Behind the quotation mark that closes the one at `from`. */
function afterQuoted(value: string, from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1) {
    const character = value.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '"') return at + 1;
  }
  return end;
}
