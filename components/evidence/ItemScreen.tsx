import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';

import { itemsOfCase, itemText } from '../../utils/app/evidence/checklist';
import { amendEvidence, tickItem } from '../../utils/app/evidence/evidence-amend';
import { bytesOf } from '../../utils/app/evidence/evidence-bytes';
import { casesToJoin } from '../../utils/app/evidence/evidence-cases';
import { evidenceItem } from '../../utils/app/evidence/evidence-of';
import { glitchOf } from '../../utils/app/journal/glitch-of';
import { linkEvidence } from '../../utils/app/evidence/link-evidence';
import { removeEvidence, restoreEvidence, type RemovedEvidence } from '../../utils/app/evidence/remove-evidence';
import { clipboardPicture, screenPicture, shareCopy } from '../../utils/app/evidence/share-copy';
import { caseHash, evidenceHash, journalHash } from '../dashboard/use-route';
import { useRecord } from '../page/services';
import { Callout } from '../ui/Callout';
import { useText } from '../use-text';
import { Item } from './Item';
import { ItemRemoved } from './ItemRemoved';

/** One item of the record, live, with everything that can be done to it. Use `key={id}`: its undo belongs to the item. */
export function ItemScreen({ id }: { readonly id: string }) {
  const { t, language } = useText();
  const { deps } = useRecord();
  const [removed, setRemoved] = useState<{ readonly what: RemovedEvidence; readonly label: string } | null>(null);
  const item = useLiveQuery(() => evidenceItem(deps, id), [deps, id]);
  const caseId = item?.caseId ?? '';
  const cases = useLiveQuery(() => casesToJoin(deps, caseId), [deps, caseId]);
  const asked = useLiveQuery(() => itemsOfCase(deps, caseId, language), [deps, caseId, language]);
  const entry = useLiveQuery(() => glitchOf(deps, item?.of ?? ''), [deps, item?.of]);
  const putBack = async (what: RemovedEvidence): Promise<boolean> => {
    const result = await restoreEvidence(deps, what);
    if (result.ok) setRemoved(null);
    return result.ok;
  };
  if (removed !== null) return <ItemRemoved label={removed.label} putBack={() => putBack(removed.what)} />;
  if (item === undefined || cases === undefined || asked === undefined) return <p role="status">{t('loading')}</p>;
  if (item === null) return <Callout tone="plain" title={t('item.gone')} />;
  return (
    <Item
      item={item}
      cases={cases}
      asked={asked}
      entry={entry ? { what: entry.facts.what, href: journalHash(entry.id) } : null}
      actions={{
        screen: () => screenPicture(deps, item),
        bytes: () => bytesOf(deps, id),
        share: () => shareCopy(deps, item),
        picture: () => clipboardPicture(deps, item),
        cover: async (cover) => (await import('../../utils/app/evidence/cover-copy')).coverCopy(deps, item, cover),
        itemHref: evidenceHash,
        words: async (words) => (await amendEvidence(deps, id, { words })).ok,
        tick: async (ref, on) => (await tickItem(deps, id, ref, on)).ok,
        link: async (to) => (await linkEvidence(deps, [id], to)).ok,
        remove: async () => {
          const result = await removeEvidence(deps, [id], 'deleted');
          if (result.ok) setRemoved({ what: result.value, label: item.label });
          return result.ok;
        },
        textOf: (ref) => itemText(deps.knowledge, ref, language),
        caseHref: caseHash,
      }}
    />
  );
}
