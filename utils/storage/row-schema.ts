/** Shape checks for rows that come back from the mirror: another store may hand back anything after damage. */
import * as z from 'zod/mini';

import { EVIDENCE_SOURCES } from '../core/evidence/facts';
import { GLITCHES } from '../core/record/glitch';
import { OUTCOMES } from '../core/record/outcome';
import { TEMPLATE_KINDS } from '../core/reply/template-kind';
import { ROUTE_OUTCOMES } from '../core/route';
import { mailAuth } from './mail-auth-schema';
import type { EventRow, KeptRows, KeptTable } from './rows';

const message = z.object({
  from: z.nullable(z.object({ name: z.optional(z.string()), address: z.optional(z.string()) })),
  to: z.array(z.object({ name: z.optional(z.string()), address: z.optional(z.string()) })),
  date: z.nullable(z.string()),
  subject: z.nullable(z.string()),
  text: z.nullable(z.string()),
  auth: z.optional(mailAuth),
  links: z.optional(z.array(z.object({ host: z.string(), words: z.string() }))),
});

const amendments = z.array(z.object({ at: z.string(), field: z.string(), from: z.string(), to: z.string() }));

const payload = z.object({
  source: z.enum(['page', 'file', 'paste', 'letter']),
  message,
  dateText: z.nullable(z.string()),
  clipped: z.boolean(),
  textPrint: z.string(),
  verdict: z.nullable(z.object({ flag: z.boolean(), category: z.string(), tier: z.string() })),
  correction: z.nullable(z.object({ category: z.string(), tier: z.string(), at: z.string() })),
  amendments: z.optional(amendments),
  permalink: z.nullable(z.string()),
  letter: z.optional(
    z.object({
      template: z.string(),
      kind: z.enum(TEMPLATE_KINDS),
      route: z.nullable(z.string()),
      beside: z.boolean(),
      language: z.string(),
      evidence: z.array(z.number()),
      markedAt: z.string(),
    }),
  ),
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
  reason: z.enum(['undo', 'deleted', 'retention']),
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

const letterRow = z.object({
  id: z.string(),
  at: z.string(),
  payload: z.object({
    name: z.string(),
    kind: z.enum(TEMPLATE_KINDS),
    categories: z.array(z.string()),
    language: z.string(),
    text: z.string(),
    from: z.nullable(z.object({ template: z.string(), language: z.string(), print: z.string() })),
  }),
});

const caseRow = z.object({
  id: z.string(),
  seq: z.number(),
  at: z.number(),
  state: z.enum(['open', 'closed']),
  payload: z.object({
    openedAt: z.string(),
    name: z.nullable(z.string()),
    outcome: z.nullable(z.object({ kind: z.enum(OUTCOMES), at: z.string(), note: z.string() })),
    askAfter: z.nullable(z.string()),
    apartFrom: z.array(z.string()),
    steps: z.record(
      z.string(),
      z.object({
        doneAt: z.string(),
        note: z.string(),
        notForMe: z.optional(z.literal(true)),
        came: z.optional(z.enum(ROUTE_OUTCOMES)),
      }),
    ),
    lostAccess: z.optional(z.nullable(z.string())),
    lostPay: z.optional(
      z.object({
        currency: z.string(),
        blocks: z.array(
          z.object({ day: z.string(), block: z.string(), hours: z.string(), pay: z.string(), note: z.string() }),
        ),
      }),
    ),
    amendments,
  }),
});

const glitchRow = z.object({
  id: z.string(),
  seq: z.number(),
  at: z.number(),
  caseId: z.string(),
  payload: z.object({
    facts: z.object({
      what: z.enum(GLITCHES),
      happenedAt: z.string(),
      blockDate: z.string(),
      blockTime: z.string(),
      station: z.string(),
      words: z.string(),
    }),
    savedAt: z.string(),
    amendments,
  }),
});

const evidenceRow = z.object({
  id: z.string(),
  seq: z.number(),
  at: z.number(),
  caseId: z.string(),
  of: z.string(),
  number: z.number(),
  payload: z.object({
    facts: z.object({
      name: z.string(),
      type: z.string(),
      size: z.number(),
      sha256: z.string(),
      fileAt: z.nullable(z.string()),
      addedAt: z.string(),
      picture: z.nullable(
        z.object({
          takenAt: z.nullable(z.string()),
          place: z.nullable(z.object({ latitude: z.number(), longitude: z.number() })),
          camera: z.nullable(z.string()),
          width: z.nullable(z.number()),
          height: z.nullable(z.number()),
        }),
      ),
    }),
    source: z.enum(EVIDENCE_SOURCES),
    items: z.array(z.string()),
    words: z.string(),
    amendments,
  }),
});

const SHAPES = {
  messages: messageRow,
  tombstones: tombstoneRow,
  corrections: correctionRow,
  phrases: phraseRow,
  letters: letterRow,
  cases: caseRow,
  glitches: glitchRow,
  evidence: evidenceRow,
};

export function isEventRow(value: unknown): value is EventRow {
  return eventRow.safeParse(value).success;
}

/** Whether a value is a row of that table. */
export function isRowOf<T extends KeptTable>(table: T, value: unknown): value is KeptRows[T] {
  return SHAPES[table].safeParse(value).success;
}

/** The values that are rows of their table, in the order they were made. */
export function readRows(values: (table: KeptTable) => readonly unknown[]): {
  readonly [Table in KeptTable]: readonly KeptRows[Table][];
} {
  const rows = <T extends KeptTable>(table: T): KeptRows[T][] =>
    values(table).filter((value): value is KeptRows[T] => isRowOf(table, value));
  const inOrder = <R extends { readonly seq: number }>(list: R[]): R[] => list.sort((a, b) => a.seq - b.seq);
  return {
    messages: inOrder(rows('messages')),
    tombstones: rows('tombstones'),
    corrections: rows('corrections'),
    phrases: rows('phrases'),
    letters: rows('letters'),
    cases: inOrder(rows('cases')),
    glitches: inOrder(rows('glitches')),
    evidence: inOrder(rows('evidence')),
  };
}
