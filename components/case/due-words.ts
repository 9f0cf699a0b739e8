import type { NextDate } from '../../utils/app/case-views';
import { longDay, readDate, relativeDay, shortDay } from '../../utils/i18n/dates';
import type { Text } from '../use-text';

/** `By Tue, Nov 24, 2026 (in 2 days)`; a date that has passed is told as one, without blame. */
export function dueWords({ day }: NextDate, { t, language, now }: Text, form: 'long' | 'short' = 'short'): string {
  const end = readDate(day)?.setHours(24) ?? Infinity;
  const words = {
    day: form === 'long' ? longDay(day, language) : shortDay(day, language),
    relative: relativeDay(day, now, language),
  };
  return t(end <= now.getTime() ? 'case.was' : 'case.by', words);
}
