/**
 * Deleting what is older than the driver wants to keep, by kind. Off until she sets it. What belongs to an open case is never
 * touched, whatever its age: it is what the case rests on.
 */
import type { RedressDatabase } from '../../storage/database';
import { readRetention, RETENTION_KINDS, setRetention, type Retention, type RetentionKind } from '../../storage/notes';
import type { RecordWriter } from '../../storage/record-writer';
import type { EvidenceRow, GlitchRow, MessageRow } from '../../storage/rows';
import { save } from '../../storage/save';
import { settleCase } from '../case/case-rows';
import type { Deps } from '../deps';

export { KEEP_ALL, RETENTION_KINDS, type Retention, type RetentionKind } from '../../storage/notes';

/** What went, and when. */
export interface Retired {
  /** ISO instant. */
  readonly at: string;
  readonly counts: Readonly<Record<RetentionKind, number>>;
}

const LAST = 'retired';
const NOTHING: Readonly<Record<RetentionKind, number>> = { messages: 0, answers: 0, glitches: 0, evidence: 0 };

export const retention = { get: readRetention, set: setRetention };

type Entry = MessageRow | GlitchRow | EvidenceRow;

interface Due {
  readonly kind: RetentionKind;
  readonly row: Entry;
}

/** How many of each kind these settings would delete now. Rejects when the database can't be read. */
export async function wouldRetire(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  settings: Retention,
): Promise<Readonly<Record<RetentionKind, number>>> {
  return counted(await db.transaction('r', db.tables, () => dueIn(db, settings, now())));
}

/**
 * Deletes what is over its time, in one transaction, and notes what went. Null when nothing was due or nothing could be
 * deleted: the next start tries again. Never rejects.
 */
export async function retire(deps: Deps): Promise<Retired | null> {
  const settings = await readRetention().catch(() => null);
  if (settings === null || RETENTION_KINDS.every((kind) => settings[kind] === null)) return null;
  const saved = await save(deps, deps.now(), async (writer) => {
    const due = await dueIn(writer.db, settings, deps.now());
    if (due.length === 0) return null;
    for (const one of due) await drop(writer, one);
    for (const id of new Set(due.map(({ row }) => row.caseId))) if (id !== '') await settleCase(writer, id);
    const retired: Retired = { at: writer.at, counts: counted(due) };
    await writer.db.meta.put({ key: LAST, value: retired });
    return retired;
  });
  return saved.ok ? saved.value : null;
}

/** What was deleted last by these rules; null when nothing ever was. */
export async function lastRetired({ db }: Pick<Deps, 'db'>): Promise<Retired | null> {
  const value = (await db.meta.get(LAST))?.value;
  return typeof value === 'object' && value !== null && 'at' in value && 'counts' in value ? (value as Retired) : null;
}

async function dueIn(db: RedressDatabase, settings: Retention, now: Date): Promise<readonly Due[]> {
  const open = new Set(await db.cases.where('[state+at]').between(['open'], ['open', []]).primaryKeys());
  const readers = readersOf(db);
  const due: Due[] = [];
  for (const kind of RETENTION_KINDS) {
    const months = settings[kind];
    if (months === null) continue;
    for (const row of await readers[kind](monthsBefore(now, months)))
      if (!open.has(row.caseId)) due.push({ kind, row });
  }
  return due;
}

/** Rows of a kind from before a time, in milliseconds since the epoch. */
function readersOf(
  db: RedressDatabase,
): Readonly<Record<RetentionKind, (before: number) => Promise<readonly Entry[]>>> {
  const messages = (isAnswer: boolean) => (before: number) =>
    db.messages
      .where('at')
      .below(before)
      .filter(({ kind }) => (kind === 'answer') === isAnswer)
      .toArray();
  return {
    messages: messages(false),
    answers: messages(true),
    glitches: (before) => db.glitches.where('at').below(before).toArray(),
    evidence: (before) => db.evidence.where('at').below(before).toArray(),
  };
}

async function drop(writer: RecordWriter, { row }: Due): Promise<void> {
  if ('keys' in row) await writer.remove(row, 'retention');
  else if ('number' in row) await writer.drop('evidence', row, 'retention');
  else await writer.drop('glitches', row, 'retention');
}

/** The same day and time so many months ago; the last of the month where it has no such day. */
function monthsBefore(now: Date, months: number): number {
  const then = new Date(now);
  then.setMonth(then.getMonth() - months);
  if (then.getDate() !== now.getDate()) then.setDate(0);
  return then.getTime();
}

function counted(due: readonly Due[]): Readonly<Record<RetentionKind, number>> {
  const counts = { ...NOTHING };
  for (const { kind } of due) counts[kind] += 1;
  return counts;
}
