import type { GlitchLine } from '../../utils/app/journal/glitch-page';
import { localDay } from '../../utils/i18n/dates';

export interface JournalDay {
  /** ISO day. */
  readonly day: string;
  readonly entries: readonly GlitchLine[];
}

/** Entries, in the order they come, under the days on which they happened. */
export function byDay(entries: readonly GlitchLine[]): readonly JournalDay[] {
  const days = new Map<string, GlitchLine[]>();
  for (const entry of entries) {
    const day = localDay(new Date(entry.facts.happenedAt));
    const same = days.get(day);
    if (same) same.push(entry);
    else days.set(day, [entry]);
  }
  return [...days].map(([day, list]) => ({ day, entries: list }));
}
