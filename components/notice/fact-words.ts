import type { FactId, Fields } from '../../utils/core/types';
import { longDay } from '../../utils/i18n/dates';

const ORDER = [
  'blockDate',
  'blockTime',
  'station',
  'orderIds',
  'trackingIds',
  'packageCount',
  'deadline',
  'standing',
  'occurrences',
  'agentName',
] as const satisfies readonly (FactId & keyof Fields)[];

/** The facts a message states, in reading order, worded; dates with their weekday. */
export function factWords(
  fields: Fields,
  language: string,
): readonly { readonly fact: FactId; readonly words: string }[] {
  return ORDER.flatMap((fact) => {
    const value = fields[fact];
    if (value === undefined) return [];
    if (typeof value === 'number') return [{ fact, words: new Intl.NumberFormat(language).format(value) }];
    if (typeof value !== 'string') return value.length === 0 ? [] : [{ fact, words: listOf(value, language) }];
    return [{ fact, words: fact === 'blockDate' || fact === 'deadline' ? longDay(value, language) : value }];
  });
}

function listOf(values: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'unit', style: 'long' }).format(values);
}
