import { calendarFile } from '../../core/ics';
import { sha256Hex } from '../../core/record/hash';

interface DatedStep {
  readonly caseId: string;
  readonly step: string;
  /** ISO day. */
  readonly day: string;
}

/** Nothing of Amazon, of a case or of a step: a calendar is often shared, and copied to a server. */
interface CalendarWords {
  readonly title: string;
  readonly note: string;
  /** Name of the file, without its ending. */
  readonly file: string;
}

/** At nine the day before, and at nine on the day. */
const ALARMS = [-900, 540];

/** A date of a step as a file any calendar takes. The same step has the same name there, so that a later file replaces it. */
export function stepCalendar(
  { caseId, step, day }: DatedStep,
  { title, note, file }: CalendarWords,
  now: Date,
): { readonly file: Blob; readonly name: string } {
  const uid = sha256Hex(`${caseId}/${step}`).slice(0, 32);
  const { text } = calendarFile([{ uid, day, title, note, alarms: ALARMS }], now.getTime());
  return { file: new Blob([text], { type: 'text/calendar' }), name: `${file}-${day}.ics` };
}
