import { Dexie, type Table } from 'dexie';

import { migration001 } from './migrations/001';
import { migration002 } from './migrations/002';
import { migration003 } from './migrations/003';
import { migration004 } from './migrations/004';
import type {
  BlobRow,
  CaseRow,
  CorrectionRow,
  EventRow,
  EvidenceRow,
  GlitchRow,
  LetterRow,
  MessageRow,
  MetaRow,
  PhraseRow,
  TombstoneRow,
} from './rows';
import { sealedTables } from './sealed-tables';

/** Every released version, oldest first. None is ever removed or changed. */
const MIGRATIONS = [migration001, migration002, migration003, migration004];

/** IndexedDB counts in tenths of Dexie's version numbers. */
const NATIVE_STEP = 10;
export const NATIVE_VERSION = MIGRATIONS.length * NATIVE_STEP;

export const DATABASE_NAME = 'redress';

/**
 * The record on this device. Two states forbid writing: `readOnly`, when a newer version of the product
 * left newer data; and `frozen`, when another page of the product upgrades or deletes the database while
 * this one is open. A frozen database is closed and stays closed until the page is loaded again.
 */
export class RedressDatabase extends Dexie {
  readonly readOnly: boolean;
  private isFrozen = false;
  private readonly onFrozen = new Set<() => void>();

  /** Use {@link openDatabase}, which looks at what is stored first. */
  constructor(name: string, readOnly: boolean) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.readOnly = readOnly;
    this.use(sealedTables);
    // Without a declared version Dexie takes the newer schema as it finds it, and changes nothing.
    if (!readOnly) for (const migrate of MIGRATIONS) migrate(this);
    this.on('versionchange', () => this.freeze());
  }

  get messages(): Table<MessageRow, string> {
    return this.table('messages');
  }

  get events(): Table<EventRow, number> {
    return this.table('events');
  }

  get tombstones(): Table<TombstoneRow, string> {
    return this.table('tombstones');
  }

  get corrections(): Table<CorrectionRow, string> {
    return this.table('corrections');
  }

  get phrases(): Table<PhraseRow, string> {
    return this.table('phrases');
  }

  /** The driver's own letters. */
  get letters(): Table<LetterRow, string> {
    return this.table('letters');
  }

  get cases(): Table<CaseRow, string> {
    return this.table('cases');
  }

  get glitches(): Table<GlitchRow, string> {
    return this.table('glitches');
  }

  get evidence(): Table<EvidenceRow, string> {
    return this.table('evidence');
  }

  /** The bytes of evidence. */
  get blobs(): Table<BlobRow, string> {
    return this.table('blobs');
  }

  /** Small pictures of evidence. */
  get thumbs(): Table<BlobRow, string> {
    return this.table('thumbs');
  }

  get meta(): Table<MetaRow, string> {
    return this.table('meta');
  }

  get frozen(): boolean {
    return this.isFrozen;
  }

  /**
   * Tries again where opening has failed, which Dexie does not do by itself. Rejects when it fails again, or
   * when newer data turns up, which freezes the database; a frozen one stays closed.
   */
  async ensureOpen(): Promise<void> {
    if (this.isOpen() || this.isFrozen) return;
    await this.open();
    if (this.readOnly || this.backendDB().version <= NATIVE_VERSION) return;
    this.freeze();
    throw new Error('newer data');
  }

  /** Calls back once when the database freezes, so that a page can offer to reload. Gives back how to stop listening. */
  whenFrozen(callback: () => void): () => void {
    this.onFrozen.add(callback);
    return () => this.onFrozen.delete(callback);
  }

  /** Dexie alone would close and quietly reopen at the new version: old code would write old rows into the new shape. */
  private freeze(): false {
    this.isFrozen = true;
    this.close({ disableAutoOpen: true });
    for (const callback of this.onFrozen) callback();
    this.onFrozen.clear();
    return false;
  }
}

/**
 * Opens the record. Never rejects: where storage is unavailable, a read or write of the database that comes
 * back rejects with the reason (Firefox without history: `InvalidStateError`), until {@link RedressDatabase.ensureOpen}
 * has opened it after all.
 */
export async function openDatabase(name: string = DATABASE_NAME): Promise<RedressDatabase> {
  const stored = await storedVersion(name);
  const db = new RedressDatabase(name, stored > NATIVE_VERSION);
  try {
    await db.open();
  } catch {
    return db;
  }
  // Where the browser could not say the version beforehand, Dexie has by now opened whatever is there.
  if (db.readOnly || db.backendDB().version <= NATIVE_VERSION) return db;
  db.close();
  const readOnly = new RedressDatabase(name, true);
  await readOnly.open().catch(() => null);
  return readOnly;
}

/** Native version of a stored database, 0 when there is none or the browser does not tell. */
async function storedVersion(name: string): Promise<number> {
  try {
    const all = await indexedDB.databases();
    return all.find((one) => one.name === name)?.version ?? 0;
  } catch {
    return 0;
  }
}
