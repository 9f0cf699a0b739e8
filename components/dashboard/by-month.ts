import { monthOf } from '../../utils/i18n/dates';

/** Groups entries, in their order, under the months of their dates (ISO); those without a date, '', under no month, ''. */
export function byMonth<Entry>(
  entries: readonly Entry[],
  language: string,
  dateOf: (entry: Entry) => string,
): readonly { readonly month: string; readonly entries: readonly Entry[] }[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const month = monthOf(dateOf(entry), language);
    const group = groups.get(month) ?? [];
    group.push(entry);
    groups.set(month, group);
  }
  return [...groups].map(([month, group]) => ({ month, entries: group }));
}
