/** Captures that came while the record was locked: sealed to its public key, in the order they came, until they are merged. */
import type { RedressDatabase } from './database';
import { withLock } from '../platform/locks';
import { RECORD_LOCK } from './save';

const PREFIX = 'queue:';
/** More than a year of notices. What comes later is not kept, and the page hands it over again. */
const MOST = 2_000;

interface Queued {
  readonly key: string;
  readonly sealed: Uint8Array;
}

/** False where it could not be kept. `name`: random, so that two never meet. `at`: milliseconds since the epoch. */
export async function queueCapture(
  db: RedressDatabase,
  { sealed, name, at }: { readonly sealed: Uint8Array; readonly name: string; readonly at: number },
): Promise<boolean> {
  if (db.readOnly) return false;
  return withLock(RECORD_LOCK, async () => {
    await db.ensureOpen();
    if ((await inQueue(db).count()) >= MOST) return false;
    await db.meta.put({ key: `${PREFIX}${String(at).padStart(15, '0')}:${name}`, value: sealed });
    return true;
  });
}

/** In the order they came. */
export async function queuedCaptures(db: RedressDatabase): Promise<readonly Queued[]> {
  const rows = await inQueue(db).toArray();
  return rows.flatMap(({ key, value }) => (value instanceof Uint8Array ? [{ key, sealed: value }] : []));
}

export async function dropCapture(db: RedressDatabase, key: string): Promise<void> {
  await db.meta.delete(key);
}

function inQueue({ meta }: RedressDatabase) {
  return meta.where('key').startsWith(PREFIX);
}
