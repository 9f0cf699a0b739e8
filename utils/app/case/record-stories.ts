import type { RedressDatabase } from '../../storage/database';
import { rowsOfCase } from '../../storage/messages';
import type { Draft, MessageRow } from '../../storage/rows';

/** Values looked up at once. */
const CHUNK = 1_000;

/**
 * The stories of a file that the record holds something of, with the rows of their case: by thread, or because one
 * of their messages is in the record, answers one there, or is answered by one.
 */
export async function recordStories(
  db: RedressDatabase,
  members: readonly { readonly draft: Draft; readonly story: string }[],
): Promise<ReadonlyMap<string, readonly MessageRow[]>> {
  const stories = new Map<string, string>();
  for (const { draft, story } of members) {
    for (const key of [...draft.keys, draft.thread, draft.replyTo ?? '']) if (key !== '') stories.set(key, story);
  }
  const found = new Map<string, readonly MessageRow[]>();
  const keys = [...stories.keys()];
  for (let from = 0; from < keys.length; from += CHUNK) {
    for (const [key, row] of await rowsBy(db, keys.slice(from, from + CHUNK))) {
      const story = stories.get(key);
      if (story !== undefined && !found.has(story)) found.set(story, await rowsOfCase(db, row.caseId));
    }
  }
  return found;
}

async function rowsBy(db: RedressDatabase, keys: readonly string[]): Promise<(readonly [string, MessageRow])[]> {
  const rows = await Promise.all(
    ['keys', 'thread', 'caseId'].map((index) =>
      db.messages
        .where(index)
        .anyOf([...keys])
        .toArray(),
    ),
  );
  return rows.flat().flatMap((row) => [...row.keys, row.thread, row.caseId].map((key) => [key, row] as const));
}
