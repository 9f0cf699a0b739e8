/**
 * A made-up record of any size, as rows of the database: cases with their notices, answers, the driver's own messages, her
 * journal and evidence, over six years. One case is long, one word and one kind are rare, so that counts can be checked.
 * The same seed gives the same rows. Runs in a browser as in Node.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

import { sha256Hex } from '../../utils/core/record/hash';
import type { MailMessage, Verdict } from '../../utils/core/types';
import type { CaseRow, EvidenceRow, GlitchRow, MessageKind, MessageRow } from '../../utils/storage/rows';
import { seeded, type Random } from './random';
import { answerLetter, glitchWords, madeUpName, noticeLetter, ownLetter, station, type Written } from './record-words';

export interface RecordSize {
  readonly seed: number;
  readonly messages: number;
  readonly cases: number;
  readonly evidence: number;
  /** How large items of evidence are, in bytes: from, to. Without it they are small. */
  readonly evidenceBytes?: readonly [from: number, to: number];
}

export interface MadeUpRecord {
  readonly messages: readonly MessageRow[];
  readonly cases: readonly CaseRow[];
  readonly glitches: readonly GlitchRow[];
  readonly evidence: readonly EvidenceRow[];
  /** By id of the evidence. */
  readonly bytes: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly truth: RecordTruth;
}

/** What a right reading of the record finds. */
export interface RecordTruth {
  readonly open: number;
  /** Notices of {@link RARE_CATEGORY}. */
  readonly rare: number;
  /** Messages that hold {@link RARE_WORD}. */
  readonly planted: number;
  readonly notices: number;
  /** The id of the case with {@link LONG_CASE} entries. */
  readonly longCase: string;
}

export const RARE_CATEGORY = 'vehicle-mismatch';
export const RARE_WORD = 'kestrelway';
/** Entries of the long case: of these messages, glitches, and items of evidence. */
export const LONG_CASE = { messages: 140, glitches: 20, evidence: 40 } as const;

const RARE_EVERY = 97;
const PLANTED_EVERY = 71;
const FIRST_DAY = Date.UTC(2020, 10, 2, 9);
const SIX_YEARS = 6 * 365 * 86_400_000;
const HOUR = 3_600_000;
const SMALL = [2_000, 2_000] as const;
const ACCOUNT = 'a1b2c3d4';
const DRIVER = 'driver@example.com';
const THEM = 'amazonflex-support@amazon.com';

export function madeUpRecord({
  seed,
  messages: size,
  cases: caseCount,
  evidence: items,
  evidenceBytes: [from, to] = SMALL,
}: RecordSize): MadeUpRecord {
  const random = seeded(seed);
  let seq = 0;
  const next = (): number => (seq += 1);
  const caseIds = Array.from({ length: caseCount }, (_case, index) => `gmail:${ACCOUNT}:${hex(index, 'case')}`);
  const [longCase = ''] = caseIds;
  const caseOf = (index: number, ofLong: number): string =>
    index < ofLong ? longCase : (caseIds[1 + (index % Math.max(1, caseCount - 1))] ?? longCase);
  const messages = Array.from({ length: size }, (_message, index) => {
    const at = FIRST_DAY + Math.floor((index / size) * SIX_YEARS) + random.between(0, 5) * HOUR;
    return messageRow(random, { index, seq: next(), at, caseId: caseOf(index, LONG_CASE.messages) });
  });
  const glitches = Array.from({ length: Math.max(LONG_CASE.glitches, Math.ceil(caseCount / 2)) }, (_glitch, index) =>
    glitchRow(random, next(), index, caseOf(index, LONG_CASE.glitches)),
  );
  const bytes = new Map<string, Uint8Array<ArrayBuffer>>();
  const evidence = Array.from({ length: items }, (_item, index) => {
    const content = noise(random, random.between(from, to));
    const row = evidenceRow(content, next(), index, caseOf(index, LONG_CASE.evidence));
    bytes.set(row.id, content);
    return row;
  });
  const latest = new Map<string, number>();
  for (const { caseId, at } of [...messages, ...glitches, ...evidence])
    latest.set(caseId, Math.max(latest.get(caseId) ?? 0, at));
  const held = caseIds.filter((id) => latest.has(id));
  const cases = held.map((id, index) => caseRow(random, next(), id, latest.get(id) ?? 0, index));
  const notices = messages.filter(({ kind }) => kind === 'notice');
  return {
    messages,
    cases,
    glitches,
    evidence,
    bytes,
    truth: {
      open: cases.filter(({ state }) => state === 'open').length,
      rare: notices.filter(({ payload }) => payload.verdict?.category === RARE_CATEGORY).length,
      planted: messages.filter(({ payload }) => payload.message.text?.includes(RARE_WORD)).length,
      notices: notices.length,
      longCase,
    },
  };
}

/** Bytes that pack no smaller, as those of photos. */
function noise(random: Random, length: number): Uint8Array<ArrayBuffer> {
  const words = Uint32Array.from({ length: Math.ceil(length / 4) }, () => random.next() * 2 ** 32);
  return new Uint8Array(words.buffer, 0, length);
}

interface Place {
  readonly index: number;
  readonly seq: number;
  readonly at: number;
  readonly caseId: string;
}

function messageRow(random: Random, { index, seq, at, caseId }: Place): MessageRow {
  // A notice, the driver's message, their answer, and so on.
  const kind: MessageKind = (['notice', 'sent', 'answer'] as const)[index % 3] ?? 'notice';
  const where = station(random);
  const day = new Date(at - 24 * HOUR).toISOString().slice(0, 10);
  const notice = noticeLetter(random, where, day, index % RARE_EVERY === 0);
  const written: Pick<Written, 'subject' | 'text'> & Partial<Written> =
    kind === 'notice'
      ? notice
      : kind === 'answer'
        ? answerLetter(random, notice.subject, random.next() < 0.7)
        : ownLetter(random, notice.subject);
  const text = index % PLANTED_EVERY === 0 ? `${written.text}\n${RARE_WORD} ${madeUpName(random)}` : written.text;
  const them = { name: 'Amazon Flex', address: THEM };
  const message: MailMessage = {
    from: kind === 'sent' ? { name: 'Robin Example', address: DRIVER } : them,
    to: [{ address: kind === 'sent' ? THEM : DRIVER }],
    date: new Date(at).toISOString(),
    subject: written.subject,
    text,
    ...(kind === 'sent' && random.next() < 0.4 ? { attachments: ['E1-itinerary.png'] } : {}),
  };
  const id = `gmail:${ACCOUNT}:${hex(index, 'message')}`;
  return {
    id,
    keys: [id],
    seq,
    at,
    kind,
    caseId,
    thread: caseId,
    print: hex(index, 'print').padEnd(64, '0'),
    payload: {
      source: 'page',
      message,
      dateText: null,
      clipped: false,
      textPrint: hex(index, 'text').padEnd(64, '0'),
      verdict: kind === 'sent' ? null : verdictOf(written, where, day),
      correction: null,
      permalink: null,
      loggedAt: new Date(at).toISOString(),
    },
  };
}

function verdictOf(
  { category = 'not-flex', tier = 'none', text, subject }: Partial<Written>,
  where: string,
  day: string,
): Verdict {
  return {
    flag: true,
    category,
    tier,
    confidence: 0.9,
    sureness: 'sure',
    canned: category === 'canned-reply',
    language: 'en',
    sender: { status: 'unverified', reason: 'listed-domain', address: THEM },
    fields: category === 'canned-reply' ? {} : { station: where, blockDate: day },
    why: [
      { rule: `${category}/made-up`, place: 'text', text: (text ?? '').slice(0, 40), at: [0, 40], kind: 'concept' },
      {
        rule: `${category}/subject`,
        place: 'subject',
        text: subject ?? '',
        at: [0, (subject ?? '').length],
        kind: 'concept',
      },
    ],
    leavesOut: ['evidence', 'reviewer'],
  };
}

function glitchRow(random: Random, seq: number, index: number, caseId: string): GlitchRow {
  const at = FIRST_DAY + index * 31 * HOUR;
  const happenedAt = new Date(at).toISOString();
  return {
    id: hex(index, 'glitch'),
    seq,
    at,
    caseId,
    payload: {
      facts: {
        what: 'stop-removed',
        happenedAt,
        blockDate: happenedAt.slice(0, 10),
        blockTime: '',
        station: station(random),
        words: glitchWords(random),
      },
      savedAt: happenedAt,
      amendments: [],
    },
  };
}

function evidenceRow(bytes: Uint8Array, seq: number, index: number, caseId: string): EvidenceRow {
  const sum = bytesToHex(sha256(bytes));
  const at = FIRST_DAY + index * 17 * HOUR;
  const addedAt = new Date(at).toISOString();
  return {
    id: sum.slice(0, 32),
    seq,
    at,
    caseId,
    of: '',
    number: index + 1,
    payload: {
      facts: {
        name: `stop-${index}.jpg`,
        type: 'image/jpeg',
        size: bytes.length,
        sha256: sum,
        fileAt: null,
        addedAt,
        picture: null,
      },
      source: 'file',
      items: [],
      words: index % 5 === 0 ? 'The list of stops before it changed' : '',
      amendments: [],
    },
  };
}

function caseRow(random: Random, seq: number, id: string, at: number, index: number): CaseRow {
  const isOpen = index % 3 === 0;
  const openedAt = new Date(at).toISOString();
  return {
    id,
    seq,
    at,
    state: isOpen ? 'open' : 'closed',
    payload: {
      openedAt,
      name: index % 4 === 0 ? `Block of ${madeUpName(random)}` : null,
      outcome: isOpen ? null : { kind: 'no-answer', at: openedAt, note: '' },
      askAfter: null,
      apartFrom: [],
      steps: {},
      amendments: [],
    },
  };
}

/** 16 hex digits that are always the same for one thing. */
function hex(index: number, of: string): string {
  return sha256Hex(`${of} ${index}`).slice(0, 16);
}
