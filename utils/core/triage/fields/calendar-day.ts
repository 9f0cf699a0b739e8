import { DAY_MS, dayFrom, writtenDay } from '../../deadline/day';
import { readMoment } from '../../deadline/moment';
import { dayAt } from '../../deadline/zone';

/** A day as a text states it; the year may be left out. */
export interface StatedDay {
  readonly year: number | null;
  /** 1 … 12. */
  readonly month: number;
  readonly day: number;
}

/** A day without a year is not guessed when it lies further off than this. */
const NEAR_DAYS = 200;

/** The ISO date of a day; null where the year is not stated or the day does not exist in that month. */
export function isoDay({ year, month, day }: StatedDay): string | null {
  return year === null ? null : dayFrom(year, month, day);
}

/**
 * The ISO date of a day whose year may be missing, in the year that puts it nearest to an instant (ISO 8601).
 * @param earliest how many days before the instant it may lie: 0 for what is still to come.
 * @returns null when there is no instant to go by, or the day lies far from it.
 */
export function isoNear(stated: StatedDay, instant: string | null, earliest: number = NEAR_DAYS): string | null {
  if (stated.year !== null) return isoDay(stated);
  const at = instant === null ? Number.NaN : Date.parse(instant);
  if (Number.isNaN(at)) return null;
  const year = new Date(at).getUTCFullYear();
  const near = [year - 1, year, year + 1]
    .map((one) => isoDay({ ...stated, year: one }))
    .filter((iso) => iso !== null)
    .map((iso) => ({ iso, distance: (Date.parse(iso) - at) / DAY_MS }))
    .filter(({ distance }) => distance >= -earliest - 1 && distance <= NEAR_DAYS)
    .toSorted((left, right) => Math.abs(left.distance) - Math.abs(right.distance));
  return near[0]?.iso ?? null;
}

/**
 * The ISO date so many hours after an instant, where the reader is; null when the instant can't be read. Whole days are days of
 * the calendar there: a change of the clocks between moves nothing.
 * @param zone IANA time zone.
 */
export function isoAfter(instant: string | null, hours: number, zone: string): string | null {
  const start = instant === null ? null : readMoment(instant, zone);
  if (start?.instant == null) return null;
  const day = hours % 24 === 0 ? start.day + hours / 24 : dayAt(start.instant + hours * 3_600_000, zone);
  return day === null ? null : writtenDay(day);
}
