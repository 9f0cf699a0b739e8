/** A time limit in words: the rule it was counted by, and what to know of how it was counted. */
import type { Due, DueNote } from '../../core/deadline/due';
import type { DeadlineRule, Span } from '../../core/deadline/rule';
import { longDay, readDate } from '../../i18n/dates';
import type { Translate } from '../../i18n/t';

interface DeadlineWords {
  /** `10 days after the date of the notice`, what the notice states, or why there is no date. */
  readonly rule: string;
  /** One sentence each. */
  readonly notes: readonly string[];
}

interface Spoken {
  readonly t: Translate;
  readonly language: string;
}

/** The date itself is in {@link Due}: screens show it in their own form. */
export function deadlineWords(due: Due, { t, language }: Spoken): DeadlineWords {
  if (due.kind === 'unknown') return { rule: t(`deadline.unknown.${due.why}`), notes: [] };
  return {
    rule: due.rule === null ? t('deadline.stated') : ruleWords(due.rule, t),
    notes: due.notes.map((note) => noteWords(note, { t, language })),
  };
}

/** `3 months after the first day without access, less 1 day`. */
export function ruleWords({ minusDays, at, from, roll, ...span }: DeadlineRule, t: Translate): string {
  const plain = t('deadline.rule', { span: spanWords(span, t), from: t(`deadline.from.${from}`) });
  const shorter = minusDays === undefined ? plain : t('deadline.less', { rule: plain, count: minusDays });
  const timed = at === undefined ? shorter : t('deadline.at', { rule: shorter, time: at });
  return roll === undefined ? timed : t('deadline.moves', { rule: timed });
}

/** `7 business days`. */
export function spanWords({ count, unit }: Span, t: Translate): string {
  return t(`deadline.${unit}`, { count });
}

function noteWords(note: DueNote, { t, language }: Spoken): string {
  const day = (iso: string): string => longDay(iso, language);
  const list = (parts: readonly string[]): string => new Intl.ListFormat(language).format(parts);
  switch (note.id) {
    case 'holidays-left-out':
      return t('deadline.note.holidays-left-out', {
        count: note.days.length,
        days: list(note.days.map(short(language))),
      });
    case 'holidays-unknown':
      return t('deadline.note.holidays-unknown', { years: list(note.years.map(String)) });
    case 'moved':
      return t('deadline.note.moved', { day: day(note.from) });
    case 'start-ahead':
      return t('deadline.note.start-ahead', { day: day(note.day) });
    case 'time-unknown':
    case 'stated-impossible':
    case 'stated-before-notice':
      return t(`deadline.note.${note.id}`);
  }
}

/** `December 25`: lists of days are of one winter, their years would only be in the way. */
function short(language: string): (iso: string) => string {
  const format = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric' });
  return (iso) => {
    const date = readDate(iso);
    return date === null ? iso : format.format(date);
  };
}
