import { lazy, Suspense } from 'react';

const WelcomePlace = lazy(async () => ({ default: (await import('./WelcomePlace')).WelcomePlace }));

/** Asks where she delivers, while she was never asked: the page itself is drawn without the list of places. */
export function AskOnce({ place }: { readonly place: string | null }) {
  return (
    <Suspense>
      <WelcomePlace place={place} />
    </Suspense>
  );
}
