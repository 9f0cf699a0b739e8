import type { GlitchFacts } from '../../utils/app/journal/glitch-view';
import { clockTime, shortDay } from '../../utils/i18n/dates';
import type { Text } from '../use-text';

/** `Sat, May 2, 2026, 4:05 PM`. */
export function momentWords(iso: string, language: string): string {
  return `${shortDay(iso, language)}, ${clockTime(iso, language)}`;
}

/** `Block of Sat, May 2, 2026 · 4:00 PM - 7:00 PM · Station DSE4`, as far as it was noted; else empty. */
export function blockWords(facts: GlitchFacts, { t, language }: Pick<Text, 't' | 'language'>): string {
  const { blockDate, blockTime, station } = facts;
  return [
    blockDate === '' ? '' : t('journal.block', { day: shortDay(blockDate, language) }),
    blockTime,
    station === '' ? '' : t('case.item.station', { station }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
