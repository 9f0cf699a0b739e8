/**
 * What was found in one passage, by part: a part is an alternative as a rule writes it, words or an idea. Rules
 * that name the same one share it.
 */
import type { Words } from '../text/words';
import { type Found, findPatterns, nothingFound } from './find-patterns';
import type { Packed } from './packed';
import type { PatternTable } from './pattern-table';
import type { Spots } from './windows';

/** Room for what is found in a passage; used again for the next, so that looking makes no garbage. */
export interface Sightings {
  readonly found: Found;
  /** By part: where it occurs. */
  readonly spots: readonly Room[];
  /** Parts that occur, in the order they were met. */
  readonly parts: number[];
}

interface Room extends Spots {
  count: number;
  readonly at: number[];
}

const NOWHERE: Spots = { count: 0, at: [] };

export function noSightings(parts: number): Sightings {
  return { found: nothingFound(), spots: Array.from({ length: parts }, () => ({ count: 0, at: [] })), parts: [] };
}

/**
 * Looks for all patterns in some words, and notes which parts occur. Replaces what was noted before.
 * @param partsWith by pattern: the parts that have it.
 */
export function lookFor(table: PatternTable, partsWith: Packed, words: Words, into: Sightings): void {
  const { found, spots, parts } = into;
  for (const part of parts) {
    const room = spots[part];
    if (room !== undefined) room.count = 0;
  }
  parts.length = 0;
  findPatterns(table, words, found);
  for (let at = 0; at < found.count; at += 1) {
    const pattern = found.patterns[at] ?? 0;
    const end = partsWith.starts[pattern + 1] ?? 0;
    for (let item = partsWith.starts[pattern] ?? 0; item < end; item += 1) {
      const part = partsWith.items[item] ?? 0;
      const room = spots[part];
      if (room === undefined) continue;
      if (room.count === 0) parts.push(part);
      room.at[room.count] = at;
      room.count += 1;
    }
  }
}

/** Where any of some parts occurs, in order. */
export function spotsOf(parts: readonly number[], { spots }: Sightings): Spots {
  let all = NOWHERE;
  for (const part of parts) {
    const more = spots[part] ?? NOWHERE;
    if (more.count > 0) all = all.count === 0 ? more : merged(all, more);
  }
  return all;
}

/** The spots of two parts in order; one that both have stays once. */
function merged(one: Spots, other: Spots): Spots {
  const at: number[] = [];
  let [left, right] = [0, 0];
  while (left < one.count || right < other.count) {
    const first = left < one.count ? (one.at[left] ?? 0) : Infinity;
    const second = right < other.count ? (other.at[right] ?? 0) : Infinity;
    at.push(Math.min(first, second));
    if (first <= second) left += 1;
    if (second <= first) right += 1;
  }
  return { count: at.length, at };
}
