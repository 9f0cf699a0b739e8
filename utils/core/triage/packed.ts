/**
 * Lists of numbers, one behind the other in one array: list `i` is `items` from `starts[i]` up to `starts[i + 1]`.
 * What is read for every word of every message is read from these.
 */
export interface Packed {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

export function packed(lists: readonly (readonly number[])[]): Packed {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => {
    starts[index + 1] = (starts[index] ?? 0) + list.length;
  });
  const items = new Int32Array(starts[lists.length] ?? 0);
  lists.forEach((list, index) => items.set(list, starts[index]));
  return { starts, items };
}

/** From "what each list holds" to "which lists hold each item", for items from 0 up to `count`. */
export function turned({ starts, items }: Packed, count: number): Packed {
  const ends = new Int32Array(count + 1);
  for (const item of items) ends[item + 1] = (ends[item + 1] ?? 0) + 1;
  for (let item = 0; item < count; item += 1) ends[item + 1] = (ends[item + 1] ?? 0) + (ends[item] ?? 0);
  const holders = new Int32Array(items.length);
  const next = ends.slice();
  for (let list = 0; list + 1 < starts.length; list += 1) {
    for (let at = starts[list] ?? 0; at < (starts[list + 1] ?? 0); at += 1) {
      const slot = next[items[at] ?? 0] ?? 0;
      holders[slot] = list;
      next[items[at] ?? 0] = slot + 1;
    }
  }
  return { starts: ends, items: holders };
}
