import type { FactId, Fields } from '../types';
import { LETTER_FLAGS, type LetterBlank } from './blanks';

/** What the record knows of a case, as far as letters use it. Dates are ISO days or instants, or null. */
export interface LetterCase {
  /** The notice that is answered, or the message itself where there is none. */
  readonly notice: { readonly date: string | null; readonly subject: string | null; readonly fields: Fields };
  /** Canned answers, oldest first, each with its own sentence (`quoteSentence`); empty when none is kept. */
  readonly canned: readonly {
    readonly date: string | null;
    readonly sentence: string;
    readonly agentName: string | null;
  }[];
  /** Dates of the driver's own messages after the notice, oldest first. */
  readonly sent: readonly (string | null)[];
  /** Facts the newest message of the other side does state, of those a fair one would. */
  readonly stated: readonly FactId[];
  readonly driverName: string | null;
}

type Known = Readonly<Partial<Record<LetterBlank | (typeof LETTER_FLAGS)[number], string>>>;

/**
 * Values for the blanks of a letter that are known from the case; what is not known is absent, never
 * empty. `day` writes a date in the letter's language, and hands back what is no date as it is.
 */
export function knownValues(letterCase: LetterCase, day: (iso: string) => string): Known {
  const { notice, canned, sent, stated } = letterCase;
  const newest = canned.at(-1);
  const cannedDays = present(canned.map((answer) => answer.date)).map(day);
  return {
    ...filled({
      noticeDate: dayOrEmpty(notice.date, day),
      noticeSubject: notice.subject,
      driverName: letterCase.driverName,
      cannedDate: dayOrEmpty(newest?.date, day),
      cannedSentence: newest?.sentence,
      cannedDates: cannedDays.length > 1 ? cannedDays.join(', ') : null,
      agentName: newest?.agentName,
      sentDate: dayOrEmpty(present(sent).at(-1), day),
    }),
    ...fieldValues(notice.fields, day),
    ...filled(Object.fromEntries(LETTER_FLAGS.filter((flag) => stated.includes(flag)).map((flag) => [flag, 'stated']))),
  };
}

function fieldValues(fields: Fields, day: (iso: string) => string): Known {
  return filled({
    blockDate: dayOrEmpty(fields.blockDate, day),
    blockTime: fields.blockTime,
    station: fields.station,
    orderIds: fields.orderIds?.join(', '),
    trackingIds: fields.trackingIds?.join(', '),
    packageCount: fields.packageCount?.toString(),
    standing: fields.standing,
  });
}

function dayOrEmpty(date: string | null | undefined, day: (iso: string) => string): string {
  return date ? day(date) : '';
}

function present(dates: readonly (string | null)[]): readonly string[] {
  return dates.filter((date) => date !== null);
}

function filled(values: Readonly<Record<string, string | null | undefined>>): Known {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value.trim() !== ''),
  );
}
