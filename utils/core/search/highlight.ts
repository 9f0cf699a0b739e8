/** The places of a text that a search found, and the words around them. */
import { termsOf, type Term } from './tokens';

/** A piece of a text; `mark`: it is what was looked for. */
export interface Part {
  readonly text: string;
  readonly mark: boolean;
}

/** Pieces that follow each other; `cut`: the text goes on before or behind them. */
export interface Excerpt {
  readonly parts: readonly Part[];
  readonly cutBefore: boolean;
  readonly cutBehind: boolean;
}

type Range = readonly [start: number, end: number];

/** Characters of one excerpt, in about, and of them before its first find. */
const LENGTH = 200;
const BEFORE = 60;
/** Finds that are looked at; a longer text is shown by its first ones. */
const MOST_FINDS = 400;

/** The whole text, with the found terms marked. `found`: terms as they stand in the index. */
export function marked(text: string, found: ReadonlySet<string>): readonly Part[] {
  return partsOf(text, [0, text.length], joinedRanges(findsIn(text, found)));
}

/**
 * The passage in which most of the different terms stand, and of those the first one; null where none does.
 * It begins and ends between words, as far as there are gaps nearby.
 */
export function excerpt(text: string, found: ReadonlySet<string>): Excerpt | null {
  const finds = findsIn(text, found);
  const best = bestFrom(finds);
  if (best === null) return null;
  const [from, to] = around(text, best);
  return {
    parts: partsOf(text, [from, to], joinedRanges(finds)),
    cutBefore: text.slice(0, from).trim() !== '',
    cutBehind: text.slice(to).trim() !== '',
  };
}

/** The beginning of a text of which nothing was found, for what was found by its title alone. */
export function beginning(text: string): Excerpt {
  const to = text.length <= LENGTH ? text.length : gapBefore(text, LENGTH, BEFORE);
  return {
    parts: partsOf(text, [0, to], []),
    cutBefore: false,
    cutBehind: text.slice(to).trim() !== '',
  };
}

function findsIn(text: string, found: ReadonlySet<string>): readonly Term[] {
  const finds: Term[] = [];
  for (const term of termsOf(text)) {
    if (!found.has(term.text)) continue;
    finds.push(term);
    if (finds.length === MOST_FINDS) break;
  }
  return finds;
}

/** The find from which on an excerpt's length holds the most different terms. */
function bestFrom(finds: readonly Term[]): Term | null {
  let [best, most, behind] = [null as Term | null, 0, 0];
  const within = new Map<string, number>();
  for (const [index, first] of finds.entries()) {
    for (let next = finds[behind]; next && next.end - first.start <= LENGTH - BEFORE; next = finds[behind]) {
      within.set(next.text, (within.get(next.text) ?? 0) + 1);
      behind += 1;
    }
    if (best === null || within.size > most) [best, most] = [first, within.size];
    if (behind <= index) behind = index + 1;
    else drop(within, first.text);
  }
  return best;
}

function drop(counts: Map<string, number>, key: string): void {
  const left = (counts.get(key) ?? 0) - 1;
  if (left <= 0) counts.delete(key);
  else counts.set(key, left);
}

function around(text: string, { start, end }: Term): Range {
  const from = start <= BEFORE ? 0 : gapBehind(text, start - BEFORE, start);
  const wanted = Math.max(end, from + LENGTH);
  const to = wanted >= text.length ? text.length : gapBefore(text, wanted, wanted - end);
  return [from, to];
}

/** Behind the first gap in [from, to), or where no pair of units is torn. */
function gapBehind(text: string, from: number, to: number): number {
  const gap = text.slice(from, to).search(/\s/u);
  return gap < 0 ? whole(text, from) : from + gap + 1;
}

/** Before the last gap in the `reach` characters that end at `to`, or where no pair of units is torn. */
function gapBefore(text: string, to: number, reach: number): number {
  for (let at = to; at > to - reach; at -= 1) if (/\s/u.test(text.charAt(at))) return at;
  return whole(text, to);
}

function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}

/** Neighbouring pairs of a script without spaces overlap: one mark for each run. */
function joinedRanges(finds: readonly Term[]): readonly Range[] {
  const ranges: [number, number][] = [];
  for (const { start, end } of finds) {
    const last = ranges.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return ranges;
}

function partsOf(text: string, [from, to]: Range, ranges: readonly Range[]): readonly Part[] {
  const parts: Part[] = [];
  const add = (start: number, end: number, mark: boolean): void => {
    if (start < end) parts.push({ text: text.slice(start, end), mark });
  };
  let at = from;
  for (const [start, end] of ranges) {
    if (end <= from || start >= to) continue;
    add(at, Math.max(at, start), false);
    add(Math.max(at, start), Math.min(end, to), true);
    at = Math.min(end, to);
  }
  add(at, to, false);
  return parts;
}
