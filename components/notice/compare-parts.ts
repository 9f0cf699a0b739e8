import { diffWords } from 'diff';

/** A stretch of two texts laid over each other; `fold`: the middle of a long one that both have. */
export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed' | 'fold';
  readonly text: string;
}

/** Changed words up to which two texts are laid over each other: the time grows with them. */
const MOST_CHANGES = 1_000;
/** Answers are short; more of a text is not laid out. */
const MOST_TEXT = 20_000;
/** Characters of a long stretch that stay in view on either side. */
const KEPT = 80;
/** A shorter middle is not worth folding. */
const LEAST_FOLD = 120;

/** The words that only one of two texts has, in reading order; null when they differ too much to be laid out. */
export function compareParts(earlier: string, newer: string): readonly DiffPart[] | null {
  const changes = diffWords(earlier.slice(0, MOST_TEXT), newer.slice(0, MOST_TEXT), { maxEditLength: MOST_CHANGES });
  if (changes === undefined) return null;
  return changes.flatMap(({ value, added, removed }, index): readonly DiffPart[] => {
    if (added) return [{ kind: 'added', text: value }];
    if (removed) return [{ kind: 'removed', text: value }];
    return folded(value, index > 0, index < changes.length - 1);
  });
}

/** Keeps some words beside a change; the beginning and the end of the text need none. */
function folded(text: string, afterChange: boolean, beforeChange: boolean): readonly DiffPart[] {
  const head = afterChange ? wordEnd(text, KEPT) : 0;
  const tail = beforeChange ? wordStart(text, text.length - KEPT) : text.length;
  if (tail - head < LEAST_FOLD) return [{ kind: 'same', text }];
  const parts: readonly DiffPart[] = [
    { kind: 'same', text: text.slice(0, head) },
    { kind: 'fold', text: text.slice(head, tail) },
    { kind: 'same', text: text.slice(tail) },
  ];
  return parts.filter((part) => part.text !== '');
}

function wordEnd(text: string, from: number): number {
  const space = text.slice(from).search(/\s/u);
  return space < 0 || space > KEPT ? from : from + space;
}

function wordStart(text: string, from: number): number {
  const space = text.slice(Math.max(0, from - KEPT), Math.max(0, from)).search(/\s\S*$/u);
  return space < 0 ? Math.max(0, from) : Math.max(0, from - KEPT) + space + 1;
}
