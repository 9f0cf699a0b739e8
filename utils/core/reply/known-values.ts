import type { Topic } from '../compare/topics';
import type { PlaceId } from '../route';
import type { FactId, Fields, Tier } from '../types';
import { PASSED_FLAGS, STATED_FLAGS } from './blanks';
import { evidenceNumbers } from './evidence-numbers';
import type { CitedGlitch } from './glitch-words';
import type { LetterEvent } from './letter-timeline';
import { PLACE_MARK } from './parse-letter';

/** What the record knows of a case, as far as letters use it. Dates are ISO days or instants, or null. */
export interface LetterCase {
  /** The notice that is answered, or the message itself where there is none. */
  readonly notice: {
    readonly date: string | null;
    readonly subject: string | null;
    /** The driver's address it was sent to. */
    readonly to: string | null;
    readonly tier: Tier | null;
    readonly fields: Fields;
  };
  /** Canned answers, oldest first, each with its own sentence (`quoteSentence`); empty when none is kept. */
  readonly canned: readonly {
    readonly date: string | null;
    readonly sentence: string;
    readonly agentName: string | null;
  }[];
  /** Dates of the driver's own messages after the notice, oldest first. */
  readonly sent: readonly (string | null)[];
  /** Dates of all answers, oldest first. */
  readonly answered: readonly (string | null)[];
  /** What the driver wrote about and the newest canned answer does not mention. */
  readonly passed: readonly Topic[];
  /** Numbers of evidence of the case that those messages of hers named. */
  readonly cited: readonly number[];
  /** All messages, oldest first. */
  readonly events: readonly LetterEvent[];
  /** Facts the newest message of the other side does state, of those a fair one would. */
  readonly stated: readonly FactId[];
  readonly driverName: string | null;
  /** What the app did, as far as the case has it: the one glitch the letter cites. */
  readonly glitch: CitedGlitch | null;
  /** Where the driver is and what that lies in; empty while she has not said. */
  readonly places: readonly PlaceId[];
}

/** How things are written in the letter's language. */
export interface LetterWords {
  /** A date; what is no date comes back as it is. */
  readonly day: (iso: string) => string;
  /** A date with its time of day. */
  readonly moment: (iso: string) => string;
  /** What the app did; empty where the language has no words for it. */
  readonly glitch: (what: CitedGlitch['what']) => string;
  /** What went to and fro, one line each. */
  readonly timeline: (events: readonly LetterEvent[]) => string;
  /** Several things in a sentence: with "and". */
  readonly list: (parts: readonly string[]) => string;
}

type Known = Readonly<Record<string, string>>;

/**
 * Values for the blanks of a letter that are known from the case, for its flags, and for the places the driver is in;
 * what is not known is absent, never empty.
 */
export function knownValues(letterCase: LetterCase, words: LetterWords): Known {
  const { notice, canned, sent, answered, glitch } = letterCase;
  const { day } = words;
  const newest = canned.at(-1);
  const cannedDays = present(canned.map((answer) => answer.date)).map(day);
  const sentDays = present(sent);
  return {
    ...filled({
      noticeDate: dayOrEmpty(notice.date, day),
      noticeSubject: notice.subject,
      accountEmail: notice.to,
      driverName: letterCase.driverName,
      cannedDate: dayOrEmpty(newest?.date, day),
      cannedSentence: newest?.sentence,
      cannedDates: cannedDays.length > 1 ? words.list(cannedDays) : null,
      agentName: newest?.agentName,
      sentDate: dayOrEmpty(sentDays.at(-1), day),
      firstSentDate: dayOrEmpty(sentDays[0], day),
      answerDate: dayOrEmpty(present(answered).at(-1), day),
      timeline: words.timeline(letterCase.events),
      glitchWhat: glitch && words.glitch(glitch.what),
      glitchWhen: glitch && words.moment(glitch.happenedAt),
    }),
    ...fieldValues(notice.fields, day),
    ...passedValues(letterCase),
    ...flags(STATED_FLAGS.filter((flag) => letterCase.stated.includes(flag))),
    ...flags(notice.tier === 'final-warning' ? ['finalWarning'] : []),
    ...flags(letterCase.places.map((place) => PLACE_MARK + place)),
  };
}

/** Evidence that can be named by its number is; otherwise it is said that there were photos or files. */
function passedValues({ passed, cited }: LetterCase): Known {
  const isProof = (topic: Topic): boolean => topic === 'photos' || topic === 'files';
  const numbered = passed.some(isProof) && cited.length > 0;
  return {
    ...(numbered && { passedEvidence: evidenceNumbers(cited) }),
    ...flags(passed.length > 0 ? ['passed'] : []),
    ...flags(passed.filter((topic) => !numbered || !isProof(topic)).map((topic) => PASSED_FLAGS[topic])),
  };
}

function flags(names: readonly string[]): Known {
  return Object.fromEntries(names.map((name) => [name, 'yes']));
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
    occurrences: fields.occurrences,
    deadline: dayOrEmpty(fields.deadline, day),
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
    Object.entries(values).flatMap(([name, value]) => (value && value.trim() !== '' ? [[name, value]] : [])),
  );
}
