import { storedBytes } from '../../storage/sealed-bytes';
import type { Deps } from '../deps';

/** Small pictures by the item's id; an item that has none is not among them. Rejects when the database can't be read. */
export async function thumbsOf({ db }: Pick<Deps, 'db'>, ids: readonly string[]): Promise<ReadonlyMap<string, Blob>> {
  const rows = await db.thumbs.bulkGet([...ids]);
  const there = rows.filter((row) => row !== undefined);
  return new Map(
    await Promise.all(
      there.map(async ({ id, payload }) => [id, await storedBytes({ table: 'thumbs', id }, payload)] as const),
    ),
  );
}

/** An item's bytes as they came; null when they are not there. Rejects when the database can't be read. */
export async function bytesOf({ db }: Pick<Deps, 'db'>, id: string): Promise<Blob | null> {
  const row = await db.blobs.get(id);
  return row ? storedBytes({ table: 'blobs', id }, row.payload) : null;
}
