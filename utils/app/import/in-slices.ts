import { breathe } from '../../platform/breathe';
import { now } from '../../platform/clock';

/** Milliseconds of work after which the page gets its turn: half a frame. */
const SLICE = 8;

/** Makes one result of each item, in order, and lets the page breathe in between. Stops early when the signal says so. */
export async function inSlices<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Result,
  signal?: AbortSignal,
): Promise<Result[]> {
  const results: Result[] = [];
  let since = now().getTime();
  for (const [index, item] of items.entries()) {
    if (signal?.aborted) break;
    results.push(work(item, index));
    if (now().getTime() - since < SLICE) continue;
    await breathe();
    since = now().getTime();
  }
  return results;
}
