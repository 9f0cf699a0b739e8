/**
 * The rows of cases, inside a running transaction: opened with the first entry, in step with the latest, gone with
 * the last. A case and what belongs to it are never changed apart from each other.
 */
import type { RedressDatabase } from '../../storage/database';
import type { RecordWriter } from '../../storage/record-writer';
import { refOf, type CasePayload, type CaseRow, type KeptRows, type MessageRow } from '../../storage/rows';
import { inCase } from '../evidence/evidence-now';

/** The tables whose rows name the case they belong to. */
export const ENTRY_TABLES = ['messages', 'glitches', 'evidence'] as const;
export type EntryTable = (typeof ENTRY_TABLES)[number];

/** One entry of a case, as a page names it. */
export interface EntryRef {
  readonly table: EntryTable;
  readonly id: string;
}

/** One entry, and the case it went from. */
export interface MovedEntry extends EntryRef {
  readonly from: string;
  readonly to: string;
}

const EMPTY: Omit<CasePayload, 'openedAt'> = {
  name: null,
  outcome: null,
  askAfter: null,
  apartFrom: [],
  steps: {},
  amendments: [],
};

/** What joining a case needs of an entry. */
interface Joined {
  readonly at: number;
  readonly kind: MessageRow['kind'] | 'glitch' | 'evidence';
}

/** New entries by case, gathered over one transaction, so that each case changes once. */
export type JoinedEntries = Map<string, Joined[]>;

export function emptyEntries(): JoinedEntries {
  return new Map();
}

export function gather(joined: JoinedEntries, caseId: string, entry: Joined): void {
  const entries = joined.get(caseId);
  if (entries) entries.push(entry);
  else joined.set(caseId, [entry]);
}

/** A case was put into another within the same transaction. */
export function regather(joined: JoinedEntries, from: string, to: string): void {
  const entries = from === to ? undefined : joined.get(from);
  if (!entries) return;
  joined.delete(from);
  for (const entry of entries) gather(joined, to, entry);
}

/** Opens the cases of new entries, or dates them anew. What comes in after the driver closed one opens it again. */
export async function joinCases(writer: RecordWriter, joined: JoinedEntries): Promise<void> {
  for (const [id, entries] of joined) {
    const latest = entries.reduce((newest, { at }) => Math.max(newest, at), -Infinity);
    const row = await writer.db.cases.get(id);
    if (!row) {
      await openCase(writer, id, latest);
      continue;
    }
    const next = { ...row, at: Math.max(row.at, latest), state: entries.some(opensAgain(row)) ? 'open' : row.state };
    if (next.at !== row.at || next.state !== row.state) await writer.put('cases', next, 'case-changed');
  }
}

/** {@link joinCases} for one entry. */
export async function joinCase(writer: RecordWriter, id: string, entry: Joined): Promise<void> {
  await joinCases(writer, new Map([[id, [entry]]]));
}

function opensAgain({ state, payload }: CaseRow): (entry: Joined) => boolean {
  const closedAt = Date.parse(payload.outcome?.at ?? '');
  return ({ at, kind }) => state === 'closed' && (kind === 'notice' || kind === 'answer') && at > closedAt;
}

async function openCase(writer: RecordWriter, id: string, at: number): Promise<void> {
  await writer.unburyRef(refOf('cases', id));
  const payload: CasePayload = { openedAt: writer.at, ...EMPTY };
  await writer.put('cases', { id, seq: writer.nextSeq(), at, state: 'open', payload }, 'case-opened');
}

/** Brings a case's row in line with what it holds now: opened, dated by its latest entry, or gone when it is empty. */
export async function settleCase(writer: RecordWriter, id: string): Promise<void> {
  const latest = await latestEntry(writer.db, id);
  const row = await writer.db.cases.get(id);
  if (latest === null) {
    if (row) await writer.drop('cases', row, 'deleted');
  } else if (!row) await openCase(writer, id, latest);
  else if (row.at !== latest) await writer.put('cases', { ...row, at: latest }, 'case-changed');
}

async function latestEntry(db: RedressDatabase, id: string): Promise<number | null> {
  if (id === '') return null;
  const rows = await Promise.all(ENTRY_TABLES.map((table) => entriesOf(db, table, id)));
  const times = rows.flat().map(({ at }) => at);
  return times.length === 0 ? null : times.reduce((one, other) => Math.max(one, other));
}

/** What of one table belongs to a case. */
export async function entriesOf<Table extends EntryTable>(
  db: RedressDatabase,
  table: Table,
  caseId: string,
): Promise<KeptRows[Table][]> {
  return db.table<KeptRows[Table], string>(table).where('caseId').equals(caseId).toArray();
}

/** Puts one entry into a case; null when it is gone or there already. The rows of both cases are settled by the caller. */
export async function moveEntryRow(
  writer: RecordWriter,
  { table, id }: EntryRef,
  to: string,
): Promise<MovedEntry | null> {
  const from = await changeCaseOf(writer, table, id, to);
  return from === null ? null : { table, id, from, to };
}

async function changeCaseOf(writer: RecordWriter, table: EntryTable, id: string, to: string): Promise<string | null> {
  const { db } = writer;
  if (table === 'messages') {
    const row = await db.messages.get(id);
    if (!row || row.caseId === to) return null;
    await writer.change({ ...row, caseId: to }, 'moved', { from: row.caseId });
    return row.caseId;
  }
  const row = table === 'glitches' ? await db.glitches.get(id) : await db.evidence.get(id);
  if (!row || row.caseId === to) return null;
  const detail = { from: row.caseId, to };
  if ('number' in row) await writer.put('evidence', inCase(row, to, writer.at), 'linked', detail);
  else await writer.put('glitches', { ...row, caseId: to }, 'linked', detail);
  return row.caseId;
}

/** Puts everything of one case into another, with its steps and what the driver said of it; the emptied row goes. */
export async function mergeInto(writer: RecordWriter, from: string, to: string): Promise<readonly MovedEntry[]> {
  if (from === to) return [];
  const moved: MovedEntry[] = [];
  for (const table of ENTRY_TABLES) {
    for (const { id } of await entriesOf(writer.db, table, from)) {
      const entry = await moveEntryRow(writer, { table, id }, to);
      if (entry) moved.push(entry);
    }
  }
  const gone = await writer.db.cases.get(from);
  if (moved.length === 0 && !gone) return [];
  await settleCase(writer, to);
  const kept = await writer.db.cases.get(to);
  if (!gone) return moved;
  // What is still open in either stays among what is open.
  const state = kept?.state === 'open' ? 'open' : gone.state;
  if (kept)
    await writer.put('cases', { ...kept, state, payload: merged(kept, gone, writer.at) }, 'case-changed', { from });
  await writer.drop('cases', gone, 'deleted');
  return moved;
}

function merged({ id, payload }: CaseRow, gone: CaseRow, at: string): CasePayload {
  const joined = { at, field: 'joined', from: '', to: gone.id };
  return {
    ...payload,
    openedAt: payload.openedAt < gone.payload.openedAt ? payload.openedAt : gone.payload.openedAt,
    name: payload.name ?? gone.payload.name,
    outcome: payload.outcome ?? gone.payload.outcome,
    apartFrom: [...new Set([...payload.apartFrom, ...gone.payload.apartFrom])].filter(
      (other) => other !== id && other !== gone.id,
    ),
    steps: { ...gone.payload.steps, ...payload.steps },
    ...lostAccess(payload, gone.payload),
    ...lostPay(payload, gone.payload),
    amendments: [...gone.payload.amendments, ...payload.amendments, joined].toSorted((one, other) =>
      one.at < other.at ? -1 : one.at > other.at ? 1 : 0,
    ),
  };
}

/** The earlier day holds: time limits count from it. */
function lostAccess(...payloads: readonly CasePayload[]): Pick<CasePayload, 'lostAccess'> {
  const [first] = payloads.flatMap((payload) => payload.lostAccess ?? []).toSorted();
  return first === undefined ? {} : { lostAccess: first };
}

/** The figures of both are of one loss now: those of the case that stays, or else the other's. */
function lostPay(...payloads: readonly CasePayload[]): Pick<CasePayload, 'lostPay'> {
  const [kept] = payloads.flatMap((payload) => payload.lostPay ?? []);
  return kept === undefined ? {} : { lostPay: kept };
}

/** A case as it can be linked to: itself, or the one it was put into meanwhile; null where it is gone. */
export async function standingCase(db: RedressDatabase, id: string): Promise<string | null> {
  return (await db.cases.get(id)) ? id : mergedInto(db, id);
}

/** Where a case went that was put into another; null for one that was not. */
export async function mergedInto(db: RedressDatabase, id: string): Promise<string | null> {
  if (!(await db.tombstones.get(refOf('cases', id)))) return null;
  const into = await db.cases
    .filter(({ payload }) => payload.amendments.some(({ field, to }) => field === 'joined' && to === id))
    .first();
  return into?.id ?? null;
}
