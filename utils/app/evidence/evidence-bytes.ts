import type { Deps } from '../deps';

/** Small pictures by the item's id; an item that has none is not among them. Rejects when the database can't be read. */
export async function thumbsOf({ db }: Pick<Deps, 'db'>, ids: readonly string[]): Promise<ReadonlyMap<string, Blob>> {
  const rows = await db.thumbs.bulkGet([...ids]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row.payload] as const] : [])));
}

/** An item's bytes as they came; null when they are not there. Rejects when the database can't be read. */
export async function bytesOf({ db }: Pick<Deps, 'db'>, id: string): Promise<Blob | null> {
  return (await db.blobs.get(id))?.payload ?? null;
}
