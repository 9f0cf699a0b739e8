import { clockTime, longDay, shortDay } from '../../utils/i18n/dates';
import type { Translate } from '../../utils/i18n/t';

/**
 * When a picture was taken, in the clock of the place it was taken at, not the reader's: `2026-05-03T14:20:00+02:00`
 * is 2:20 PM wherever it is read.
 */
export function takenWords(takenAt: string, language: string, t: Translate): string {
  const { local, zone } = cameraClock(takenAt);
  const words = { day: longDay(local, language), time: clockTime(local, language) };
  return zone === '' ? t('item.takenNoZone', words) : t('item.takenZone', { ...words, zone });
}

/** The day of it in short, by the same clock. */
export function takenDay(takenAt: string, language: string): string {
  return shortDay(cameraClock(takenAt).local, language);
}

function cameraClock(takenAt: string): { readonly local: string; readonly zone: string } {
  const [, local = takenAt, zone = ''] = /^(.{19})([+-]\d{2}:\d{2})?$/.exec(takenAt) ?? [];
  return { local, zone };
}
