import { knowledgeFromDisk } from '@/scripts/lib/knowledge-from-disk';
import type { HolidayCalendar } from '@/utils/core/knowledge';

const calendars = knowledgeFromDisk().holidays;

/** A calendar of the knowledge by its id; null for none. Throws where there is no such file: the test has a slip. */
export function calendar(id: string | null): HolidayCalendar | null {
  if (id === null) return null;
  const found = calendars.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no holidays/${id}.json`);
  return found;
}
