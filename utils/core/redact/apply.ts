/** From changes and what the driver said about them to the text that leaves, and back. */
import type { Change, ChangeChoices, Segment } from './types';

const NO_CHOICES: ChangeChoices = {};

/** The text that leaves. Changes that don't fit the text (of an older one) are left out. */
export function applyChanges(text: string, changes: readonly Change[], choices: ChangeChoices = NO_CHOICES): string {
  return segmentsOf(text, changes, choices)
    .map(({ after }) => after)
    .join('');
}

/** The whole text in pieces, in its order, each with what stands there afterwards. */
export function segmentsOf(
  text: string,
  changes: readonly Change[],
  choices: ChangeChoices = NO_CHOICES,
): readonly Segment[] {
  const segments: Segment[] = [];
  let [behind, now] = [0, 0];
  const add = (to: number, after: string, change: Change | null, isKept: boolean): void => {
    if (to === behind) return;
    const before = text.slice(behind, to);
    segments.push({ at: [behind, to], before, after, now: [now, now + after.length], change, isKept });
    [behind, now] = [to, now + after.length];
  };
  for (const change of changes.toSorted((one, other) => one.at[0] - other.at[0])) {
    const [begin, to] = change.at;
    if (to <= behind || text.slice(begin, to) !== change.before) continue;
    // Of two that lie over each other both are hidden.
    const from = Math.max(begin, behind);
    add(from, text.slice(behind, from), null, false);
    const isKept = choices.kept?.has(change.id) ?? false;
    const edited = choices.edited?.get(change.id) ?? choices.edited?.get(change.group);
    add(to, isKept ? text.slice(from, to) : (edited ?? change.after), change, isKept);
  }
  add(text.length, text.slice(behind), null, false);
  return segments;
}

/** The original text. */
export function revertSegments(segments: readonly Segment[]): string {
  return segments.map(({ before }) => before).join('');
}
