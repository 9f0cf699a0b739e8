import { useEffect, useRef } from 'react';

import { Button } from '../ui/Button';
import { useText } from '../use-text';

/** "Show more", which presses itself once it comes near the screen. Use a new `key` for each page, so that it looks again. */
export function MoreButton({ onMore }: { readonly onMore: () => void }) {
  const { t } = useText();
  const place = useRef<HTMLDivElement>(null);
  const more = useRef(onMore);
  useEffect(() => {
    more.current = onMore;
  });
  useEffect(() => {
    const watched = place.current;
    if (watched === null) return;
    const watch = new IntersectionObserver(
      (seen) => {
        if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
        watch.disconnect();
        more.current();
      },
      { rootMargin: '400px' },
    );
    watch.observe(watched);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={place}>
      <Button onClick={onMore}>{t('gallery.more')}</Button>
    </div>
  );
}
