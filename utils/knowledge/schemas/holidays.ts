import * as z from 'zod/mini';
import { byLanguage, described, id, isoDate, lastChecked, sources, text } from './common';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const holiday = z.strictObject({
  day: described(isoDate, 'The day offices are closed: where a holiday is kept on another day, that other day.'),
  weekday: described(z.enum(WEEKDAYS), 'Its day of the week as the source has it, so that a slip is seen.'),
  name: described(text, 'As the place itself calls it.'),
});

/** `holidays/<id>.json` */
export const holidays = z.strictObject({
  id: described(id, 'The calendar; equals the file name, and places.json names it.'),
  years: described(
    z.record(z.string().check(z.regex(/^20\d{2}$/, 'is no year like 2026')), z.array(holiday).check(z.minLength(1))),
    'By year: every such day of it, in order. A year that is missing is said to be unknown.',
  ),
  official: described(
    z.url({ protocol: /^https$/ }),
    'Where the place itself publishes the list: to compare with each year.',
  ),
  sources,
  lastChecked,
  text: described(
    byLanguage(
      z.strictObject({
        title: described(text, 'Which place, in a few words.'),
        note: described(text, 'How the days are known, and where they do not hold.'),
      }),
    ),
    'Texts by language.',
  ),
});
