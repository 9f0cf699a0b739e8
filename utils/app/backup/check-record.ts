/** Checking the whole record when the driver asks for it: the chain, every row, and every byte of evidence. */
import { sha256Of } from '../../platform/sha256';
import { checkRecord as checkRows } from '../../storage/events';
import { fileOf, type GoneFile } from '../../storage/loss';
import type { RedressDatabase } from '../../storage/database';
import { storedBytes } from '../../storage/sealed-bytes';
import type { Deps } from '../deps';
import type { LongWork } from './long-work';

export type { GoneFile } from '../../storage/loss';

/** An entry that is not what the history of changes says. */
export interface ChangedEntry {
  readonly table: 'messages' | 'letters' | 'cases' | 'glitches' | 'evidence' | 'other';
  /** Its title as far as there is one: a subject, a case's name, a file's name. */
  readonly title: string;
}

export interface RecordReport {
  /** The first link that does not fit; null when all do. */
  readonly brokenAt: number | null;
  readonly events: number;
  /** Entries that were looked at. */
  readonly rows: number;
  readonly changed: readonly ChangedEntry[];
  /** How many entries are gone without a word. */
  readonly missing: number;
  /** Files of evidence that were looked at. */
  readonly files: number;
  readonly withoutBytes: readonly GoneFile[];
  /** Files whose bytes are not those that were added. */
  readonly changedBytes: readonly GoneFile[];
}

/** Null when it was stopped. Rejects when the database can't be read. */
export async function checkRecord({ db }: Pick<Deps, 'db'>, work: LongWork = {}): Promise<RecordReport | null> {
  await db.ensureOpen();
  const rows = await checkRows(db);
  const bytes = await checkBytes(db, work);
  if (bytes === null) return null;
  return {
    brokenAt: rows.chain.ok ? null : rows.chain.seq,
    events: await db.events.count(),
    rows: rows.rows,
    changed: await Promise.all(rows.changed.map((name) => entryNamed(db, name))),
    missing: rows.missing.length,
    files: bytes.files,
    withoutBytes: rows.withoutBytes,
    changedBytes: bytes.changed,
  };
}

async function checkBytes(
  db: RedressDatabase,
  { onProgress, signal }: LongWork,
): Promise<{ readonly files: number; readonly changed: readonly GoneFile[] } | null> {
  const rows = await db.evidence.orderBy('number').toArray();
  const total = rows.reduce((sum, { payload }) => sum + payload.facts.size, 0);
  const changed: GoneFile[] = [];
  let [done, files] = [0, 0];
  for (const row of rows) {
    if (signal?.aborted === true) return null;
    const stored = await db.blobs.get(row.id);
    if (stored) {
      files += 1;
      // Bytes that can't be read any more are not those that were added.
      const hash = await storedBytes({ table: 'blobs', id: row.id }, stored.payload)
        .then((file) => sha256Of(file))
        .catch(() => null);
      if (hash !== row.payload.facts.sha256) changed.push(fileOf(row));
    }
    done += row.payload.facts.size;
    onProgress?.({ done, total });
  }
  return { files, changed };
}

async function entryNamed(db: RedressDatabase, name: string): Promise<ChangedEntry> {
  const message = await db.messages.get(name);
  if (message) return { table: 'messages', title: message.payload.message.subject ?? '' };
  const [, kind, id = ''] = /^([a-z-]+):(.*)$/.exec(name) ?? [];
  if (kind === 'own-letter') return { table: 'letters', title: (await db.letters.get(id))?.payload.name ?? '' };
  if (kind === 'case') return { table: 'cases', title: (await db.cases.get(id))?.payload.name ?? '' };
  if (kind === 'glitch') return { table: 'glitches', title: (await db.glitches.get(id))?.payload.facts.words ?? '' };
  if (kind !== 'evidence') return { table: 'other', title: '' };
  const item = await db.evidence.get(id);
  return { table: 'evidence', title: item ? `E${item.number} ${item.payload.facts.name}` : '' };
}
