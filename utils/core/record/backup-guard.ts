/** What a backup's text must not be, told before and after it is parsed: the text may be a stranger's. */

/** No record of ours is deeper: an object of rows, of rows, of payloads, of verdicts, of lists of reasons. */
export const MAX_DEPTH = 24;

/** Keys that change how objects work where they are copied carelessly. No field of ours is called so. */
const POISON: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether lists and objects stand in each other deeper than `most`. Looks at the text, so that no parser has to dig. */
export function isTooDeep(json: string, most = MAX_DEPTH): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (quoted) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) quoted = false;
    } else if (code === QUOTE) quoted = true;
    else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      depth += 1;
      if (depth > most) return true;
    } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth -= 1;
  }
  return false;
}

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];

/** Whether a parsed value holds a key that is not to be trusted, however deep. */
export function isPoisoned(value: unknown): boolean {
  const waiting: unknown[] = [value];
  for (let next = waiting.pop(); waiting.length > 0 || next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    if (!Array.isArray(next) && Object.keys(next).some((key) => POISON.has(key))) return true;
    // One by one: a spread of a long list would not fit on the stack.
    for (const inner of Object.values(next)) waiting.push(inner);
  }
  return false;
}
