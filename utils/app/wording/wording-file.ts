/** "Send us a wording": a message that was missed or judged wrong, as a file without anything about its driver. */
import * as z from 'zod/mini';

import { CATEGORIES, TIERS } from '../../core/types';

export const WORDING_FORMAT = 'redress-wording';
export const WORDING_VERSION = 1;

/** More than any notice has. */
const LONGEST_TEXT = 20_000;
const LONGEST_SUBJECT = 500;

export const wordingFile = z.strictObject({
  format: z.literal(WORDING_FORMAT),
  version: z.literal(WORDING_VERSION),
  /** Of the message, as a BCP 47 code. */
  language: z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/)),
  /** What Redress said; null where it said nothing. */
  said: z.nullable(z.strictObject({ category: z.enum(CATEGORIES), tier: z.enum(TIERS) })),
  /** What it is, as the driver says. */
  is: z.strictObject({ category: z.enum(CATEGORIES), tier: z.enum(TIERS) }),
  message: z.strictObject({
    /** Domain of the sender's address alone; null where none was shown. */
    domain: z.nullable(z.string().check(z.regex(/^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}$/))),
    /** ISO month, `2026-11`; null where no date was shown. */
    month: z.nullable(z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/))),
    subject: z.string().check(z.maxLength(LONGEST_SUBJECT)),
    text: z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT)),
  }),
});

/** What such a file holds. */
export type WordingFile = z.infer<typeof wordingFile>;

/** The file as it is handed over: JSON that people can read. */
export function wordingText(wording: WordingFile): string {
  return `${JSON.stringify(wording, null, 2)}\n`;
}

/** A file out of its text; why it is none, with the field, where it is none. */
export function readWording(
  text: string,
): { readonly ok: true; readonly wording: WordingFile } | { readonly ok: false; readonly why: string } {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { ok: false, why: 'This is no JSON.' };
  }
  const read = wordingFile.safeParse(raw);
  if (read.success) return { ok: true, wording: read.data };
  const [issue] = read.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const field = [...(issue?.path ?? []), ...unknown].join('.');
  return { ok: false, why: `${field === '' ? 'The file' : field}: not as it should be.` };
}
