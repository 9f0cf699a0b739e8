const WAIT = 30_000;
const LOOK = 100;

/** Tries until it works; rejects with `otherwise` after half a minute. */
export async function until<T>(work: () => Promise<T>, otherwise: string | (() => string)): Promise<T> {
  const end = performance.now() + WAIT;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (performance.now() > end)
        throw new Error(typeof otherwise === 'string' ? otherwise : otherwise(), { cause: error });
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
  }
}
