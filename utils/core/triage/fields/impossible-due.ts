import type { MailMessage } from '../../types';
import { dayOrderOf } from './day-order';
import { dueDates } from './deadline';
import { fieldText } from './field-text';
import { findNoDates } from './find-dates';

/** A notice names its dates early. */
const LOOKED_AT = 20_000;

/** The last day for an answer as a message writes it, where that is no day of the calendar; null where it is one, or there is none. */
export function impossibleDue({ subject, text, from }: MailMessage, language: string): string | null {
  const read = fieldText(`${subject ?? ''}\n\n${(text ?? '').slice(0, LOOKED_AT)}`, language);
  return dueDates(read, findNoDates(read, dayOrderOf(read, from?.address)))[0]?.text ?? null;
}
