import { useEffect, useState } from 'react';

import type { TabFacts, TabPort } from './tab-port';

/** The facts of the tab beside, live; undefined until the first are read. */
export function useTab(port: TabPort): TabFacts | null | undefined {
  const [facts, setFacts] = useState<TabFacts | null | undefined>(undefined);
  useEffect(() => {
    let latest = 0;
    const read = (): void => {
      const mine = ++latest;
      void port.read().then((found) => {
        // An older answer may come later: it no longer counts.
        if (mine === latest) setFacts(found);
      });
    };
    read();
    const stop = port.watch(read);
    return () => {
      latest = -1;
      stop();
    };
  }, [port]);
  return facts;
}
