import * as z from 'zod/mini';
import { isDay } from '../../core/deadline/day';

/** Gives a schema the sentence that explains its field; a test holds that every field has one. */
export function described<T extends z.ZodMiniType>(schema: T, text: string): T {
  return schema.check(z.describe(text));
}

/** Text that says something, without space around it. */
export const text = z.string().check(z.minLength(1), z.regex(/^\S(?:[\s\S]*\S)?$/, 'has space around it'));
export const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not lower-case-with-hyphens'));
export const isoDate = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a date like 2026-11-22'), z.refine(isDay, 'is no day of the calendar'));
export const grade = z.enum(['A', 'B', 'C', 'D']);

export const language = z.string().check(z.regex(/^[a-z]{2}(?:-[A-Z]{2})?$/, 'is not a language like en or pt-BR'));

/** One value per mail language. */
export function byLanguage<T extends z.ZodMiniType>(value: T): z.ZodMiniRecord<typeof language, T> {
  return z.record(language, value);
}

export const source = z.strictObject({
  url: described(z.url({ protocol: /^https?$/ }), 'Public address of the page that was read.'),
  who: described(text, 'Who says it, in a few words.'),
  date: described(
    z.nullable(
      z.string().check(z.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'is not a date like 2018, 2018-02 or 2018-02-19')),
    ),
    'When it was said, as precisely as known; null when the page is undated.',
  ),
  grade: described(grade, 'A official, court or first-hand; B driver blog, press, forum; C vendor page; D doubtful.'),
});

export const sources = described(z.array(source), 'Where it is known from, the best source first.');
export const lastChecked = described(isoDate, 'Day on which somebody last compared this file with its sources.');
