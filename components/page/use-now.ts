import { useEffect, useState } from 'react';

/** The moment relative dates count from: renewed whenever the page comes back into view, never by a timer. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const renew = (): void => setNow(new Date());
    document.addEventListener('visibilitychange', renew);
    return () => document.removeEventListener('visibilitychange', renew);
  }, []);
  return now;
}
