import { chain } from '../core/record/chain';
import { digestOf } from '../core/record/hash';
import type { RedressDatabase } from './database';
import { withCount, withMessage, withoutMessage, writeLedger } from './ledger';
import { mirrorEventKey, mirrorKey } from './mirror';
import {
  refOf,
  type CorrectionRow,
  type EventKind,
  type KeptRows,
  type KeptTable,
  type Ledger,
  type MessageRow,
  type PhraseRow,
  type TombstoneRow,
} from './rows';
import { nameOf } from './told';
import { tombstoneKeys } from './tombstones';

type Detail = Readonly<Record<string, string>>;

/** Tables whose rows are put, changed and removed one like the other. */
type Plain = 'cases' | 'glitches' | 'evidence' | 'letters';

/**
 * Makes changes inside one running transaction, and keeps together what must never be apart: the row, its
 * event in the chain, the ledger, and the list of what the mirror is to follow with.
 */
export class RecordWriter {
  readonly changes = new Map<string, unknown>();

  constructor(
    readonly db: RedressDatabase,
    public ledger: Ledger,
    /** ISO instant of the change. */
    readonly at: string,
  ) {}

  /** The `seq` the next added row takes. */
  nextSeq(): number {
    return this.ledger.seq + 1;
  }

  /** The number the next item of evidence takes. */
  nextNumber(): number {
    return this.ledger.number + 1;
  }

  /** Adds a message that is not there yet; a key that exists aborts the transaction. */
  async add(row: MessageRow, kind: 'logged' | 'restored', detail: Detail = {}): Promise<void> {
    await this.db.messages.add(row);
    this.ledger = withMessage({ ...this.ledger, seq: Math.max(this.ledger.seq, row.seq) }, row);
    this.changes.set(mirrorKey('messages', row.id), row);
    await this.append(kind, row.id, digestOf(row), detail);
  }

  /** Puts a changed message in place of the old one. */
  async change(
    row: MessageRow,
    kind: 'seen-again' | 'moved' | 'corrected' | 'judged-again',
    detail: Detail = {},
  ): Promise<void> {
    await this.db.messages.put(row);
    this.changes.set(mirrorKey('messages', row.id), row);
    await this.append(kind, row.id, digestOf(row), detail);
  }

  /** Removes a message and leaves a tombstone for each of its keys. */
  async remove(row: MessageRow, reason: TombstoneRow['reason']): Promise<void> {
    const digest = digestOf(row);
    await this.db.messages.delete(row.id);
    this.ledger = withoutMessage(this.ledger, row.id);
    this.changes.set(mirrorKey('messages', row.id), null);
    for (const key of tombstoneKeys(row, row.payload.message.date))
      await this.bury({ key, at: this.at, digest, reason });
    await this.append('removed', row.id, digest, { reason });
  }

  /** Adds a case, a glitch, an item of evidence or an own letter, or puts a changed one in place of the old. */
  async put<T extends Plain>(table: T, row: KeptRows[T], kind: EventKind, detail: Detail = {}): Promise<void> {
    await this.store(table, row.id, row);
    this.count(row);
    await this.append(kind, refOf(table, row.id), digestOf(row), detail);
  }

  /** Removes a case, a glitch, an own letter or an item of evidence with its bytes, and leaves a tombstone. */
  async drop<T extends Plain>(table: T, row: KeptRows[T], reason: TombstoneRow['reason']): Promise<void> {
    const [key, digest] = [refOf(table, row.id), digestOf(row)];
    await this.discard(table, row.id);
    if (table === 'evidence') await Promise.all([this.db.blobs.delete(row.id), this.db.thumbs.delete(row.id)]);
    await this.bury({ key, at: this.at, digest, reason });
    // The number is not given again, whatever becomes of the ledger.
    await this.append('removed', key, digest, { reason, ...('number' in row ? { number: String(row.number) } : {}) });
  }

  /** Takes the tombstones of a message away, so that it may be logged again. */
  async unbury(row: Pick<MessageRow, 'keys' | 'print'>, date: string | null): Promise<void> {
    for (const key of tombstoneKeys(row, date)) await this.discard('tombstones', key);
  }

  /** Takes away the tombstone of what is put back. */
  async unburyRef(ref: string): Promise<void> {
    await this.discard('tombstones', ref);
  }

  /** Keeps a correction for equal texts from the same sender. */
  async remember(correction: CorrectionRow): Promise<void> {
    await this.store('corrections', correction.id, correction);
    await this.append('corrected', refOf('corrections', correction.id), digestOf(correction), {});
  }

  async forget(correctionId: string): Promise<void> {
    const row = await this.db.corrections.get(correctionId);
    if (!row) return;
    await this.discard('corrections', correctionId);
    await this.append('removed', refOf('corrections', correctionId), digestOf(row), {});
  }

  /** Adds a phrase of the driver's, or puts an edited one in place of the old. */
  async teach(phrase: PhraseRow): Promise<void> {
    await this.store('phrases', phrase.id, phrase);
    await this.append('phrase-saved', refOf('phrases', phrase.id), digestOf(phrase), {});
  }

  /** Takes a phrase of the driver's away. */
  async unteach(phrase: PhraseRow): Promise<void> {
    await this.discard('phrases', phrase.id);
    await this.append('phrase-removed', refOf('phrases', phrase.id), digestOf(phrase), {});
  }

  /** Puts in a row that a backup has, new or in place of the one here. */
  async bring(table: KeptTable, row: KeptRows[KeptTable], detail: Detail): Promise<void> {
    await this.store(table, 'key' in row ? row.key : row.id, row);
    if (table !== 'tombstones' && table !== 'messages') await this.unburyRef(nameOf(table, row));
    this.count(row);
    await this.append('merged', nameOf(table, row), digestOf(row), detail);
  }

  /** Appends a link to the chain. */
  async append(kind: EventKind, ref: string, digest: string, detail: Detail): Promise<void> {
    const { device, events, head } = this.ledger;
    const event = chain({ seq: events + 1, device, at: this.at, kind, ref, digest, detail }, head);
    await this.db.events.add(event);
    this.changes.set(mirrorEventKey(event.seq), event);
    this.ledger = { ...this.ledger, events: event.seq, head: event.hash };
  }

  /** Writes the ledger, if anything changed. Last act of the transaction. */
  async close(): Promise<void> {
    if (this.changes.size > 0) await writeLedger(this.db, this.ledger);
  }

  /** The places in the order and the numbers given so far. */
  private count(row: KeptRows[KeptTable]): void {
    if ('seq' in row) this.ledger = { ...this.ledger, seq: Math.max(this.ledger.seq, row.seq) };
    if ('number' in row) this.ledger = { ...this.ledger, number: Math.max(this.ledger.number, row.number) };
  }

  private async bury(tombstone: TombstoneRow): Promise<void> {
    await this.store('tombstones', tombstone.key, tombstone);
  }

  private async store(table: KeptTable, key: string, row: KeptRows[KeptTable]): Promise<void> {
    const rows = this.db.table<KeptRows[KeptTable], string>(table);
    const isNew = (await rows.where(':id').equals(key).count()) === 0;
    await rows.put(row);
    this.changes.set(mirrorKey(table, key), row);
    if (isNew) this.ledger = withCount(this.ledger, table, 1);
  }

  private async discard(table: KeptTable, key: string): Promise<void> {
    const rows = this.db.table<unknown, string>(table);
    if ((await rows.where(':id').equals(key).count()) === 0) return;
    await rows.delete(key);
    this.changes.set(mirrorKey(table, key), null);
    this.ledger = withCount(this.ledger, table, -1);
  }
}
