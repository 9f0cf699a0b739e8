import type { RedressDatabase } from '../../storage/database';
import type { EvidenceRow } from '../../storage/rows';

/** The original of a message that is kept as evidence; null where none is. Rejects when the database can't be read. */
export async function keptOriginal({ evidence }: RedressDatabase, row: string): Promise<EvidenceRow | null> {
  const ofRow = await evidence.where('of').equals(row).toArray();
  return ofRow.find(({ payload }) => payload.source === 'original') ?? null;
}
