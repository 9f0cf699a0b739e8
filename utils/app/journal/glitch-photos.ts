import type { RedressDatabase } from '../../storage/database';
import { refOf } from '../../storage/rows';
import type { EntryRef } from '../case/case-rows';

/**
 * These entries, and after each glitch the evidence that was added to it, as far as it is in the same case: they go to
 * another case together.
 */
export async function withPhotos(db: RedressDatabase, entries: readonly EntryRef[]): Promise<readonly EntryRef[]> {
  const photos = await Promise.all(
    entries.filter(({ table }) => table === 'glitches').map(({ id }) => photosOf(db, id)),
  );
  const listed = new Set(entries.filter(({ table }) => table === 'evidence').map(({ id }) => id));
  return [...entries, ...photos.flat().filter(({ id }) => !listed.has(id))];
}

async function photosOf(db: RedressDatabase, glitchId: string): Promise<readonly EntryRef[]> {
  const glitch = await db.glitches.get(glitchId);
  const added = await db.evidence.where('of').equals(refOf('glitches', glitchId)).toArray();
  return added.filter(({ caseId }) => caseId === glitch?.caseId).map(({ id }) => ({ table: 'evidence', id }));
}
