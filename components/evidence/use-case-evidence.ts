import { useLiveQuery } from 'dexie-react-hooks';

import { evidenceOf } from '../../utils/app/evidence/evidence-of';
import { useRecord } from '../page/services';
import type { CaseEvidence } from './evidence-port';
import { useEvidencePort } from './use-evidence-port';

/** The evidence of one case, live, for a screen that is about something else. Nothing for no case (`''`). */
export function useCaseEvidence(caseId: string, hrefOf: (id: string) => string): CaseEvidence {
  const { deps } = useRecord();
  const port = useEvidencePort(caseId, '');
  const list = useLiveQuery(() => evidenceOf(deps, { caseId }), [deps, caseId]);
  return { list, port, hrefOf };
}
