import { useEffect, useState } from 'react';

/** A permission of the browser; the entrypoints hand in the browser's, tests an object. */
export interface BrowserPermission {
  has(): Promise<boolean>;
  /** Called inside the click: a browser asks only then. False when refused; it may also reject. */
  request(): Promise<boolean>;
  watch(callback: () => void): () => void;
}

interface Access {
  /** Null until the browser has said; what can't be found out counts as no. */
  readonly allowed: boolean | null;
  /** Asks for it where it is missing; call it first thing in a click. False when it is still missing. */
  readonly ask: () => Promise<boolean>;
}

/** A permission, live: the driver can take it back at any time, outside our pages. */
export function usePermission(permission: BrowserPermission): Access {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    let latest = 0;
    const read = (): void => {
      const mine = ++latest;
      const found = (has: boolean): void => {
        if (mine === latest) setAllowed(has);
      };
      permission.has().then(found, () => found(false));
    };
    read();
    const stop = permission.watch(read);
    return () => {
      latest = -1;
      stop();
    };
  }, [permission]);
  const ask = async (): Promise<boolean> => {
    if (allowed === true) return true;
    const granted = await permission.request().catch(() => false);
    if (granted) setAllowed(true);
    return granted;
  };
  return { allowed, ask };
}
