import { MAX_WORDS } from '../core/evidence/limits';
import { save } from '../storage/save';
import type { Deps } from './deps';
import { itemsOf, withChanges } from './evidence-now';
import type { SaveResult } from './views';

/** What the driver changes about an item; what is left out stays. */
export interface EvidenceChange {
  readonly words?: string;
  /** Checklist items it answers, `<category>/<item>`. */
  readonly items?: readonly string[];
}

/** Notes a change of the driver's words or of the items it answers. What was saved first stays beside it. */
export async function amendEvidence(deps: Deps, id: string, change: EvidenceChange): Promise<SaveResult> {
  return save(deps, deps.now(), async (writer) => {
    const row = await writer.db.evidence.get(id);
    if (!row) return null;
    const after = {
      ...(change.words === undefined ? {} : { words: change.words.trim().slice(0, MAX_WORDS) }),
      ...(change.items === undefined ? {} : { items: [...new Set(change.items)].join(' ') }),
    };
    const changed = withChanges(row, after, writer.at);
    if (changed !== row) await writer.put('evidence', changed, 'evidence-amended');
    return null;
  });
}

/** Ticks a checklist item with an item of evidence, or takes the tick back. */
export async function tickItem(deps: Deps, id: string, item: string, on: boolean): Promise<SaveResult> {
  return save(deps, deps.now(), async (writer) => {
    const row = await writer.db.evidence.get(id);
    if (!row) return null;
    const others = itemsOf(row).filter((one) => one !== item);
    const changed = withChanges(row, { items: [...others, ...(on ? [item] : [])].join(' ') }, writer.at);
    if (changed !== row) await writer.put('evidence', changed, 'evidence-amended');
    return null;
  });
}
