/** The driver's corrections, by the hash of sender and masked text. */
import type { Correction } from '../core/types';
import type { RedressDatabase } from './database';

/** The correction that applies to a message with this text print, or null. */
export async function correctionFor(db: RedressDatabase, textPrint: string): Promise<Correction | null> {
  const row = await db.corrections.get(textPrint);
  return row ? { ...row.payload, at: row.at } : null;
}
