/** Runs inside a page: how long work takes, and which of the page's tasks were long while the product did some. */

/** One measured piece of work: its time, and how many things came of it, which is checked. */
export interface Timed {
  readonly milliseconds: number;
  readonly count: number;
}

/** A task of the page of 50 ms and more. */
export interface LongTask {
  readonly milliseconds: number;
  /** What the product was doing. */
  readonly during: string;
}

interface Stretch {
  readonly what: string;
  readonly start: number;
  readonly end: number;
}

const done: Stretch[] = [];
const tasks: { readonly start: number; readonly end: number }[] = [];

/** @param what the product does; null for work of the bench itself, which counts for no long task */
export async function timed(what: string | null, work: () => Promise<number>): Promise<Timed> {
  const start = performance.now();
  const count = await work();
  const end = performance.now();
  if (what !== null) done.push({ what, start, end });
  return { count, milliseconds: end - start };
}

/** Notes long tasks from now on. */
export function watch(): void {
  const observer = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      tasks.push({ start: startTime, end: startTime + duration });
  });
  observer.observe({ type: 'longtask' });
}

/** The long tasks so far during which the product was at work. */
export async function seen(): Promise<readonly LongTask[]> {
  // The observer is told in a task of its own.
  await new Promise((resolve) => setTimeout(resolve, 200));
  return tasks.flatMap(({ start, end }) => {
    const during = done.find((stretch) => stretch.start < end && stretch.end > start);
    return during ? [{ milliseconds: end - start, during: during.what }] : [];
  });
}
