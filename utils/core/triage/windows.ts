/** Finds a stretch of text that holds one occurrence of every group of a concept. */
import type { Token } from '../text/tokens';
import type { Occurrence } from './patterns';

export interface WindowRule {
  /** Words from the first to the last matched word, both counted. */
  readonly within: number;
  readonly ordered: boolean;
}

/** A window this wide may reach into the next sentence; a narrower one stays in its own. */
export const CROSSING_WIDTH = 20;

/**
 * The first window, by its end, in which every group occurs and no forbidden word stands. Forbidden
 * words count up to `within` words beside the window, inside the sentences it touches. `groups` and
 * `forbidden` are in the order of the text; time is linear in their lengths, save for a binary search.
 */
export function findWindow(
  groups: readonly (readonly Occurrence[])[],
  forbidden: readonly Occurrence[],
  words: readonly Token[],
  rule: WindowRule,
): Occurrence | null {
  if (groups.some((group) => group.length === 0)) return null;
  const candidates = rule.ordered ? orderedWindows(groups) : anyOrderWindows(groups);
  for (const window of candidates) {
    if (fits(window, words, rule.within) && !isForbidden(window, forbidden, words, rule.within)) return window;
  }
  return null;
}

function* orderedWindows(groups: readonly (readonly Occurrence[])[]): Generator<Occurrence> {
  const pointers = groups.map(() => 0);
  for (const start of groups[0] ?? []) {
    let end = start;
    for (let group = 1; group < groups.length; group += 1) {
      const list = groups[group] ?? [];
      let pointer = pointers[group] ?? 0;
      while (pointer < list.length && (list[pointer]?.first ?? 0) <= end.last) pointer += 1;
      pointers[group] = pointer;
      const next = list[pointer];
      if (next === undefined) return;
      end = next;
    }
    yield { first: start.first, last: end.last };
  }
}

/** At each occurrence the tightest window that ends there: the latest occurrence of every other group. */
function* anyOrderWindows(groups: readonly (readonly Occurrence[])[]): Generator<Occurrence> {
  const events = groups.flatMap((group, of) => group.map((occurrence) => ({ of, occurrence })));
  events.sort((left, right) => left.occurrence.first - right.occurrence.first);
  const latest = new Map<number, Occurrence>();
  for (const { of, occurrence } of events) {
    latest.set(of, occurrence);
    if (latest.size < groups.length) continue;
    let first = occurrence.first;
    let last = occurrence.last;
    for (const other of latest.values()) {
      first = Math.min(first, other.first);
      last = Math.max(last, other.last);
    }
    yield { first, last };
  }
}

function fits(window: Occurrence, words: readonly Token[], within: number): boolean {
  if (window.last - window.first + 1 > within) return false;
  return sentenceOf(words, window.last) - sentenceOf(words, window.first) <= (within >= CROSSING_WIDTH ? 1 : 0);
}

function isForbidden(
  window: Occurrence,
  forbidden: readonly Occurrence[],
  words: readonly Token[],
  within: number,
): boolean {
  if (forbidden.length === 0) return false;
  const [from, to] = [sentenceOf(words, window.first), sentenceOf(words, window.last)];
  const lowest = window.first - within;
  let low = 0;
  let high = forbidden.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((forbidden[middle]?.first ?? 0) < lowest) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < forbidden.length; at += 1) {
    const other = forbidden[at];
    if (other === undefined || other.first > window.last + within) return false;
    if (sentenceOf(words, other.first) >= from && sentenceOf(words, other.last) <= to) return true;
  }
  return false;
}

function sentenceOf(words: readonly Token[], index: number): number {
  return words[index]?.sentence ?? 0;
}
