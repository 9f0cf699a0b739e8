import { useLiveQuery } from 'dexie-react-hooks';

import { evidenceOf } from '../../utils/app/evidence/evidence-of';
import { useRecord } from '../page/services';
import { DropZone } from './DropZone';
import { EvidenceStrip } from './EvidenceStrip';
import { Outcomes } from './Outcomes';
import { useAdding, type Outcome } from './use-adding';
import { useEvidencePort } from './use-evidence-port';

interface EvidencePickerProps {
  /** The case what is added goes into; empty for none yet. */
  readonly caseId: string;
  /** What it is added to: `glitch:<id>`, a message's id, or empty for the case itself. */
  readonly of: string;
  /** Address of an item's page. */
  readonly hrefOf: (id: string) => string;
  /** Takes pictures pasted anywhere on the page. One picker on a page may; the default. */
  readonly paste?: boolean;
  readonly onAdded?: (outcomes: readonly Outcome[]) => void;
}

/**
 * Adds photos and files to a case or an entry, and shows what is there: for the pages that are about something else.
 * Only inside `WithRecord`.
 */
export function EvidencePicker({ caseId, of, hrefOf, paste = true, onAdded }: EvidencePickerProps) {
  const { deps } = useRecord();
  const port = useEvidencePort(caseId, of);
  const adding = useAdding(port.add, onAdded);
  const list = useLiveQuery(() => evidenceOf(deps, of === '' ? { caseId } : { of }), [deps, caseId, of]) ?? [];
  return (
    <>
      <EvidenceStrip list={list} thumbs={port.thumbs} hrefOf={hrefOf} />
      <DropZone adding={adding} paste={paste} onFiles={(files) => void adding.run(files)} />
      <Outcomes outcomes={adding.outcomes} hrefOf={hrefOf} onHide={adding.clear} />
    </>
  );
}
