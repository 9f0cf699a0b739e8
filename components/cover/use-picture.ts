import { useEffect, useState } from 'react';

/** Address of a picture in memory: undefined until it is drawn, null where it can't be. Given back when the screen goes. */
export function usePicture(screen: () => Promise<Blob | null>): string | null | undefined {
  const [address, setAddress] = useState<string | null | undefined>(undefined);
  // `screen` is a new function at each drawing of the page; the picture of an item never changes.
  const [draw] = useState(() => screen);
  useEffect(() => {
    let gone = false;
    let mine: string | null = null;
    draw().then(
      (picture) => {
        if (gone) return;
        mine = picture === null ? null : URL.createObjectURL(picture);
        setAddress(mine);
      },
      () => !gone && setAddress(null),
    );
    return () => {
      gone = true;
      if (mine !== null) URL.revokeObjectURL(mine);
    };
  }, [draw]);
  return address;
}
