import { MAX_WORDS } from '../../core/evidence/limits';
import type { EvidenceRow } from '../../storage/rows';
import { save } from '../../storage/save';
import type { Deps } from '../deps';
import { itemsOf, withChanges, type EvidenceWords } from './evidence-now';
import type { SaveResult } from '../views';

/** What the driver changes about an item; what is left out stays. */
export interface EvidenceChange {
  readonly words?: string;
  /** Checklist items it answers, `<category>/<item>`. */
  readonly items?: readonly string[];
}

/**
 * Notes a change of the driver's words or of the items it answers. What was saved first stays beside it. An item that is
 * gone is `unreadable`.
 */
export async function amendEvidence(deps: Deps, id: string, change: EvidenceChange): Promise<SaveResult> {
  return changeItem(deps, id, () => ({
    ...(change.words === undefined ? {} : { words: change.words.trim().slice(0, MAX_WORDS) }),
    ...(change.items === undefined ? {} : { items: [...new Set(change.items)].join(' ') }),
  }));
}

/** Ticks a checklist item with an item of evidence, or takes the tick back. One that is gone is `unreadable`. */
export async function tickItem(deps: Deps, id: string, item: string, on: boolean): Promise<SaveResult> {
  return changeItem(deps, id, (row) => {
    const others = itemsOf(row).filter((one) => one !== item);
    return { items: [...others, ...(on ? [item] : [])].join(' ') };
  });
}

async function changeItem(
  deps: Deps,
  id: string,
  change: (row: EvidenceRow) => Partial<EvidenceWords>,
): Promise<SaveResult> {
  const saved = await save(deps, deps.now(), async (writer) => {
    const row = await writer.db.evidence.get(id);
    if (!row) return false;
    const changed = withChanges(row, change(row), writer.at);
    if (changed !== row) await writer.put('evidence', changed, 'evidence-amended');
    return true;
  });
  if (!saved.ok) return saved;
  return saved.value ? { ok: true, value: null } : { ok: false, why: 'unreadable', detail: id };
}
