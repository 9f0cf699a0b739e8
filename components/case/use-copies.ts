import { useEffect, useState } from 'react';

import { caseCopies, type CopyOf } from '../../utils/app/case/case-copies';
import type { CaseView } from '../../utils/app/case/case-views';
import { useRecord } from '../page/services';

const NONE: ReadonlyMap<string, CopyOf> = new Map();

/** Which answers of a case are copies of earlier ones: none until it is found out, anew when answers come or go. */
export function useCopies(id: string, view: CaseView | null | undefined): ReadonlyMap<string, CopyOf> {
  const { deps } = useRecord();
  const [copies, setCopies] = useState(NONE);
  const answers = (view?.timeline ?? [])
    .flatMap((item) => (item.type === 'message' && item.entry.kind === 'answer' ? [item.key] : []))
    .join(' ');
  useEffect(() => {
    if (answers === '') return;
    const leaving = new AbortController();
    caseCopies(deps, id, leaving.signal).then(
      (found) => leaving.signal.aborted || setCopies(found),
      // The page says itself when the record can't be read.
      () => undefined,
    );
    return () => leaving.abort();
  }, [deps, id, answers]);
  return copies;
}
