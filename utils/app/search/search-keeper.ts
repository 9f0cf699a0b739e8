/**
 * The index of the record and the record kept in step. It lives in the memory of the worker that made it and is never
 * stored: no word of the record stands outside the rows' payloads, and what a lock will close, this can't open.
 */
import { SearchIndex, type Findings } from '../../core/search/search-index';
import type { RedressDatabase } from '../../storage/database';
import type { EventRow } from '../../storage/rows';
import { rowsInPages } from '../rows-in-pages';
import { caseDocument, evidenceDocument, glitchDocument, messageDocument } from './search-documents';
import type { SearchKind, SearchLabels, SearchProgress, SearchQuery } from './search-views';

/** Rows that took part in changes since, of which more are read anew than are followed one by one. */
const MOST_FOLLOWED = 5_000;
/** Documents that went and still take up room, above which all is read anew. */
const MOST_GONE = 2_000;

export class SearchKeeper {
  readonly #db: RedressDatabase;
  readonly #labels: SearchLabels;
  #index = new SearchIndex<SearchKind>();
  /** The last link of the chain that the index knows of. */
  #head: Pick<EventRow, 'seq' | 'hash'> | null = null;
  #progress: SearchProgress | null = { read: 0, all: 0 };
  #work: Promise<void> = Promise.resolve();

  constructor(db: RedressDatabase, labels: SearchLabels) {
    this.#db = db;
    this.#labels = labels;
  }

  /** How far the record is read; null when it is read whole. */
  get progress(): SearchProgress | null {
    return this.#progress;
  }

  /** Reads the whole record, the newest rows first. Rejects when the database can't be read. */
  read(onPage: () => void = () => undefined): Promise<void> {
    return this.#then(() => this.#readAll(onPage));
  }

  /** Takes in what has changed since. Rejects when the database can't be read. */
  follow(): Promise<void> {
    return this.#then(() => this.#followChanges());
  }

  /** What fits among the rows read so far. */
  search(query: SearchQuery): Findings<SearchKind> {
    return this.#index.search(query);
  }

  /** One thing after the other. After a failure the next one is tried all the same. */
  #then(work: () => Promise<void>): Promise<void> {
    const done = this.#work.then(work);
    this.#work = done.catch(() => undefined);
    return done;
  }

  async #readAll(onPage: () => void): Promise<void> {
    const db = this.#db;
    await db.ensureOpen();
    // What changes while the rows are read is followed from here.
    this.#head = (await db.events.orderBy('seq').last()) ?? null;
    const all = await Promise.all([db.messages, db.glitches, db.evidence, db.cases].map((table) => table.count()));
    const progress = { read: 0, all: all.reduce((sum, count) => sum + count, 0) };
    this.#index = new SearchIndex();
    this.#progress = progress;
    const noted = (rows: readonly unknown[]): void => {
      this.#progress = { ...progress, read: (this.#progress?.read ?? 0) + rows.length };
      onPage();
    };
    const [index, labels] = [this.#index, this.#labels];
    for await (const rows of rowsInPages(db.cases)) {
      rows.forEach((row) => index.put(caseDocument(row, labels)));
      noted(rows);
    }
    for await (const rows of rowsInPages(db.glitches)) {
      rows.forEach((row) => index.put(glitchDocument(row, labels)));
      noted(rows);
    }
    for await (const rows of rowsInPages(db.evidence)) {
      rows.forEach((row) => index.put(evidenceDocument(row)));
      noted(rows);
    }
    for await (const rows of rowsInPages(db.messages)) {
      rows.forEach((row) => index.put(messageDocument(row, labels)));
      noted(rows);
    }
    this.#progress = null;
  }

  async #followChanges(): Promise<void> {
    const { events } = this.#db;
    const last = await events.orderBy('seq').last();
    if (last?.hash === this.#head?.hash) return;
    const known = this.#head === null ? null : await events.get(this.#head.seq);
    const isSameChain = this.#head === null || known?.hash === this.#head.hash;
    const since = events.where('seq').above(this.#head?.seq ?? 0);
    const isMuch = (await since.count()) > MOST_FOLLOWED || this.#index.gone > this.#index.size + MOST_GONE;
    // Another chain: the record was deleted or put back.
    if (!isSameChain || isMuch) return this.#readAll(() => undefined);
    const refs = new Set<string>();
    await since.each(({ ref }) => refs.add(ref));
    for (const ref of refs) await this.#take(ref);
    this.#head = last ?? null;
  }

  /** Puts in a row as it is now, by its name, or takes it out. */
  async #take(ref: string): Promise<void> {
    const [db, index, labels] = [this.#db, this.#index, this.#labels];
    const [, kind, id = ''] = /^(case|glitch|evidence):(.*)$/su.exec(ref) ?? [];
    if (kind === 'case') return this.#set(ref, await db.cases.get(id), (row) => index.put(caseDocument(row, labels)));
    if (kind === 'glitch')
      return this.#set(ref, await db.glitches.get(id), (row) => index.put(glitchDocument(row, labels)));
    if (kind === 'evidence')
      return this.#set(ref, await db.evidence.get(id), (row) => index.put(evidenceDocument(row)));
    return this.#set(ref, await db.messages.get(ref), (row) => index.put(messageDocument(row, labels)));
  }

  #set<Row>(ref: string, row: Row | undefined, put: (row: Row) => void): void {
    if (row) put(row);
    else this.#index.remove(ref);
  }
}
