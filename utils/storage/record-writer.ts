import { chain } from '../core/record/chain';
import { digestOf } from '../core/record/hash';
import type { RedressDatabase } from './database';
import { withoutRow, withRow, writeLedger } from './ledger';
import { mirrorKey } from './mirror';
import type { CorrectionRow, EventKind, Ledger, MessageRow, PhraseRow, TombstoneRow } from './rows';
import { tombstoneKeys } from './tombstones';

type Detail = Readonly<Record<string, string>>;

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

  /** Adds a row that is not there yet; a key that exists aborts the transaction. */
  async add(row: MessageRow, kind: 'logged' | 'restored', detail: Detail = {}): Promise<void> {
    await this.db.messages.add(row);
    this.ledger = withRow(this.ledger, row);
    this.changes.set(mirrorKey.message(row.id), row);
    await this.append(kind, row.id, digestOf(row), detail);
  }

  /** Puts a changed row in place of the old one. */
  async change(
    row: MessageRow,
    kind: 'seen-again' | 'moved' | 'corrected' | 'judged-again',
    detail: Detail = {},
  ): Promise<void> {
    await this.db.messages.put(row);
    this.changes.set(mirrorKey.message(row.id), row);
    await this.append(kind, row.id, digestOf(row), detail);
  }

  /** Removes a row and leaves a tombstone for each of its keys. */
  async remove(row: MessageRow, reason: TombstoneRow['reason']): Promise<void> {
    const digest = digestOf(row);
    await this.db.messages.delete(row.id);
    this.ledger = withoutRow(this.ledger, row.id);
    this.changes.set(mirrorKey.message(row.id), null);
    for (const key of tombstoneKeys(row, row.payload.message.date))
      await this.bury({ key, at: this.at, digest, reason });
    await this.append('removed', row.id, digest, { reason });
  }

  /** Takes the tombstones of a message away, so that it may be logged again. */
  async unbury(row: Pick<MessageRow, 'keys' | 'print'>, date: string | null): Promise<void> {
    for (const key of tombstoneKeys(row, date)) {
      if (!(await this.db.tombstones.get(key))) continue;
      await this.db.tombstones.delete(key);
      this.changes.set(mirrorKey.tombstone(key), null);
      this.ledger = { ...this.ledger, tombstones: this.ledger.tombstones - 1 };
    }
  }

  async remember(correction: CorrectionRow): Promise<void> {
    const isNew = !(await this.db.corrections.get(correction.id));
    await this.db.corrections.put(correction);
    this.changes.set(mirrorKey.correction(correction.id), correction);
    if (isNew) this.ledger = { ...this.ledger, corrections: this.ledger.corrections + 1 };
  }

  async forget(correctionId: string): Promise<void> {
    if (!(await this.db.corrections.get(correctionId))) return;
    await this.db.corrections.delete(correctionId);
    this.changes.set(mirrorKey.correction(correctionId), null);
    this.ledger = { ...this.ledger, corrections: this.ledger.corrections - 1 };
  }

  /** Adds a phrase of the driver's, or puts an edited one in place of the old. */
  async teach(phrase: PhraseRow): Promise<void> {
    const isNew = !(await this.db.phrases.get(phrase.id));
    await this.db.phrases.put(phrase);
    this.changes.set(mirrorKey.phrase(phrase.id), phrase);
    if (isNew) this.ledger = { ...this.ledger, phrases: this.ledger.phrases + 1 };
    await this.append('phrase-saved', `phrase:${phrase.id}`, digestOf(phrase), {});
  }

  /** Takes a phrase of the driver's away. */
  async unteach(phrase: PhraseRow): Promise<void> {
    await this.db.phrases.delete(phrase.id);
    this.changes.set(mirrorKey.phrase(phrase.id), null);
    this.ledger = { ...this.ledger, phrases: this.ledger.phrases - 1 };
    await this.append('phrase-removed', `phrase:${phrase.id}`, digestOf(phrase), {});
  }

  /** Appends a link to the chain. */
  async append(kind: EventKind, ref: string, digest: string, detail: Detail): Promise<void> {
    const { device, events, head } = this.ledger;
    const event = chain({ seq: events + 1, device, at: this.at, kind, ref, digest, detail }, head);
    await this.db.events.add(event);
    this.changes.set(mirrorKey.event(event.seq), event);
    this.ledger = { ...this.ledger, events: event.seq, head: event.hash };
  }

  /** Writes the ledger, if anything changed. Last act of the transaction. */
  async close(): Promise<void> {
    if (this.changes.size > 0) await writeLedger(this.db, this.ledger);
  }

  private async bury(tombstone: TombstoneRow): Promise<void> {
    const isNew = !(await this.db.tombstones.get(tombstone.key));
    await this.db.tombstones.put(tombstone);
    this.changes.set(mirrorKey.tombstone(tombstone.key), tombstone);
    if (isNew) this.ledger = { ...this.ledger, tombstones: this.ledger.tombstones + 1 };
  }
}
