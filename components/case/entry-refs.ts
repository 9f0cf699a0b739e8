import type { Amendment, TimelineItem } from '../../utils/app/case/case-views';
import type { EntryRef } from '../../utils/app/case/split-case';
import type { TextKey } from '../../utils/i18n/keys';
import { entryName } from '../notice/entry-name';
import type { Text } from '../use-text';

/** What of the timeline can go to another case: messages, glitches, evidence; null for what was done in this one. */
export function refOfItem(item: TimelineItem): EntryRef | null {
  if (item.type === 'message') return { table: 'messages', id: item.entry.id };
  if (item.type === 'glitch') return { table: 'glitches', id: item.id };
  return item.type === 'evidence' ? { table: 'evidence', id: item.view.id } : null;
}

/** What an item is called. */
export function itemName(item: TimelineItem, text: Pick<Text, 't' | 'nameOf'>): string {
  const { t } = text;
  switch (item.type) {
    case 'message':
      return entryName(item.entry, text);
    case 'glitch':
      return t('case.item.glitch', { what: t(`glitch.${item.facts.what}`) });
    case 'evidence':
      return t('case.item.evidence', { label: item.view.label, name: item.view.facts.name });
    case 'step':
      return t('case.item.step', { title: item.title });
    case 'amendment':
      return t(changeKey(item.amendment));
  }
}

/** Where nothing stood before, it was said and not changed. */
function changeKey({ field, from }: Amendment): TextKey {
  const change = changeOf(field);
  const isFirst = from === '' && change !== 'joined' && change !== 'split';
  return isFirst ? `case.first.${change}` : `case.change.${change}`;
}

const CHANGES = ['name', 'outcome', 'note', 'joined', 'split'] as const;

/** The kind of a change of a case; one this version does not know reads as a change of its name. */
export function changeOf(field: string): (typeof CHANGES)[number] {
  return CHANGES.find((one) => one === field) ?? 'name';
}
