import { useEffect, useRef, useState } from 'react';

import type { EvidencePort } from './evidence-port';

type Addresses = ReadonlyMap<string, string>;
const NONE: Addresses = new Map();

/**
 * Addresses of the small pictures of these items, read in one go. While the list changes only what is new is read, and
 * what went is given back; all of it when the list leaves the screen.
 */
export function useThumbs(thumbs: EvidencePort['thumbs'], ids: readonly string[]): Addresses {
  const [shown, setShown] = useState<Addresses>(NONE);
  const made = useRef(new Map<string, string>());
  const key = ids.join(' ');
  useEffect(() => {
    let gone = false;
    const wanted = new Set(key === '' ? [] : key.split(' '));
    const load = async (): Promise<void> => {
      const missing = [...wanted].filter((id) => !made.current.has(id));
      const blobs = missing.length === 0 ? [] : await thumbs(missing);
      if (gone) return;
      for (const [id, blob] of blobs) made.current.set(id, URL.createObjectURL(blob));
      for (const [id, address] of [...made.current]) {
        if (wanted.has(id)) continue;
        URL.revokeObjectURL(address);
        made.current.delete(id);
      }
      setShown(new Map(made.current));
    };
    // Without small pictures the list shows what kind of file each is.
    load().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [thumbs, key]);
  useEffect(() => {
    const mine = made.current;
    return () => {
      for (const address of mine.values()) URL.revokeObjectURL(address);
      mine.clear();
    };
  }, []);
  return shown;
}
