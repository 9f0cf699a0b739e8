/** When a backup is due: after the first case, then monthly or after some changes. Quietly, and not again for a week once put off. */
import { readLedger } from '../../storage/ledger';
import { noteBackup, onNotes, readBackupNote } from '../../storage/notes';
import type { Deps } from '../deps';

export interface BackupState {
  /** ISO instant of the last backup; null before the first. */
  readonly lastAt: string | null;
  /** Changes of the record since then. */
  readonly changes: number;
  /** Why a reminder is due now; null when none is. */
  readonly due: 'first' | 'changes' | 'month' | null;
}

const MANY_CHANGES = 5;
const DAY = 86_400_000;
const MONTH = 30 * DAY;
const PUT_OFF = 7 * DAY;

/** Rejects when the database can't be read. */
export async function backupState({
  db,
  device,
  now,
  madeUp,
}: Pick<Deps, 'db' | 'device' | 'now' | 'madeUp'>): Promise<BackupState> {
  // The database first: a live query follows only what it reads before it waits for anything else.
  const [ledger, cases] = [await readLedger(db, device), await db.cases.count()];
  const note = await readBackupNote();
  // Fewer events than at the last backup: it was of another record.
  const changes = ledger.events >= note.events ? ledger.events - note.events : ledger.events;
  const lastAt = note.at;
  const age = now().getTime() - Date.parse(lastAt ?? '');
  const isQuiet = note.quietUntil !== null && now().getTime() < Date.parse(note.quietUntil);
  const due = (): BackupState['due'] => {
    if (madeUp || isQuiet || changes === 0) return null;
    if (lastAt === null) return cases > 0 ? 'first' : null;
    if (age >= MONTH) return 'month';
    return changes >= MANY_CHANGES ? 'changes' : null;
  };
  return { lastAt, changes, due: due() };
}

/** The driver saved a backup of a record with so many events. */
export async function backupSaved({ now }: Pick<Deps, 'now'>, events: number): Promise<void> {
  await noteBackup({ at: now().toISOString(), events, quietUntil: null });
}

/** An empty record became what this backup holds: it is as new as the backup is. */
export async function backupRestored({
  madeAt,
  counts,
}: {
  readonly madeAt: string;
  readonly counts: { readonly events: number };
}): Promise<void> {
  await noteBackup({ at: madeAt, events: counts.events, quietUntil: null });
}

/** The driver wants to hear of it later. */
export async function putOffReminder({ now }: Pick<Deps, 'now'>): Promise<void> {
  await noteBackup({ quietUntil: new Date(now().getTime() + PUT_OFF).toISOString() });
}

/** Calls back when a backup was noted or put off. Gives back how to stop listening. */
export const onBackupNote = onNotes;
