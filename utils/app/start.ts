/**
 * Compares the record with its mirror. Browsers lose databases in silence, so this runs at each start,
 * before anything is written: a mirror that is behind is brought up, a database that is behind is restored
 * and the loss is said.
 */
import { withLock } from '../platform/locks';
import { countLedger, holdsLess, ledgerOf, sameContent, writeLedger } from '../storage/ledger';
import { refreshSealing } from '../storage/lock-state';
import { clearLoss, newlyGoneFiles, NO_LOSS, readLoss, writeLoss, type Loss } from '../storage/loss';
import type { Mirror } from '../storage/mirror';
import { readRecord } from '../storage/read-record';
import { errorName, RECORD_LOCK, type RecordStore } from '../storage/save';
import { KEPT_TABLES, type KeptTable, type Ledger } from '../storage/rows';
import { LockedError } from '../storage/sealing';
import { clearEverything, isWiping } from '../storage/wipe';

export type StoreReport =
  /** Nothing was ever kept. */
  | { readonly state: 'new' }
  | { readonly state: 'ok' }
  /** The browser had lost something; what came back and what did not. Said until {@link acknowledgeLoss}. */
  | ({ readonly state: 'restored' } & Loss)
  /** A newer version of the product wrote this record: it can be read, not changed. */
  | { readonly state: 'read-only' }
  /** The browser gives no storage; `detail` is its name for the reason. Nothing is kept. */
  | { readonly state: 'unavailable'; readonly detail: string };

interface StartDeps extends RecordStore {
  now(): Date;
}

/** Compares, repairs, restores, and says what it found. Never rejects. */
export async function checkStore(deps: StartDeps): Promise<StoreReport> {
  if (deps.db.readOnly) return { state: 'read-only' };
  try {
    return await withLock(RECORD_LOCK, async () => {
      // A wipe that was cut off is finished: what is half gone is no loss.
      if (await isWiping()) await clearEverything(deps.db, deps.mirror);
      if ((await refreshSealing()).is === 'locked') throw new LockedError();
      return compare(deps);
    });
  } catch (error) {
    return { state: 'unavailable', detail: errorName(error) };
  }
}

/** The driver has read that the browser had lost data. */
export async function acknowledgeLoss(deps: Pick<RecordStore, 'db'>): Promise<void> {
  await clearLoss(deps.db);
}

async function compare(deps: StartDeps): Promise<StoreReport> {
  const { db, mirror, device } = deps;
  const { held, stored } = await db.transaction('r', db.tables, async () => ({
    held: await countLedger(db, device),
    stored: (await db.meta.get('ledger'))?.value,
  }));
  // A mirror that can't be read is no reason to keep the driver from the record.
  const mirrored = await mirror.ledger().catch(() => null);
  const expected = ledgerOf(stored);
  if (await isLoss(deps, held, expected, mirrored)) return restore(deps, expectedBy(expected, mirrored));
  if (expected === null || !sameContent(expected, held)) {
    if (held.events > 0) await db.transaction('rw', db.meta, () => writeLedger(db, held));
  }
  if (held.events > 0 && (mirrored === null || !sameContent(held, mirrored))) await bringUpMirror(deps, held);
  const loss = (await readLoss(db)) ?? (await lossOfBytes(deps));
  if (loss) return { state: 'restored', ...loss };
  return { state: held.events === 0 ? 'new' : 'ok' };
}

/** The rows are whole, but bytes of evidence went. */
async function lossOfBytes({ db, now }: StartDeps): Promise<Loss | null> {
  return db.transaction('rw', db.tables, async () => {
    const files = await newlyGoneFiles(db);
    if (files.length === 0) return null;
    const loss = { back: NO_LOSS, gone: NO_LOSS, files, at: now().toISOString() };
    await writeLoss(db, loss);
    return loss;
  });
}

/** How many rows there should be: what the ledger of the later state counts. */
function expectedBy(stored: Ledger | null, mirrored: Ledger | null): Record<KeptTable, number> {
  const ledgers = [stored, mirrored].filter((ledger) => ledger !== null);
  const events = Math.max(0, ...ledgers.map((ledger) => ledger.events));
  const latest = ledgers.filter((ledger) => ledger.events === events);
  const counts = KEPT_TABLES.map((table) => [table, Math.max(0, ...latest.map((ledger) => ledger.counts[table]))]);
  return Object.fromEntries(counts) as Record<KeptTable, number>;
}

/** The database holds less than it says itself, less than the mirror, or does not continue the mirror's chain. */
async function isLoss(
  { db, mirror }: StartDeps,
  held: Ledger,
  expected: Ledger | null,
  mirrored: Ledger | null,
): Promise<boolean> {
  if (expected && holdsLess(held, expected)) return true;
  if (mirrored === null) return held.events === 0 && (await holdsAnything(mirror));
  if (held.events < mirrored.events) return true;
  if (held.events === mirrored.events && holdsLess(held, mirrored)) return true;
  return mirrored.events > 0 && (await db.events.get(mirrored.events))?.hash !== mirrored.head;
}

async function holdsAnything(mirror: Mirror): Promise<boolean> {
  const content = await mirror.content().catch(() => null);
  return content !== null && KEPT_TABLES.some((table) => content[table].length > 0);
}

async function bringUpMirror({ db, mirror }: StartDeps, held: Ledger): Promise<void> {
  const content = await readRecord(db);
  await mirror.replace(content, held).catch(() => undefined);
}

async function restore(deps: StartDeps, expected: Readonly<Record<KeptTable, number>>): Promise<StoreReport> {
  const { db, mirror, device } = deps;
  // Hardly ever needed, and only in whole: it stays out of what a page loads first.
  const { restoreRecord } = await import('../storage/restore');
  const loss = await restoreRecord(db, await mirror.content(), { at: deps.now().toISOString(), device, expected });
  await bringUpMirror(deps, await db.transaction('r', db.tables, () => countLedger(db, device)));
  return loss ? { state: 'restored', ...loss } : { state: 'ok' };
}
