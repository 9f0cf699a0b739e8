/** Putting a backup into this record: a dry run first, then all of it in one transaction or nothing. */
import { amendmentsOf } from '../../core/record/amend';
import { digestOf } from '../../core/record/hash';
import { sha256Of } from '../../platform/sha256';
import { adoptRecord } from '../../storage/adopt';
import { refreshSealing } from '../../storage/lock-state';
import { NO_ROWS, readLedger } from '../../storage/ledger';
import type { RedressDatabase } from '../../storage/database';
import type { RecordWriter } from '../../storage/record-writer';
import { readRecord } from '../../storage/read-record';
import type { KeptTable } from '../../storage/rows';
import { save } from '../../storage/save';
import { bytesToStore, storedBytes } from '../../storage/sealed-bytes';
import { settleCase } from '../case/case-rows';
import type { Deps } from '../deps';
import { fewAtOnce } from './few-at-once';
import { differences, factsOf, type Facts, type Mergeable } from './merge-content';
import { planMerge, type Brought, type Conflict, type Plan } from './merge-plan';
import type { OpenBackup } from './read-backup';
import type { SaveResult } from '../views';

/** A row that says one thing here and another in the backup. */
export interface ConflictView {
  readonly name: string;
  readonly table: Mergeable;
  /** Its title: a subject, a case's name, a file's name, words; may be empty. */
  readonly title: string;
  /** Only what differs. */
  readonly mine: Facts;
  readonly theirs: Facts;
}

/** What it would do: "adds 12, changes 0, 1 conflict". */
export interface DryRun {
  /** This record is empty: the backup becomes it, as it was. */
  readonly intoEmpty: boolean;
  readonly adds: Readonly<Record<KeptTable, number>>;
  readonly changes: number;
  readonly conflicts: readonly ConflictView[];
  readonly known: number;
  readonly removedHere: number;
  readonly renumbered: Plan['renumbered'];
  readonly bytesBack: number;
  /** ISO instant at which the backup was made, and where. */
  readonly madeAt: string;
  /** Made on this installation. */
  readonly fromHere: boolean;
  /** Rows the backup's own chain tells otherwise: it was changed outside of Redress. */
  readonly untold: number;
}

/** By the name of a conflict. One without a choice stays as it is here, and will be asked again. */
export type Choices = Readonly<Record<string, 'mine' | 'theirs'>>;

export interface Merged {
  readonly added: number;
  readonly changed: number;
  /** Numbers of evidence whose bytes did not read back as they should. */
  readonly unproven: readonly number[];
}

/** What merging would do. Rejects when the database can't be read. */
export async function dryRun(
  { db, device, now }: Pick<Deps, 'db' | 'device' | 'now'>,
  open: OpenBackup,
): Promise<DryRun> {
  await db.ensureOpen();
  const { plan, ledger } = await db.transaction('r', db.tables, async () => ({
    plan: await planIn(db, open, { number: (await readLedger(db, device)).number, at: now().toISOString() }),
    ledger: await readLedger(db, device),
  }));
  const adds = { ...NO_ROWS };
  for (const { table } of plan.adds) adds[table] += 1;
  return {
    intoEmpty: ledger.events === 0,
    adds,
    changes: plan.changes.length,
    conflicts: plan.conflicts.map(viewOf),
    known: plan.known,
    removedHere: plan.removedHere,
    renumbered: plan.renumbered,
    bytesBack: plan.bytesBack.length,
    madeAt: open.record.madeAt,
    fromHere: open.record.device === ledger.device,
    untold: open.untold.length,
  };
}

/**
 * Merges a backup that `readBackup` found whole. Into an empty record it goes as it is, its chain included; the next change
 * carries this installation's name. Beside a record it is told of in this device's chain, row by row, each with its digest
 * in the backup, and at the end the head of the backup's chain: the foreign chain itself stays in the file. A second
 * time changes nothing.
 */
export async function mergeBackup(deps: Deps, open: OpenBackup, choices: Choices = {}): Promise<SaveResult<Merged>> {
  const files = await sealedFiles(open).catch(() => null);
  if (files === null) return { ok: false, why: 'not-saved', detail: 'LockedError' };
  const saved = await save(deps, deps.now(), async (writer) => {
    if (writer.ledger.events === 0) {
      await adoptRecord(writer, { ...open.record.rows, events: open.record.events });
      await putBytes(writer.db, files, [...open.originals.keys()]);
      return { added: rowsIn(open), changed: 0, files: [...open.originals.keys()] };
    }
    return mergeInto(writer, open, choices, files);
  });
  if (!saved.ok) return saved;
  const { files: put, ...counts } = saved.value;
  return { ok: true, value: { ...counts, unproven: await unproven(deps.db, put) } };
}

function rowsIn({ record: { counts } }: OpenBackup): number {
  return counts.messages + counts.cases + counts.glitches + counts.evidence + counts.phrases + counts.letters;
}

async function mergeInto(
  writer: RecordWriter,
  open: OpenBackup,
  choices: Choices,
  bytes: StoredFiles,
): Promise<{ readonly added: number; readonly changed: number; readonly files: readonly string[] }> {
  const { db } = writer;
  const plan = await planIn(db, open, { number: writer.ledger.number, at: writer.at });
  const from = open.record.device;
  const chosen = plan.conflicts.filter(({ name }) => choices[name] === 'theirs');
  const kept = plan.conflicts.filter(({ name }) => choices[name] === 'mine');
  const changes: readonly Brought[] = [
    ...plan.changes,
    ...chosen.map(({ table, theirs, origin }) => ({ table, row: theirs, origin })),
  ];
  for (const { table, row, origin } of plan.adds) {
    const placed = 'seq' in row ? { ...row, seq: writer.nextSeq() } : row;
    await writer.bring(table, withItsNumber(placed, origin, writer.at), { from, was: digestOf(origin) });
  }
  for (const { table, row, origin } of changes) await writer.bring(table, row, { from, was: digestOf(origin) });
  for (const { name, mine, origin } of kept)
    await writer.append('merged', name, digestOf(mine), { from, was: digestOf(origin), kept: 'mine' });
  const files = [
    ...plan.adds.filter(({ table }) => table === 'evidence').map(({ row }) => idOf(row)),
    ...plan.bytesBack,
  ];
  await putBytes(db, bytes, files);
  if (plan.adds.length + changes.length + kept.length > 0) {
    for (const id of casesOf([...plan.adds, ...changes])) await settleCase(writer, id);
    const { events } = open.record;
    const detail = { from, events: String(events.length), head: events.at(-1)?.hash ?? '', madeAt: open.record.madeAt };
    await writer.append('merged', 'record', '', detail);
  }
  return { added: plan.adds.length, changed: changes.length, files };
}

/** What the other device wrote names its evidence by the number it had there: a new one is noted like any change. */
function withItsNumber(row: Brought['row'], origin: Brought['row'], at: string): Brought['row'] {
  if (!('number' in row) || !('number' in origin)) return row;
  const number = amendmentsOf({ number: String(origin.number) }, { number: String(row.number) }, at);
  return { ...row, payload: { ...row.payload, amendments: [...row.payload.amendments, ...number] } };
}

async function planIn(
  db: RedressDatabase,
  open: OpenBackup,
  { number, at }: { readonly number: number; readonly at: string },
): Promise<Plan> {
  return planMerge({
    own: await readRecord(db),
    backup: open.record,
    number,
    at,
    withBytes: new Set(await db.blobs.toCollection().primaryKeys()),
    offered: new Set(open.originals.keys()),
  });
}

/** The backup's files as they may be stored: sealing takes time, so it is done before the transaction. */
async function sealedFiles({ originals, small }: OpenBackup): Promise<StoredFiles> {
  await refreshSealing();
  const stored = async (table: 'blobs' | 'thumbs', files: ReadonlyMap<string, Blob>) =>
    new Map(await fewAtOnce([...files], async ([id, file]) => [id, await bytesToStore({ table, id }, file)] as const));
  return { originals: await stored('blobs', originals), small: await stored('thumbs', small) };
}

type StoredFiles = Pick<OpenBackup, 'originals' | 'small'>;

/** The browser copies the bytes out of the backup's file when the transaction ends. */
async function putBytes(db: RedressDatabase, files: StoredFiles, ids: readonly string[]): Promise<void> {
  const rows = (blobs: ReadonlyMap<string, Blob>) =>
    ids.flatMap((id) => {
      const payload = blobs.get(id);
      return payload ? [{ id, payload }] : [];
    });
  await db.blobs.bulkPut(rows(files.originals));
  await db.thumbs.bulkPut(rows(files.small));
}

/** Reads what was written back, file by file. */
async function unproven(db: RedressDatabase, ids: readonly string[]): Promise<readonly number[]> {
  const [rows, blobs] = await db.transaction('r', db.evidence, db.blobs, () =>
    Promise.all([db.evidence.bulkGet([...ids]), db.blobs.bulkGet([...ids])]),
  );
  const failed = await fewAtOnce([...rows.entries()], async ([index, row]) => {
    const bytes = blobs[index];
    if (!row || !bytes) return [];
    const hash = await storedBytes({ table: 'blobs', id: row.id }, bytes.payload)
      .then((file) => sha256Of(file))
      .catch(() => null);
    return hash === row.payload.facts.sha256 ? [] : [row.number];
  });
  return failed.flat();
}

function casesOf(brought: readonly Brought[]): ReadonlySet<string> {
  const ids = brought.flatMap(({ table, row }) =>
    table === 'cases' && 'state' in row ? [row.id] : 'caseId' in row ? [row.caseId] : [],
  );
  return new Set(ids.filter((id) => id !== ''));
}

function idOf(row: Brought['row']): string {
  return 'key' in row ? row.key : row.id;
}

function viewOf({ table, name, mine, theirs }: Conflict): ConflictView {
  return {
    table,
    name,
    title: titleOf(mine),
    ...differences(factsOf<Mergeable>(table, mine), factsOf<Mergeable>(table, theirs)),
  };
}

function titleOf({ payload }: Conflict['mine']): string {
  if ('message' in payload) return payload.message.subject ?? '';
  if ('name' in payload) return payload.name ?? '';
  if ('text' in payload) return payload.text;
  return 'happenedAt' in payload.facts ? payload.facts.words : payload.facts.name;
}
