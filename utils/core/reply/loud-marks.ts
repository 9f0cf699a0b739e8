import type { Range } from '../text/own-text';
import type { Replacement } from './replacement';

const MARKS = '!?';
const OPENING = '\u00a1\u00bf';

/**
 * Marks set twice or more, with the one that does: "!!!" is a full stop, "???" a question mark. A Spanish sentence that was
 * opened with a mark keeps the one that closes it. Linear time.
 */
export function repeatedMarks(text: string, ranges: readonly Range[]): readonly Replacement[] {
  const found: Replacement[] = [];
  for (const [from, to] of ranges) {
    let opened = '';
    for (let at = from; at < to; at += 1) {
      const character = text.charAt(at);
      const set = MARKS.includes(character) ? MARKS : OPENING.includes(character) ? OPENING : null;
      if (set === null) continue;
      let end = at;
      while (end < to && set.includes(text.charAt(end))) end += 1;
      const marks = text.slice(at, end);
      if (end - at > 1) found.push({ at: [at, end], by: oneMark(marks, set, opened) });
      opened = set === OPENING ? oneMark(marks, OPENING, '') : '';
      at = end - 1;
    }
  }
  return found;
}

function oneMark(marks: string, set: string, opened: string): string {
  if (set === OPENING) return marks.includes('\u00bf') ? '\u00bf' : '\u00a1';
  if (opened !== '') return opened === '\u00bf' ? '?' : '!';
  return marks.includes('?') ? '?' : '.';
}
