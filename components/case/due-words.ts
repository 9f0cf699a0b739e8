import type { NextDate } from '../../utils/app/case/case-views';
import { longDay, readDate, relativeDay, shortDay } from '../../utils/i18n/dates';
import type { Text } from '../use-text';

/** `By Tue, Nov 24, 2026 (in 2 days)`; a date that has passed is told as one, without blame. */
export function dueWords({ day }: NextDate, { t, language, now }: Text, form: 'long' | 'short' = 'short'): string {
  const words = {
    day: form === 'long' ? longDay(day, language) : shortDay(day, language),
    relative: relativeDay(day, now, language),
  };
  return t(isPast(day, now) ? 'case.was' : 'case.by', words);
}

/** Where the date is from; once it has passed, that the step still counts. */
export function sourceWords({ day, source }: NextDate, { t, now }: Pick<Text, 't' | 'now'>): string {
  return t(isPast(day, now) ? 'case.stillCounts' : `case.bySource.${source}`);
}

function isPast(day: string, now: Date): boolean {
  return (readDate(day)?.setHours(24) ?? Infinity) <= now.getTime();
}
