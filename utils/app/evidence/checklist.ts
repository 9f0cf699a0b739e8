import { itemRef, ticked } from '../../core/evidence/checklist';
import type { EvidenceItem, ScreenKnowledge } from '../../core/knowledge';
import { CATEGORIES, type CategoryId } from '../../core/types';
import { rowsOfCase } from '../../storage/messages';
import type { Deps } from '../deps';
import { effective } from '../message/effective';
import type { EvidenceView } from './evidence-view';
import { inLanguage } from '../in-language';

/** One thing to collect, with the evidence there is of it. */
export interface ChecklistItem extends EvidenceItem {
  readonly text: string;
  /** The name evidence answers it by, `<category>/<item>`. */
  readonly ref: string;
  /** Evidence that answers it: with any it is ticked. */
  readonly by: readonly EvidenceView[];
  /** Evidence of the case that answers nothing yet and could be this. */
  readonly maybe: readonly EvidenceView[];
}

/** A category's checklist against the evidence of the case. */
export function checklist(
  category: CategoryId,
  items: readonly (EvidenceItem & { readonly text: string })[],
  evidence: readonly EvidenceView[],
): readonly ChecklistItem[] {
  const ticks = new Map(ticked(items, evidence).map((tick) => [tick.id, tick]));
  const named = (numbers: readonly number[] = []): readonly EvidenceView[] =>
    evidence.filter(({ number }) => numbers.includes(number));
  return items.map((item) => ({
    ...item,
    ref: itemRef(category, item.id),
    by: named(ticks.get(item.id)?.by),
    maybe: named(ticks.get(item.id)?.maybe),
  }));
}

/** A checklist item by the name evidence answers it by, with its words; the name itself where nobody knows it. */
export interface NamedItem {
  readonly ref: string;
  readonly text: string;
}

/** What the notices of a case want collected, each thing once. Empty for no case. Rejects when the database can't be read. */
export async function itemsOfCase(
  { db, knowledge }: Pick<Deps, 'db' | 'knowledge'>,
  caseId: string,
  language: string,
): Promise<readonly NamedItem[]> {
  const rows = caseId === '' ? [] : await rowsOfCase(db, caseId);
  const categories = new Set(
    rows
      .filter(({ kind }) => kind === 'notice')
      .map(({ payload }) => effective(payload.verdict, payload.correction).category),
  );
  const items = [...categories].flatMap((category) =>
    (knowledge.categories.find(({ id }) => id === category)?.evidence ?? []).map(({ id }) => itemRef(category, id)),
  );
  const ends = new Set<string>();
  return items.flatMap((ref) => {
    const [, end = ''] = ref.split('/');
    if (ends.has(end)) return [];
    ends.add(end);
    return [{ ref, text: itemText(knowledge, ref, language) }];
  });
}

/** The words of a checklist item; its name where the knowledge has it no more. */
export function itemText(knowledge: ScreenKnowledge, ref: string, language: string): string {
  const [category = '', item = ''] = ref.split('/');
  const known = CATEGORIES.find((id) => id === category);
  const text = known === undefined ? undefined : inLanguage(knowledge.texts[known], language);
  return text?.evidence[item] ?? item;
}
