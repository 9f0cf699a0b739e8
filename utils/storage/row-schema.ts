/** Shape checks for rows that come back from the mirror: another store may hand back anything after damage. */
import * as z from 'zod/mini';

import { mailAuth } from './mail-auth-schema';
import type { CorrectionRow, EventRow, MessageRow, PhraseRow, TombstoneRow } from './rows';

const message = z.object({
  from: z.nullable(z.object({ name: z.optional(z.string()), address: z.optional(z.string()) })),
  to: z.array(z.object({ name: z.optional(z.string()), address: z.optional(z.string()) })),
  date: z.nullable(z.string()),
  subject: z.nullable(z.string()),
  text: z.nullable(z.string()),
  auth: z.optional(mailAuth),
  links: z.optional(z.array(z.object({ host: z.string(), words: z.string() }))),
});

const payload = z.object({
  source: z.enum(['page', 'file', 'paste']),
  message,
  dateText: z.nullable(z.string()),
  clipped: z.boolean(),
  textPrint: z.string(),
  verdict: z.nullable(z.object({ flag: z.boolean(), category: z.string(), tier: z.string() })),
  correction: z.nullable(z.object({ category: z.string(), tier: z.string(), at: z.string() })),
  permalink: z.nullable(z.string()),
  loggedAt: z.string(),
});

const messageRow = z.object({
  id: z.string(),
  keys: z.array(z.string()),
  seq: z.number(),
  at: z.number(),
  kind: z.enum(['notice', 'answer', 'sent']),
  caseId: z.string(),
  thread: z.string(),
  print: z.string(),
  payload,
});

const eventRow = z.object({
  seq: z.number(),
  device: z.string(),
  at: z.string(),
  kind: z.string(),
  ref: z.string(),
  digest: z.string(),
  detail: z.record(z.string(), z.string()),
  prev: z.string(),
  hash: z.string(),
});

const tombstoneRow = z.object({
  key: z.string(),
  at: z.string(),
  digest: z.string(),
  reason: z.enum(['undo', 'deleted']),
});

const correctionRow = z.object({
  id: z.string(),
  at: z.string(),
  payload: z.object({ category: z.string(), tier: z.string() }),
});

const phraseRow = z.object({
  id: z.string(),
  at: z.string(),
  payload: z.object({ text: z.string(), category: z.string() }),
});

export function isMessageRow(value: unknown): value is MessageRow {
  return messageRow.safeParse(value).success;
}

export function isEventRow(value: unknown): value is EventRow {
  return eventRow.safeParse(value).success;
}

export function isTombstoneRow(value: unknown): value is TombstoneRow {
  return tombstoneRow.safeParse(value).success;
}

export function isCorrectionRow(value: unknown): value is CorrectionRow {
  return correctionRow.safeParse(value).success;
}

export function isPhraseRow(value: unknown): value is PhraseRow {
  return phraseRow.safeParse(value).success;
}
