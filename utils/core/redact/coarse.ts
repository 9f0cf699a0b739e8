/** What tells little alone and much together, made coarser: dates, times, counts, money, places, spans of time, vehicles. */
import { coarseAmounts } from './coarse-amounts';
import { coarseDates } from './coarse-dates';
import { coarsePlaces } from './coarse-places';
import { coarseTimes } from './coarse-times';
import type { Found } from './found';
import type { RedactOptions, RedactText } from './types';
import { plainView, sourceRange } from './view';

/** In no order; a time with its weekday lies over the weekday alone and begins no later. */
export function findCoarse({ text, language }: RedactText, options: RedactOptions): readonly Found[] {
  const view = plainView(text);
  const all = [
    ...coarseTimes(view.text, options),
    ...coarseDates(view.text, language, options),
    ...coarseAmounts(view.text, options),
    ...coarsePlaces(view.text, options),
  ];
  const left: ReadonlySet<string> = new Set(options.leave);
  return all.filter(({ kind }) => !left.has(kind)).map((one) => ({ ...one, at: sourceRange(view, one.at) }));
}
