/**
 * The shape of a backup's record, version 2, to the last field: a file may come from anywhere, so what is not known is
 * refused and nothing is without a bound. The looser shapes of `row-schema.ts` are for our own second copy.
 */
import * as z from 'zod/mini';

import { EVIDENCE_SOURCES } from '../core/evidence/facts';
import { GLITCHES } from '../core/record/glitch';
import { OUTCOMES } from '../core/record/outcome';
import { ROUTE_OUTCOMES } from '../core/route';
import { CATEGORIES, FACTS, SENDER_STATUSES, TIERS } from '../core/types';
import { caseChanges, evidenceChanges, glitchChanges, messageChanges } from './backup-changes';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupRecord } from './backup-format';
import { count, few, hash, instant, key, line, many, number, place, size, text, time } from './backup-values';
import { letterRow } from './letter-schema';
import { lostPay, sentLetter } from './sent-letter-schema';

const category = z.enum(CATEGORIES);
const tier = z.enum(TIERS);
const person = z.strictObject({ name: z.optional(line), address: z.optional(line) });

const authResult = {
  id: line,
  above: z.number(),
  methods: few(
    z.strictObject({ method: z.enum(['dkim', 'spf', 'dmarc', 'arc']), result: line, domain: z.optional(line) }),
  ),
};
const auth = z.strictObject({
  hops: few(line),
  results: few(z.strictObject(authResult)),
  arc: few(z.strictObject({ ...authResult, instance: z.number() })),
  froms: z.optional(few(line)),
  replyTo: z.optional(line),
  returnPath: z.optional(line),
  sender: z.optional(line),
  list: z.optional(line),
});

const message = z.strictObject({
  from: z.nullable(person),
  to: few(person),
  date: z.nullable(instant),
  subject: z.nullable(text),
  text: z.nullable(text),
  messageId: z.optional(z.nullable(line)),
  inReplyTo: z.optional(z.nullable(line)),
  attachments: z.optional(few(line)),
  links: z.optional(few(z.strictObject({ host: line, words: text }))),
  auth: z.optional(auth),
});

const verdict = z.strictObject({
  flag: z.boolean(),
  category,
  tier,
  confidence: z.number(),
  sureness: z.enum(['sure', 'likely', 'not-sure']),
  canned: z.boolean(),
  language: line,
  sender: z.strictObject({
    status: z.enum(SENDER_STATUSES),
    reason: line,
    address: z.optional(line),
    seen: z.optional(z.strictObject({ header: line, by: z.optional(line), said: text })),
  }),
  fields: z.strictObject({
    blockDate: z.optional(line),
    blockTime: z.optional(line),
    station: z.optional(line),
    orderIds: z.optional(few(line)),
    trackingIds: z.optional(few(line)),
    packageCount: z.optional(z.number()),
    deadline: z.optional(line),
    agentName: z.optional(line),
    standing: z.optional(line),
    occurrences: z.optional(line),
  }),
  why: few(
    z.strictObject({
      rule: line,
      place: z.enum(['from', 'subject', 'text']),
      text,
      at: z.tuple([count, count]),
      kind: z.enum(['phrase', 'concept', 'sender', 'excluder', 'correction', 'own-phrase']),
      grade: z.optional(z.enum(['A', 'B', 'C', 'D'])),
    }),
  ),
  leavesOut: few(z.enum(FACTS)),
});

const messageRow = z.strictObject({
  id: key,
  keys: few(key).check(z.minLength(1)),
  seq: place,
  at: time,
  kind: z.enum(['notice', 'answer', 'sent']),
  caseId: z.string().check(z.maxLength(1_000)),
  thread: z.string().check(z.maxLength(1_000)),
  print: hash,
  payload: z.strictObject({
    source: z.enum(['page', 'file', 'paste', 'letter']),
    message,
    dateText: z.nullable(line),
    clipped: z.boolean(),
    textPrint: hash,
    verdict: z.nullable(verdict),
    correction: z.nullable(z.strictObject({ category, tier, at: instant })),
    amendments: z.optional(messageChanges),
    permalink: z.nullable(line),
    letter: z.optional(sentLetter),
    loggedAt: instant,
  }),
});

const caseRow = z.strictObject({
  id: key,
  seq: place,
  at: time,
  state: z.enum(['open', 'closed']),
  payload: z.strictObject({
    openedAt: instant,
    name: z.nullable(line),
    outcome: z.nullable(z.strictObject({ kind: z.enum(OUTCOMES), at: instant, note: text })),
    askAfter: z.nullable(instant),
    apartFrom: few(key),
    steps: z.record(
      line,
      z.strictObject({
        doneAt: instant,
        note: text,
        notForMe: z.optional(z.literal(true)),
        came: z.optional(z.enum(ROUTE_OUTCOMES)),
      }),
    ),
    lostAccess: z.optional(z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)))),
    lostPay: z.optional(lostPay),
    amendments: caseChanges,
  }),
});

const glitchRow = z.strictObject({
  id: key,
  seq: place,
  at: time,
  caseId: z.string().check(z.maxLength(1_000)),
  payload: z.strictObject({
    facts: z.strictObject({
      what: z.enum(GLITCHES),
      happenedAt: instant,
      blockDate: line,
      blockTime: line,
      station: line,
      words: text,
    }),
    savedAt: instant,
    amendments: glitchChanges,
  }),
});

const picture = z.strictObject({
  takenAt: z.nullable(line),
  place: z.nullable(z.strictObject({ latitude: z.number(), longitude: z.number() })),
  camera: z.nullable(line),
  width: z.nullable(z.number()),
  height: z.nullable(z.number()),
});

const evidenceRow = z.strictObject({
  id: z.string().check(z.regex(/^[0-9a-f]{8,64}$/)),
  seq: place,
  at: time,
  caseId: z.string().check(z.maxLength(1_000)),
  of: z.string().check(z.maxLength(1_000)),
  number,
  payload: z.strictObject({
    facts: z.strictObject({
      name: z.string().check(z.maxLength(500)),
      type: z.string().check(z.regex(/^[a-z]+\/[a-z0-9.+-]{1,100}$/)),
      size,
      sha256: hash,
      fileAt: z.nullable(instant),
      addedAt: instant,
      picture: z.nullable(picture),
    }),
    source: z.enum(EVIDENCE_SOURCES),
    items: few(line),
    words: text,
    amendments: evidenceChanges,
  }),
});

const EVENT_KINDS = [
  'logged',
  'seen-again',
  'moved',
  'corrected',
  'judged-again',
  'removed',
  'restored',
  'repaired',
  'merged',
  'phrase-saved',
  'phrase-removed',
  'letter-saved',
  'case-opened',
  'case-changed',
  'glitch-saved',
  'glitch-amended',
  'evidence-added',
  'evidence-amended',
  'linked',
] as const;

const eventRow = z.strictObject({
  seq: z.int().check(z.positive()),
  device: line,
  at: instant,
  kind: z.enum(EVENT_KINDS),
  ref: key,
  digest: z.string().check(z.regex(/^(?:[0-9a-f]{64})?$/)),
  detail: z.record(line, z.string().check(z.maxLength(2_000))),
  prev: z.string().check(z.regex(/^(?:[0-9a-f]{64})?$/)),
  hash,
});

const tombstoneRow = z.strictObject({
  key,
  at: instant,
  digest: hash,
  reason: z.enum(['undo', 'deleted', 'retention']),
});

const correctionRow = z.strictObject({ id: hash, at: instant, payload: z.strictObject({ category, tier }) });
const phraseRow = z.strictObject({ id: key, at: instant, payload: z.strictObject({ text: line, category }) });

const file = z.strictObject({
  evidence: key,
  part: z.enum(['original', 'small']),
  name: z.string().check(z.regex(/^(?:evidence\/E\d{1,9}-[^/\\]{1,400}|small\/E\d{1,9})$/)),
  type: z.string().check(z.regex(/^[a-z]+\/[a-z0-9.+-]{1,100}$/)),
  size,
  sha256: hash,
});

const counts = {
  messages: count,
  tombstones: count,
  corrections: count,
  phrases: count,
  letters: count,
  cases: count,
  glitches: count,
  evidence: count,
  events: count,
  files: count,
};

const backup = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(BACKUP_VERSION),
  madeAt: instant,
  device: line,
  counts: z.strictObject(counts),
  rows: z.strictObject({
    messages: many(messageRow),
    tombstones: many(tombstoneRow),
    corrections: many(correctionRow),
    phrases: many(phraseRow),
    letters: many(letterRow),
    cases: many(caseRow),
    glitches: many(glitchRow),
    evidence: many(evidenceRow),
  }),
  events: many(eventRow),
  files: many(file),
  withoutBytes: many(key),
});

export type CheckedBackup =
  | { readonly ok: true; readonly record: BackupRecord }
  /** `at`: the first field that is missing, unknown or out of bounds. */
  | { readonly ok: false; readonly at: string };

/** A parsed value as a backup. */
export function readBackupRecord(value: unknown): CheckedBackup {
  const read = backup.safeParse(value);
  if (read.success) return { ok: true, record: value as BackupRecord };
  return { ok: false, at: read.error.issues[0]?.path.map(String).join('.').slice(0, 200) ?? '' };
}

/** What the schema says, for the test that holds it against the types of the rows. */
export type BackupShape = z.infer<typeof backup>;
