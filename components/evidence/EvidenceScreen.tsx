import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';

import { evidencePage, type EvidenceFilter } from '../../utils/app/evidence/evidence-page';
import type { ScreenshotResult } from '../../utils/app/evidence/evidence-screenshot';
import { evidenceHash } from '../dashboard/use-route';
import { useRecord } from '../page/services';
import { Gallery } from './Gallery';
import { useEvidencePort } from './use-evidence-port';

/** Items shown at first, and added by each "Show more". */
const PAGE = 60;

interface EvidenceScreenProps {
  /** Why a screenshot that was asked for elsewhere is not among them; null when none was, or when it is. */
  readonly trouble: Exclude<ScreenshotResult, { readonly ok: true }>['why'] | null;
}

/** All evidence of the record, live. */
export function EvidenceScreen({ trouble }: EvidenceScreenProps) {
  const { deps } = useRecord();
  const [filter, setFilter] = useState<EvidenceFilter>('all');
  const [limit, setLimit] = useState(PAGE);
  const port = useEvidencePort('', '');
  const page = useLiveQuery(() => evidencePage(deps, null, { filter, limit }), [deps, filter, limit]);
  return (
    <Gallery
      page={page}
      chunk={PAGE}
      filter={filter}
      onFilter={(next) => {
        setFilter(next);
        setLimit(PAGE);
      }}
      onMore={page?.next == null ? null : () => setLimit(limit + PAGE)}
      port={port}
      hrefOf={evidenceHash}
      trouble={trouble}
    />
  );
}
