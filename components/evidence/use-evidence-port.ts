import { useMemo } from 'react';

import { bytesOf, thumbsOf } from '../../utils/app/evidence/evidence-bytes';
import { useRecord } from '../page/services';
import type { EvidencePort } from './evidence-port';

/**
 * The record's evidence for a screen. What is added goes into this case (`''`: none yet), and is marked as added to
 * `of`: `glitch:<id>`, a message's id, or nothing.
 */
export function useEvidencePort(caseId: string, of: string): EvidencePort {
  const { deps } = useRecord();
  return useMemo(
    () => ({
      // What reads files and draws pictures comes when it is needed.
      add: async (file, items = []) =>
        (await import('../../utils/app/evidence/add-evidence')).addEvidence(deps, { ...file, caseId, of, items }),
      thumbs: (ids) => thumbsOf(deps, ids),
      tick: async (id, item, on) =>
        (await (await import('../../utils/app/evidence/evidence-amend')).tickItem(deps, id, item, on)).ok,
      picture: async (item) => (await import('../../utils/app/evidence/share-copy')).clipboardPicture(deps, item),
      bytes: (id) => bytesOf(deps, id),
    }),
    [deps, caseId, of],
  );
}
