/**
 * The second copy. A browser turns a damaged IndexedDB into an empty one without a word, so everything the
 * record holds (but the bytes of evidence) also stands, one key per row, in another store,
 * beside a ledger that says how much there was. Written after the database has confirmed a change; compared
 * with it after each change (`save.ts`) and at each start (`app/start.ts`). The whole chain of events is
 * mirrored, not just its head, so that a restored record still proves its own order.
 */
import { ledgerOf } from './ledger';
import type { MirrorStore } from './mirror-store';
import { KEPT_TABLES, type EventRow, type KeptRows, type KeptTable, type Ledger } from './rows';

export type RecordContent = { readonly events: readonly EventRow[] } & {
  readonly [Table in KeptTable]: readonly KeptRows[Table][];
};

/** Mirror key → the row as it is now, or null for a row that went. */
export type MirrorChanges = ReadonlyMap<string, unknown>;

export interface Mirror {
  /** What the database held when the mirror was last written; null when there is no readable ledger. */
  ledger(): Promise<Ledger | null>;
  /** Brings the mirror up to one change. Rejects when the other store can't be written. */
  write(changes: MirrorChanges, ledger: Ledger): Promise<void>;
  /** Everything readable in it; entries of a wrong shape are left out. */
  content(): Promise<RecordContent>;
  /** Makes the mirror say exactly this. */
  replace(content: RecordContent, ledger: Ledger): Promise<void>;
  /** Takes everything of it away. */
  clear(): Promise<void>;
  /** How many entries it has, readable or not. */
  size(): Promise<number>;
}

const LEDGER = 'ledger';
const CHUNK = 500;

/** What the keys of a table's rows begin with. */
const STARTS: Readonly<Record<KeptTable, string>> = {
  messages: 'mirror:',
  tombstones: 'mirror-tombstone:',
  corrections: 'mirror-correction:',
  phrases: 'mirror-phrase:',
  letters: 'mirror-own-letter:',
  cases: 'mirror-case:',
  glitches: 'mirror-glitch:',
  evidence: 'mirror-evidence:',
};
const EVENTS = 'mirror-event:';

export function mirrorKey(table: KeptTable, key: string): string {
  return `${STARTS[table]}${key}`;
}

export function mirrorEventKey(seq: number): string {
  return `${EVENTS}${seq}`;
}

export function createMirror(store: MirrorStore): Mirror {
  const keys = async (): Promise<string[]> =>
    Object.keys(await store.all()).filter((key) => key === LEDGER || key.startsWith('mirror'));

  const ledger = async (): Promise<Ledger | null> => ledgerOf(await store.get(LEDGER));

  // The ledger last: a write that stops half way leaves it behind, and the next save or start writes all anew.
  const write = async (changes: MirrorChanges, next: Ledger): Promise<void> => {
    const entries = [...changes];
    const gone = entries.filter(([, row]) => row === null).map(([key]) => key);
    const kept = entries.filter(([, row]) => row !== null);
    if (gone.length > 0) await store.remove(gone);
    for (let from = 0; from < kept.length; from += CHUNK)
      await store.set(Object.fromEntries(kept.slice(from, from + CHUNK)));
    await store.set({ [LEDGER]: next });
  };

  const content = async (): Promise<RecordContent> => {
    // Only a restore looks at every row: the schemas stay out of what a page loads first.
    const { isEventRow, readRows } = await import('./row-schema');
    const all = Object.entries(await store.all());
    const under = (start: string): readonly unknown[] =>
      all.filter(([key]) => key.startsWith(start)).map(([, row]) => row);
    return {
      events: under(EVENTS)
        .filter(isEventRow)
        .sort((a, b) => a.seq - b.seq),
      ...readRows((table) => under(STARTS[table])),
    };
  };

  const replace = async (next: RecordContent, nextLedger: Ledger): Promise<void> => {
    const wanted = entriesOf(next);
    const stale = (await keys()).filter((key) => key !== LEDGER && !wanted.has(key));
    await write(new Map([...wanted, ...stale.map((key) => [key, null] as const)]), nextLedger);
  };

  const clear = async (): Promise<void> => store.remove(await keys());
  const size = async (): Promise<number> => (await keys()).length;

  return { ledger, write, content, replace, clear, size };
}

function entriesOf(content: RecordContent): Map<string, unknown> {
  const rows = KEPT_TABLES.flatMap((table) =>
    content[table].map((row) => [mirrorKey(table, 'key' in row ? row.key : row.id), row] as const),
  );
  return new Map<string, unknown>([...rows, ...content.events.map((row) => [mirrorEventKey(row.seq), row] as const)]);
}
