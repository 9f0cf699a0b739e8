/** What the clock on the wall shows at a place, from the browser's own table of time zones. */
import { DAY_MS } from './day';

/** The wall clock of a place. */
interface WallTime {
  /** As in `day.ts`. */
  readonly day: number;
  /** Milliseconds since midnight as the clock shows it. */
  readonly time: number;
}

/** Formats are dear to make and there are few zones. */
const FORMATS = new Map<string, Intl.DateTimeFormat | null>();
/** The plans of all cases ask for the same few midnights, and a format takes its time. */
const SHOWN = new Map<string, WallTime | null>();
const SHOWN_AT_MOST = 1000;

/** The day an instant (milliseconds since the epoch) falls on at a place, as a number; null for an unknown zone or no instant. */
export function dayAt(instant: number, zone: string): number | null {
  return wallTime(instant, zone)?.day ?? null;
}

/**
 * The instant at which the clock of a place shows a time of a day. A time that is skipped when clocks go forward
 * counts on from before the change, one that comes twice is the first; null for an unknown zone.
 * @param time milliseconds since midnight; 0 is the beginning of the day.
 */
export function instantAt(day: number, time: number, zone: string): number | null {
  const wall = day * DAY_MS + time;
  const before = offsetAt(wall - DAY_MS, zone);
  const after = offsetAt(wall + DAY_MS, zone);
  if (before === null || after === null) return null;
  const isRight = (offset: number): boolean => offsetAt(wall - offset, zone) === offset;
  return wall - (!isRight(before) && isRight(after) ? after : before);
}

/** How far the clock of a place is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number | null {
  const wall = wallTime(instant, zone);
  return wall && wall.day * DAY_MS + wall.time - instant;
}

function wallTime(instant: number, zone: string): WallTime | null {
  const key = `${zone} ${instant}`;
  const known = SHOWN.get(key);
  if (known !== undefined) return known;
  const shown = lookUp(instant, zone);
  if (SHOWN.size >= SHOWN_AT_MOST) SHOWN.clear();
  SHOWN.set(key, shown);
  return shown;
}

function lookUp(instant: number, zone: string): WallTime | null {
  const format = formatOf(zone);
  if (format === null || Number.isNaN(new Date(instant).getTime())) return null;
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return {
    day: Date.UTC(part('year'), part('month') - 1, part('day')) / DAY_MS,
    // Clocks show no thousandths: those of the instant are kept, zones differ by whole seconds.
    time: ((part('hour') * 60 + part('minute')) * 60 + part('second')) * 1000 + (((instant % 1000) + 1000) % 1000),
  };
}

function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = FORMATS.get(zone);
  if (known !== undefined) return known;
  const made = makeFormat(zone);
  FORMATS.set(zone, made);
  return made;
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    // The one way to ask whether the browser knows a zone.
    return null;
  }
}
