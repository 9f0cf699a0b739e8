/** The last loss the browser caused, kept until the driver has read of it. */
import type { RedressDatabase } from './database';

export interface Loss {
  /** Messages that were gone from the database and came back from the mirror. */
  readonly lost: number;
  /** Messages that are in neither. */
  readonly missing: number;
  /** ISO instant at which it was noticed. */
  readonly at: string;
}

const KEY = 'loss';

export async function readLoss(db: RedressDatabase): Promise<Loss | null> {
  const value = (await db.meta.get(KEY))?.value;
  return isLoss(value) ? value : null;
}

export async function writeLoss(db: RedressDatabase, loss: Loss): Promise<void> {
  await db.meta.put({ key: KEY, value: loss });
}

export async function clearLoss(db: RedressDatabase): Promise<void> {
  await db.meta.delete(KEY);
}

function isLoss(value: unknown): value is Loss {
  return typeof value === 'object' && value !== null && 'lost' in value && 'missing' in value && 'at' in value;
}
