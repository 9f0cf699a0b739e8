/** The words the driver listed herself. Writing goes through `save.ts`, so that no change is without its event. */
import type { RedressDatabase } from './database';
import type { PhraseRow } from './rows';

/** All of them, oldest first: the first that fits a message counts. */
export async function allPhrases(db: RedressDatabase): Promise<PhraseRow[]> {
  const rows = await db.phrases.toArray();
  return rows.sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
}
