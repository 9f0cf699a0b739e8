import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';

import { casesToJoin } from '../../utils/app/evidence/evidence-cases';
import { evidenceOf } from '../../utils/app/evidence/evidence-of';
import { amendGlitch } from '../../utils/app/journal/glitch-amend';
import { glitchHints } from '../../utils/app/journal/glitch-hints';
import { linkGlitch } from '../../utils/app/journal/glitch-link';
import { glitchItem } from '../../utils/app/journal/glitch-of';
import { removeGlitch, restoreGlitch, type RemovedGlitch } from '../../utils/app/journal/glitch-remove';
import { evidenceHash } from '../dashboard/use-route';
import { EvidencePicker } from '../evidence/EvidencePicker';
import { ItemRemoved } from '../evidence/ItemRemoved';
import { useRecord } from '../page/services';
import { Callout } from '../ui/Callout';
import { useText } from '../use-text';
import { Entry } from './Entry';

/** One entry of the record, live, with everything that can be done to it. Use `key={id}`: its undo belongs to the entry. */
export function EntryScreen({ id }: { readonly id: string }) {
  const { t } = useText();
  const { deps } = useRecord();
  const [removed, setRemoved] = useState<RemovedGlitch | null>(null);
  const entry = useLiveQuery(() => glitchItem(deps, id), [deps, id]);
  const caseId = entry?.caseId ?? '';
  const cases = useLiveQuery(() => casesToJoin(deps, caseId), [deps, caseId]);
  const hints = useLiveQuery(() => glitchHints(deps), [deps]);
  const evidence = useLiveQuery(() => evidenceOf(deps, { of: entry?.ref ?? '' }), [deps, entry?.ref]);
  const putBack = async (what: RemovedGlitch): Promise<boolean> => {
    const result = await restoreGlitch(deps, what);
    if (result.ok) setRemoved(null);
    return result.ok;
  };
  if (removed !== null) return <ItemRemoved label={t('entry.label')} putBack={() => putBack(removed)} />;
  if (entry === undefined || cases === undefined) return <p role="status">{t('loading')}</p>;
  if (entry === null) return <Callout tone="plain" title={t('entry.gone')} />;
  return (
    <Entry
      entry={entry}
      cases={cases}
      hints={hints}
      evidenceCount={evidence?.length ?? 0}
      evidence={<EvidencePicker caseId={caseId} of={entry.ref} hrefOf={evidenceHash} />}
      actions={{
        amend: (input) => amendGlitch(deps, id, input),
        link: async (to) => (await linkGlitch(deps, id, to)).ok,
        remove: async (fate) => {
          const result = await removeGlitch(deps, id, fate);
          if (result.ok) setRemoved(result.value);
          return result.ok;
        },
      }}
    />
  );
}
