import { evidenceLabel } from '../../core/evidence/safe-name';
import type { PlaceId } from '../../core/route';
import { familyOf } from '../../core/evidence/file-family';
import type { EvidenceRow, MessageKind } from '../../storage/rows';
import type { GlitchFacts } from '../../core/record/glitch';
import type { Deps } from '../deps';
import { hasNotes } from './case-notes';
import { dossierContent, type DossierContent, type DossierEntry } from './dossier-content';

/** What the driver should know of an entry before it goes out. */
export type DossierHint = 'place' | 'picture' | 'noBytes' | 'noText' | 'original';

/** An entry as the driver chooses it, or its steps and notes (`notes`), which stand with the case itself. */
export interface DossierItem {
  readonly key: string;
  readonly kind: MessageKind | 'glitch' | 'evidence' | 'notes';
  /** `E7`, for evidence. */
  readonly label: string | null;
  /** A subject, a file's name; empty where there is none. */
  readonly title: string;
  readonly what: GlitchFacts['what'] | null;
  /** ISO instant; null where none is known. */
  readonly date: string | null;
  /** Bytes. */
  readonly size: number;
  readonly hints: readonly DossierHint[];
  /** Label of the picture it is a covered copy of, or of its own covered copy. */
  readonly coveredOf: string | null;
  readonly coveredBy: string | null;
  /** Chosen at first: all, but what has a covered copy. */
  readonly chosen: boolean;
}

export interface DossierPlan {
  /** What the driver calls the case. */
  readonly card: DossierContent['view']['card'];
  readonly items: readonly DossierItem[];
}

/** Key of the item that stands for steps and notes. */
export const NOTES = 'notes';

/** What a dossier of this case would hold; null where the case is not there. Rejects when the database can't be read. */
export async function dossierPlan(
  deps: Pick<Deps, 'db' | 'knowledge' | 'now'>,
  wish: { readonly caseId: string; readonly language: string; readonly place: PlaceId | null },
): Promise<DossierPlan | null> {
  const content = await dossierContent(deps, wish);
  if (content === null) return null;
  const items = content.entries.map((entry) => itemOf(entry, content));
  return { card: content.view.card, items: hasNotes(content.row) ? [...items, NOTES_ITEM] : items };
}

const NOTHING: Pick<DossierItem, 'label' | 'what' | 'coveredOf' | 'coveredBy' | 'hints'> = {
  label: null,
  what: null,
  coveredOf: null,
  coveredBy: null,
  hints: [],
};

const NOTES_ITEM: DossierItem = {
  ...NOTHING,
  key: NOTES,
  kind: NOTES,
  title: '',
  date: null,
  size: 0,
  chosen: true,
};

function itemOf(entry: DossierEntry, content: DossierContent): DossierItem {
  const { key } = entry;
  if (entry.type === 'message') {
    const { message } = entry.row.payload;
    const hints: readonly DossierHint[] = message.text === null ? ['noText'] : [];
    const size = message.text?.length ?? 0;
    const title = message.subject ?? '';
    return { ...NOTHING, key, kind: entry.row.kind, title, date: message.date, size, hints, chosen: true };
  }
  const date = new Date(entry.at).toISOString();
  if (entry.type === 'glitch') {
    const { what, words } = entry.row.payload.facts;
    return { ...NOTHING, key, kind: 'glitch', title: '', what, date, size: words.length, chosen: true };
  }
  return { ...evidenceItem(entry.row, content), key, date };
}

function evidenceItem(row: EvidenceRow, { entries, bytes }: DossierContent): Omit<DossierItem, 'key' | 'date'> {
  const { facts, source } = row.payload;
  const others = entries.flatMap((entry) => (entry.type === 'evidence' ? [entry.row] : []));
  const copy = others.find(({ of, payload }) => payload.source === 'covered' && of === `evidence:${row.id}`);
  const original = source === 'covered' ? originalLabel(row, others) : null;
  const hints: DossierHint[] = [];
  if (!bytes.has(row.id)) hints.push('noBytes');
  if (facts.picture?.place != null) hints.push('place');
  if (familyOf(facts.type) === 'picture' && original === null) hints.push('picture');
  if (source === 'original') hints.push('original');
  return {
    kind: 'evidence',
    label: evidenceLabel(row.number),
    title: facts.name,
    what: null,
    size: bytes.has(row.id) ? facts.size : 0,
    hints,
    coveredOf: original,
    coveredBy: copy ? evidenceLabel(copy.number) : null,
    chosen: copy === undefined,
  };
}

function originalLabel({ of }: EvidenceRow, others: readonly EvidenceRow[]): string | null {
  const original = others.find(({ id }) => of === `evidence:${id}`);
  return original ? evidenceLabel(original.number) : null;
}
