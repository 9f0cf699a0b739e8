import type { GlitchDraft } from '../../utils/app/journal/glitch-draft';
import type { GlitchFacts } from '../../utils/app/journal/glitch-view';
import { localDay } from '../../utils/i18n/dates';

/** What the form shows and changes, of a new entry and of one that is amended. */
export type FormValues = Omit<GlitchDraft, 'id' | 'startedAt'>;

export function valuesOf(facts: GlitchFacts): FormValues {
  return { ...facts, earlier: true };
}

/**
 * The values after a change. The day of the block follows the day it happened, until the driver gives the block another.
 * @param startedAt ISO instant at which she began.
 */
export function changed<Values extends FormValues>(
  before: Values,
  part: Partial<FormValues>,
  startedAt: string,
): Values {
  const day = (values: FormValues): string => {
    const at = values.earlier ? values.happenedAt : startedAt;
    return at === '' ? '' : localDay(new Date(at));
  };
  const after = { ...before, ...part };
  const follows = part.blockDate === undefined && before.blockDate === day(before) && day(after) !== '';
  return follows ? { ...after, blockDate: day(after) } : after;
}

/** An ISO instant as a `datetime-local` field has it; empty for none. */
export function toField(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${localDay(date)}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The instant such a field names; empty while it names none. */
export function fromField(value: string): string {
  const date = new Date(value);
  return value === '' || Number.isNaN(date.getTime()) ? '' : date.toISOString();
}
