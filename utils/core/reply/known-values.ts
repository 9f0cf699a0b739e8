import type { FactId, Fields } from '../types';
import { LETTER_FLAGS, type LetterBlank } from './blanks';
import type { CitedGlitch } from './glitch-words';

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
  /** What the app did, as far as the case has it: the one glitch the letter cites. */
  readonly glitch: CitedGlitch | null;
}

/** How things are written in the letter's language. */
export interface LetterWords {
  /** A date; what is no date comes back as it is. */
  readonly day: (iso: string) => string;
  /** A date with its time of day. */
  readonly moment: (iso: string) => string;
  /** What the app did; empty where the language has no words for it. */
  readonly glitch: (what: CitedGlitch['what']) => string;
}

type Known = Readonly<Partial<Record<LetterBlank | (typeof LETTER_FLAGS)[number], string>>>;

/**
 * Values for the blanks of a letter that are known from the case; what is not known is absent, never
 * empty.
 */
export function knownValues(letterCase: LetterCase, words: LetterWords): Known {
  const { notice, canned, sent, stated, glitch } = letterCase;
  const { day } = words;
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
      glitchWhat: glitch && words.glitch(glitch.what),
      glitchWhen: glitch && words.moment(glitch.happenedAt),
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
