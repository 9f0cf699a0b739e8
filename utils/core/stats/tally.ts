import type { Count } from './facts';

/** How often each value occurs, the most frequent first; of two alike, the one that sorts first. Null counts for none. */
export function tally<Name extends string>(values: readonly (Name | null)[]): readonly Count<Name>[] {
  const counts = new Map<Name, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
}

/** How often each of the whole numbers from 0 to below `size` occurs. */
export function tallySlots(values: readonly number[], size: number): readonly Count<number>[] {
  const counts = Array.from({ length: size }, (_slot, name) => ({ name, count: 0 }));
  for (const value of values) {
    const slot = counts[value];
    if (slot) slot.count += 1;
  }
  return counts;
}
