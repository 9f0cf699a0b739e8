const queues = new Map<string, Promise<unknown>>();

/**
 * Runs `work` while no other page or worker of the extension holds the lock of that name, first come,
 * first served. A context that dies gives its lock back. Where the browser has no Web Locks, the order
 * holds within this context only, and the database's own transactions must do.
 */
export async function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (globalThis.navigator?.locks) {
    return globalThis.navigator.locks.request(`redress:${name}`, work);
  }
  const before = queues.get(name) ?? Promise.resolve();
  const mine = before.then(work, work);
  queues.set(
    name,
    mine.catch(() => null),
  );
  return mine;
}
