/** What a button puts into a letter that is being written: a blank, alone or in a piece that stands only if it is filled. */
import { LETTER_BLANKS, RECORD_BLANKS } from '../../core/reply/blanks';

/** Blanks to offer, in the order of the list: those a message or the record fills, and those the driver is asked for. */
export const OFFERED_BLANKS = {
  case: blanksBy('case'),
  driver: blanksBy('driver'),
} as const;

export interface Insertion {
  /** What goes in. */
  readonly text: string;
  /** What it takes the place of, as two positions. */
  readonly at: readonly [number, number];
  /** What is selected afterwards. */
  readonly caret: readonly [number, number];
}

/** Ends a piece or begins another one: words with such characters in them can't stand in one. */
const BREAKS = /[[\]\n]/;

/**
 * A blank at the caret. `guarded`: in a piece, with the selected words in it; one that only the record fills always is. Such a
 * piece stands on one line and in no other, so what can't be in it stays before it.
 */
export function insertBlank(
  letter: string,
  [from, to]: readonly [number, number],
  { id, guarded }: { readonly id: string; readonly guarded: boolean },
): Insertion {
  const blank = `{${id}}`;
  if (!guarded && !RECORD_BLANKS.includes(id)) return typed(blank, [from, to], blank.length);
  const line = letter.slice(letter.lastIndexOf('\n', to - 1) + 1, to);
  const isInside = line.lastIndexOf('[') > line.lastIndexOf(']');
  if (isInside) return typed(blank, [from, to], blank.length);
  const words = letter.slice(from, to);
  const fits = !BREAKS.test(words);
  const opening = `[${id}>${fits ? words : ''}`;
  const at: readonly [number, number] = fits ? [from, to] : [to, to];
  return typed(`${opening}${blank}]`, at, opening.length);
}

function typed(text: string, at: readonly [number, number], caret: number): Insertion {
  const place = at[0] + caret;
  return { text, at, caret: [place, place] };
}

function blanksBy(who: 'case' | 'driver'): readonly string[] {
  return Object.entries(LETTER_BLANKS).flatMap(([id, by]) => (by === who ? [id] : []));
}
