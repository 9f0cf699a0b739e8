/** How a reminder is worded: of nothing but a date, unless the driver wants its step named. */
import { relativeDay } from '../../i18n/dates';
import { translator } from '../../i18n/t';

export interface ReminderText {
  readonly title: string;
  readonly message: string;
}

/** @param named the title of its step; null: it is not named. */
export function oneDateText(day: string, named: string | null, now: Date, language: string): ReminderText {
  const t = translator(language);
  const relative = relativeDay(day, now, language);
  return {
    title: t('remind.title'),
    message: named === null ? t('remind.on', { relative }) : t('remind.named', { title: named, relative }),
  };
}

export function manyDatesText(count: number, language: string): ReminderText {
  const t = translator(language);
  return { title: t('remind.title'), message: t('remind.many', { count }) };
}
