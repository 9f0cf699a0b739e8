/** Finds a stretch of text that holds one occurrence of every group of a concept. */
import { type Passage, endsBetween } from '../text/passage';
import { UNSPACED_PER_WORD, reachOf } from '../text/words';
import type { Found } from './find-patterns';

export interface WindowRule {
  /** Words from the first to the last matched word, both counted. */
  readonly within: number;
  /** The groups must come in this order. */
  readonly ordered?: boolean;
}

/** Where one group occurs, as places in the columns of what was found: so in the order of the last words. */
export interface Spots {
  readonly count: number;
  /** Only the first {@link count} count. */
  readonly at: readonly number[];
}

/** First and last word, as indexes. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

/** A window this wide may reach into the next sentence; a narrower one stays in its own. */
export const CROSSING_WIDTH = 20;

const NONE = -1;
const NOWHERE: Spots = { count: 0, at: [] };

/** What a search knows at any moment. */
interface Search {
  readonly groups: readonly Spots[];
  /** The group that occurs least: nothing is looked for where it is not. */
  readonly rarest: number;
  readonly forbidden: Spots;
  readonly found: Found;
  readonly passage: Passage;
  /** As distances are counted in a passage. */
  readonly width: number;
  /** Sentence ends a window may have inside. */
  readonly crossings: number;
  /** By group: which spot is its next, and where the latest stands that was passed. */
  readonly next: number[];
  readonly latest: number[];
}

/**
 * Whether all groups occur, and somewhere so near to the one that occurs least that a window is possible. It costs
 * little and turns most rules down.
 * @param groups the parts of each. @param spots by part.
 */
export function areNear(
  groups: readonly (readonly number[])[],
  spots: readonly Spots[],
  found: Found,
  passage: Passage,
  within: number,
): boolean {
  let rarest = 0;
  let fewest = Infinity;
  for (let group = 0; group < groups.length; group += 1) {
    let count = 0;
    for (const part of groups[group] ?? []) count += spots[part]?.count ?? 0;
    if (count === 0) return false;
    if (count >= fewest) continue;
    rarest = group;
    fewest = count;
  }
  if (groups.length === 1) return true;
  const width = within * UNSPACED_PER_WORD;
  for (const part of groups[rarest] ?? []) {
    const { count, at } = spots[part] ?? NOWHERE;
    for (let index = 0; index < count; index += 1) {
      const spot = at[index] ?? 0;
      const lowest = reachOf(passage.words, found.lasts[spot] ?? 0) - width;
      const furthest = reachOf(passage.words, (found.firsts[spot] ?? 0) - 1) + width;
      let near = 0;
      while (
        near < groups.length &&
        (near === rarest || isBetween(groups[near], spots, found, passage, lowest, furthest))
      )
        near += 1;
      if (near === groups.length) return true;
    }
  }
  return false;
}

function isBetween(
  group: readonly number[] | undefined,
  spots: readonly Spots[],
  found: Found,
  passage: Passage,
  lowest: number,
  furthest: number,
): boolean {
  for (const part of group ?? []) {
    const room = spots[part] ?? NOWHERE;
    const index = firstFrom(room, lowest, found, passage);
    if (index < room.count && reachOf(passage.words, found.lasts[room.at[index] ?? 0] ?? 0) <= furthest) return true;
  }
  return false;
}

/**
 * The first window, by its end, in which every group occurs and no forbidden words stand: neither inside nor up
 * to `within` words beside it, as far as its sentences go. Time is linear in the occurrences near the group
 * that occurs least, and logarithmic in the others.
 */
export function findWindow(
  groups: readonly Spots[],
  forbidden: Spots,
  found: Found,
  passage: Passage,
  { within, ordered = false }: WindowRule,
): Window | null {
  let rarest = 0;
  for (let group = 1; group < groups.length; group += 1) {
    if (countOf(groups, group) < countOf(groups, rarest)) rarest = group;
  }
  const search: Search = {
    groups,
    rarest,
    forbidden,
    found,
    passage,
    width: within * UNSPACED_PER_WORD,
    crossings: within >= CROSSING_WIDTH ? 1 : 0,
    next: groups.map(() => 0),
    latest: groups.map(() => NONE),
  };
  for (let turn = 0; turn < countOf(groups, rarest); turn += 1) {
    if (!othersAreNear(search, turn)) continue;
    if (ordered) return inOrder(search);
    const window = around(search, turn);
    if (window !== null) return window;
  }
  return null;
}

/**
 * Moves every other group on to its first spot that can share a window with one of the rarest group's: what is
 * left out between could not. False when some group has none.
 */
function othersAreNear({ groups, rarest, found, passage, width, next }: Search, turn: number): boolean {
  const spot = groups[rarest]?.at[turn] ?? 0;
  const lowest = reachOf(passage.words, found.lasts[spot] ?? 0) - width;
  const furthest = reachOf(passage.words, (found.firsts[spot] ?? 0) - 1) + width;
  for (let group = 0; group < groups.length; group += 1) {
    if (group === rarest) continue;
    const near = firstFrom(groups[group], lowest, found, passage);
    if (near === countOf(groups, group)) return false;
    if (reachOf(passage.words, found.lasts[groups[group]?.at[near] ?? 0] ?? 0) > furthest) return false;
    next[group] = Math.max(next[group] ?? 0, near);
  }
  next[rarest] = turn;
  return true;
}

/**
 * At each spot up to the rarest group's next, and as far as a window can reach: the tightest one that ends there,
 * of the latest spot of every other group. No spot is looked at twice.
 */
function around(search: Search, turn: number): Window | null {
  const { groups, rarest, found, passage, width, next, latest } = search;
  const furthest = reachOf(passage.words, (found.firsts[groups[rarest]?.at[turn] ?? 0] ?? 0) - 1) + width;
  for (;;) {
    const group = earliest(search);
    const spot = groups[group]?.at[next[group] ?? 0] ?? 0;
    if (group === NONE || (group === rarest && next[group] !== turn)) return null;
    const last = found.lasts[spot] ?? 0;
    if (reachOf(passage.words, last) > furthest) return null;
    latest[group] = spot;
    next[group] = (next[group] ?? 0) + 1;
    const first = latest.includes(NONE) ? NONE : earliestFirst(search, last);
    if (first !== NONE && isGood(search, first, last)) return { first, last };
  }
}

/** The first word of the window that ends at `last`. */
function earliestFirst({ found, latest }: Search, last: number): number {
  let first = last;
  for (const spot of latest) first = Math.min(first, found.firsts[spot] ?? 0);
  return first;
}

/** The group whose next spot comes first, or {@link NONE}. */
function earliest({ groups, next }: Search): number {
  let best = NONE;
  let place = Infinity;
  for (let group = 0; group < groups.length; group += 1) {
    const spots = groups[group];
    const index = next[group] ?? 0;
    if (spots === undefined || index >= spots.count) continue;
    const spot = spots.at[index] ?? 0;
    if (spot >= place) continue;
    best = group;
    place = spot;
  }
  return best;
}

/** From each spot of the first group on, the nearest spots of the others, each behind the one before. */
function inOrder(search: Search): Window | null {
  const { groups, found, next } = search;
  next.fill(0);
  for (let turn = 0; turn < countOf(groups, 0); turn += 1) {
    const start = groups[0]?.at[turn] ?? 0;
    let last = found.lasts[start] ?? 0;
    for (let group = 1; group < groups.length; group += 1) {
      let index = next[group] ?? 0;
      while (index < countOf(groups, group) && (found.firsts[groups[group]?.at[index] ?? 0] ?? 0) <= last) index += 1;
      if (index === countOf(groups, group)) return null;
      next[group] = index;
      last = found.lasts[groups[group]?.at[index] ?? 0] ?? 0;
    }
    const first = found.firsts[start] ?? 0;
    if (isGood(search, first, last)) return { first, last };
  }
  return null;
}

function isGood(search: Search, first: number, last: number): boolean {
  const { passage, width, crossings } = search;
  if (reachOf(passage.words, last) - reachOf(passage.words, first - 1) > width) return false;
  return endsBetween(passage, first, last) <= crossings && !isForbidden(search, first, last);
}

function isForbidden({ forbidden, found, passage, width }: Search, first: number, last: number): boolean {
  const lowest = reachOf(passage.words, first - 1) - width;
  const furthest = reachOf(passage.words, last) + width;
  for (let index = firstFrom(forbidden, lowest, found, passage); index < forbidden.count; index += 1) {
    const spot = forbidden.at[index] ?? 0;
    const from = found.firsts[spot] ?? 0;
    const to = found.lasts[spot] ?? 0;
    if (reachOf(passage.words, to) > furthest) return false;
    if (reachOf(passage.words, from - 1) < lowest) continue;
    if (from < first && endsBetween(passage, from, first) > 0) continue;
    if (to <= last || endsBetween(passage, last, to) === 0) return true;
  }
  return false;
}

/** The first spot that ends behind a place; their number when none does. */
function firstFrom(spots: Spots | undefined, place: number, found: Found, passage: Passage): number {
  let low = 0;
  let high = spots?.count ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reachOf(passage.words, found.lasts[spots?.at[middle] ?? 0] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countOf(groups: readonly Spots[], group: number): number {
  return groups[group]?.count ?? 0;
}
