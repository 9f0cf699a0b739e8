import type { ReactNode } from 'react';

import { RecordContext } from '../../../components/page/services';
import type { Deps } from '../../../utils/app/deps';
import type { StoreReport } from '../../../utils/app/start';

/** A record around components that read it. */
export function WithMadeUpRecord({
  deps,
  report = { state: 'ok' },
  children,
}: {
  readonly deps: Deps;
  readonly report?: StoreReport;
  readonly children: ReactNode;
}) {
  return <RecordContext value={{ deps, report }}>{children}</RecordContext>;
}
