/** The driver's own letters. Writing goes through `save.ts`, so that no change is without its event. */
import type { RedressDatabase } from './database';
import type { LetterRow } from './rows';

/** All of them, newest first. */
export async function allLetters(db: RedressDatabase): Promise<LetterRow[]> {
  const rows = await db.letters.toArray();
  return rows.sort((a, b) => b.at.localeCompare(a.at) || a.id.localeCompare(b.id));
}
