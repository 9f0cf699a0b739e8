import { monthOf, shortDay } from '../../utils/i18n/dates';
import type { Text } from '../use-text';

/** The date of a source, as exact as it is known: `May 2026`, `Thu, May 5, 2022`, `2018`, or that it has none. */
export function sourceDay(date: string | null, { t, language }: Pick<Text, 't' | 'language'>): string {
  if (date === null) return t('source.undated');
  if (/^\d{4}-\d{2}$/.test(date)) return monthOf(`${date}-01`, language);
  return /^\d{4}$/.test(date) ? date : shortDay(date, language);
}
