/** The last loss the browser caused, kept until the driver has read of it. */
import type { RedressDatabase } from './database';
import type { EvidenceRow } from './rows';

/** What a loss is counted in: what the driver made or was sent. Cases and phrases come back with it, unsaid. */
export const LOSS_TABLES = ['messages', 'letters', 'glitches', 'evidence'] as const;
export type LossCounts = Readonly<Record<(typeof LOSS_TABLES)[number], number>>;
export const NO_LOSS: LossCounts = { messages: 0, letters: 0, glitches: 0, evidence: 0 };

/** An item of evidence whose bytes are gone. What is known of them stays. */
export interface GoneFile {
  readonly id: string;
  /** The `7` of E7. */
  readonly number: number;
  readonly name: string;
  readonly sha256: string;
}

export interface Loss {
  /** What was gone from the database and came back from the mirror. */
  readonly back: LossCounts;
  /** What is in neither. */
  readonly gone: LossCounts;
  /** Evidence that came back without its bytes, or lost them. */
  readonly files: readonly GoneFile[];
  /** ISO instant at which it was noticed. */
  readonly at: string;
}

const KEY = 'loss';
const TOLD = 'bytes-gone';

export async function readLoss(db: RedressDatabase): Promise<Loss | null> {
  return lossOf((await db.meta.get(KEY))?.value);
}

export async function writeLoss(db: RedressDatabase, loss: Loss): Promise<void> {
  await db.meta.put({ key: KEY, value: loss });
}

export async function clearLoss(db: RedressDatabase): Promise<void> {
  await db.meta.delete(KEY);
}

/**
 * Evidence without bytes that was not told of before, told of from now on. Inside a transaction over every table.
 */
export async function newlyGoneFiles(db: RedressDatabase): Promise<readonly GoneFile[]> {
  if ((await db.blobs.count()) >= (await db.evidence.count())) return [];
  const whole = new Set(await db.blobs.toCollection().primaryKeys());
  const bare = (await db.evidence.toCollection().primaryKeys()).filter((id) => !whole.has(id));
  const stored = (await db.meta.get(TOLD))?.value;
  const told = new Set<unknown>(Array.isArray(stored) ? stored : []);
  const fresh = bare.filter((id) => !told.has(id));
  if (fresh.length === 0) return [];
  await db.meta.put({ key: TOLD, value: bare });
  const rows = await db.evidence.bulkGet(fresh);
  return rows.filter((row) => row !== undefined).map(fileOf);
}

export function fileOf({ id, number, payload: { facts } }: EvidenceRow): GoneFile {
  return { id, number, name: facts.name, sha256: facts.sha256 };
}

/** Whether a loss says anything. */
export function isSaid({ back, gone, files }: Omit<Loss, 'at'>): boolean {
  return files.length > 0 || LOSS_TABLES.some((table) => back[table] > 0 || gone[table] > 0);
}

/** A stored value as a loss; null when it is none. Before there was a journal, only messages were counted. */
function lossOf(value: unknown): Loss | null {
  if (typeof value !== 'object' || value === null) return null;
  const stored: Partial<Record<keyof Loss | 'lost' | 'missing', unknown>> = value;
  if (typeof stored.lost === 'number' && typeof stored.missing === 'number')
    return {
      back: { ...NO_LOSS, messages: stored.lost },
      gone: { ...NO_LOSS, messages: stored.missing },
      files: [],
      at: String(stored.at),
    };
  return 'back' in value && 'gone' in value && 'files' in value && 'at' in value ? (value as Loss) : null;
}
