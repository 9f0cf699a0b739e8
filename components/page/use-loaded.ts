import { useEffect, useState } from 'react';

/** What `load` gives, null until then and without a `load`. A failure shows where the same thing is needed to go on. */
export function useLoaded<T>(load: (() => Promise<T>) | null): T | null {
  const [loaded, setLoaded] = useState<T | null>(null);
  useEffect(() => {
    let gone = false;
    load?.().then(
      (value) => !gone && setLoaded(value),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [load]);
  return loaded;
}
