/** The shapes, to the last field, of what a backup says beside a message that was a letter, and of her figures of lost pay. */
import * as z from 'zod/mini';

import { TEMPLATE_KINDS } from '../core/reply/template-kind';
import { count, few, instant, line } from './backup-values';

export const sentLetter = z.strictObject({
  template: line,
  kind: z.enum(TEMPLATE_KINDS),
  route: z.nullable(line),
  beside: z.boolean(),
  language: line,
  evidence: few(count),
  markedAt: instant,
});

export const lostPay = z.strictObject({
  currency: line,
  blocks: few(z.strictObject({ day: line, block: line, hours: line, pay: line, note: line })),
});
