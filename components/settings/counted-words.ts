import type { Text } from '../use-text';

const COUNTED = ['messages', 'cases', 'glitches', 'evidence', 'letters'] as const;
export type Counted = Readonly<Record<(typeof COUNTED)[number], number>>;

/** `12 messages`, `1 case`, …: one for each kind there is something of. */
export function countedParts(counts: Counted, { t }: Pick<Text, 't'>): readonly string[] {
  return COUNTED.filter((table) => counts[table] > 0).map((table) =>
    t(`start.count.${table}`, { count: counts[table] }),
  );
}

/** {@link countedParts} as one list; `nothing` where there is nothing. */
export function countedWords(counts: Counted, text: Pick<Text, 't' | 'language'>): string {
  const parts = countedParts(counts, text);
  if (parts.length === 0) return text.t('restore.empty');
  return new Intl.ListFormat(text.language, { type: 'conjunction' }).format(parts);
}
