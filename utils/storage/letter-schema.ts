/** The shape of an own letter that comes out of a file, to the last field: a backup's, or one of letters alone. */
import * as z from 'zod/mini';

import { MOST_NAME, MOST_TEXT, OWN_LANGUAGES } from '../core/reply/own-letter';
import { TEMPLATE_KINDS } from '../core/reply/template-kind';
import { CATEGORIES } from '../core/types';
import { hash, instant, line } from './backup-values';

export const letterRow = z.strictObject({
  id: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  at: instant,
  payload: z.strictObject({
    name: z.string().check(z.minLength(1), z.maxLength(MOST_NAME)),
    kind: z.enum(TEMPLATE_KINDS),
    categories: z.array(z.enum(CATEGORIES)).check(z.maxLength(CATEGORIES.length)),
    language: z.enum(OWN_LANGUAGES),
    text: z.string().check(z.maxLength(MOST_TEXT)),
    from: z.nullable(z.strictObject({ template: line, language: line, print: hash })),
  }),
});
