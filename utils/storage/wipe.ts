/**
 * Deleting everything the extension keeps. A mark is set first and goes last: a wipe that was cut off half way is finished at
 * the next start, and never taken for a loss that has to be repaired.
 */
import { browser } from 'wxt/browser';

import { withLock } from '../platform/locks';
import type { RedressDatabase } from './database';
import type { Mirror } from './mirror';
import { REMINDERS_LOCK } from './reminders';

const MARK = 'wiping';

/** What is left, counted by reading it back. */
export interface Leftovers {
  /** Rows of every table of the database. */
  readonly rows: number;
  /** Entries of the second copy. */
  readonly copies: number;
  /** Settings, notes, drafts. */
  readonly settings: number;
  /** What was only in memory. */
  readonly session: number;
}

/** Whether a wipe was begun and not finished. What can't be read counts as no. */
export async function isWiping(): Promise<boolean> {
  const stored: Record<string, unknown> = await browser.storage.local.get(MARK).catch(() => ({}));
  return stored[MARK] === true;
}

/**
 * Empties all of it. Rejects where the browser refuses one part; the others are empty all the same, and the mark stays.
 * Under the lock of the record.
 */
export async function clearEverything(db: RedressDatabase, mirror: Mirror): Promise<void> {
  const { local, session } = browser.storage;
  await local.set({ [MARK]: true });
  const parts = [
    () => clearRows(db),
    () => mirror.clear(),
    () => session.clear(),
    () => withLock(REMINDERS_LOCK, clearAllButMark),
  ];
  const refused: PromiseRejectedResult[] = [];
  for (const clear of parts) {
    const [done] = await Promise.allSettled([clear()]);
    if (done.status === 'rejected') refused.push(done);
  }
  if (refused[0]) throw refused[0].reason;
  await local.clear();
}

async function clearRows(db: RedressDatabase): Promise<void> {
  await db.ensureOpen();
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
}

async function clearAllButMark(): Promise<void> {
  const { local } = browser.storage;
  await local.remove(Object.keys(await local.get(null)).filter((key) => key !== MARK));
}

/** Reads everything back. */
export async function leftovers(db: RedressDatabase, mirror: Mirror): Promise<Leftovers> {
  const counts = await db.transaction('r', db.tables, () => Promise.all(db.tables.map((table) => table.count())));
  const copies = await mirror.size();
  const local = Object.keys(await browser.storage.local.get(null)).length;
  return {
    rows: counts.reduce((sum, count) => sum + count, 0),
    copies,
    // In Chrome the second copy lies in the same store.
    settings: import.meta.env.FIREFOX ? local : Math.max(0, local - copies),
    session: Object.keys(await browser.storage.session.get(null)).length,
  };
}
