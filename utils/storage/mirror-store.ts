/**
 * Where the mirror lives. Chrome: `storage.local`, which is a LevelDB of its own and can be closed to content
 * scripts. Firefox: a second database, since there `storage.local` can be read by content scripts.
 */
import { Dexie, type Table } from 'dexie';
import { browser } from 'wxt/browser';

/** Plain keys and JSON values. Every method rejects when the store can't be used. */
export interface MirrorStore {
  get(key: string): Promise<unknown>;
  all(): Promise<Readonly<Record<string, unknown>>>;
  set(entries: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

export function mirrorStore(): MirrorStore {
  return import.meta.env.FIREFOX ? databaseStore() : localStore();
}

export function localStore(): MirrorStore {
  const area = browser.storage.local;
  return {
    get: async (key) => (await area.get(key))[key],
    all: () => area.get(null),
    set: (entries) => area.set({ ...entries }),
    remove: (keys) => area.remove([...keys]),
  };
}

interface Entry {
  readonly key: string;
  readonly value: unknown;
}

export function databaseStore(name = 'redress-mirror'): MirrorStore {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' });
  db.version(1).stores({ entries: 'key' });
  const entries: Table<Entry, string> = db.table('entries');
  return {
    get: async (key) => (await entries.get(key))?.value,
    all: async () => Object.fromEntries((await entries.toArray()).map(({ key, value }) => [key, value])),
    set: async (next) => {
      await entries.bulkPut(Object.entries(next).map(([key, value]) => ({ key, value })));
    },
    remove: (keys) => entries.bulkDelete([...keys]),
  };
}
