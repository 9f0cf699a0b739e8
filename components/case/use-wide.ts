import { useSyncExternalStore } from 'react';

/** From this width on the facts stand beside the timeline. */
const WIDE = '(min-width: 60rem)';

/** Whether the screen has room for two columns. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(WIDE);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => matchMedia(WIDE).matches,
  );
}
