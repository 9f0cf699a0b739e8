import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';

import { glitchPage, type GlitchCursor } from '../../utils/app/journal/glitch-page';
import { useRecord } from '../page/services';
import { Journal } from './Journal';

/** The journal over the record, live. */
export function JournalScreen() {
  const { deps } = useRecord();
  /** Where each page behind the first begins, up to the one that is shown. */
  const [cursors, setCursors] = useState<readonly GlitchCursor[]>([]);
  const page = useLiveQuery(
    async () => ({ ...(await glitchPage(deps, cursors.at(-1) ?? null)), of: cursors }),
    [deps, cursors],
  );
  const next = page?.of === cursors ? page.next : null;
  const go = (to: readonly GlitchCursor[]): void => {
    setCursors(to);
    scrollTo(0, 0);
  };
  return (
    <Journal
      page={page}
      number={cursors.length + 1}
      onNext={next === null ? null : () => go([...cursors, next])}
      onBefore={cursors.length === 0 ? null : () => go(cursors.slice(0, -1))}
    />
  );
}
