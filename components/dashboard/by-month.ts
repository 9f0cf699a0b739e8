import type { EntryView } from '../../utils/app/views';
import { monthOf } from '../../utils/i18n/dates';

/** Groups entries, in their order, under their months; without a date they count from when they were kept. */
export function byMonth(
  entries: readonly EntryView[],
  language: string,
): readonly { readonly month: string; readonly entries: readonly EntryView[] }[] {
  const groups = new Map<string, EntryView[]>();
  for (const entry of entries) {
    const month = monthOf(entry.date ?? entry.loggedAt, language);
    const group = groups.get(month) ?? [];
    group.push(entry);
    groups.set(month, group);
  }
  return [...groups].map(([month, group]) => ({ month, entries: group }));
}
