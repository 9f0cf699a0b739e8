/**
 * The lowest layer of the database: what rows say is sealed on its way down and opened on its way up, while no transaction waits.
 * Everything above sees rows as they always were. Keys stay as they are: they are looked for by indexes.
 */
import {
  Dexie,
  type DBCore,
  type DBCoreCursor,
  type DBCoreMutateRequest,
  type DBCoreTable,
  type Middleware,
} from 'dexie';

import { isSealedBytes } from './sealed-bytes';
import { LockedError, openedValue, sealedValue, sealing } from './sealing';

type Row = Record<string, unknown>;

/** By table: the field that holds what a row says. Tombstones say nothing. */
export const SEALED_FIELDS: Readonly<Record<string, string>> = {
  messages: 'payload',
  events: 'detail',
  corrections: 'payload',
  phrases: 'payload',
  letters: 'payload',
  cases: 'payload',
  glitches: 'payload',
  evidence: 'payload',
  meta: 'value',
};
/** Their payload is a file, sealed before it comes here (`sealed-bytes.ts`). */
export const BYTES_TABLES: readonly string[] = ['blobs', 'thumbs'];

/** Notes that are needed before the key is there, and say nothing: counts, the header of the lock, captures sealed already. */
export function isPlainNote(key: string): boolean {
  return key === 'ledger' || key === 'brought-forward' || key === 'lock' || key.startsWith('queue:');
}

export const sealedTables: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'sealed',
  // Below Dexie's own: they compare and cache rows.
  level: -10,
  create: (down) => ({
    table: (name) => {
      const table = down.table(name);
      const field = SEALED_FIELDS[name];
      if (field !== undefined) return sealedTable(table, field);
      return BYTES_TABLES.includes(name) ? guardedTable(table) : table;
    },
  }),
};

function sealedTable(table: DBCoreTable, field: string): DBCoreTable {
  const keyOf = (row: Row): string => String(table.schema.primaryKey.extractKey?.(row));
  const isPlain = (key: string): boolean => table.name === 'meta' && isPlainNote(key);
  const up = <T>(row: T): T => {
    if (typeof row !== 'object' || row === null || !(field in row)) return row;
    const [key, value] = [keyOf(row as Row), (row as Row)[field]];
    const opened = isPlain(key) ? value : openedValue(table.name, key, value);
    return opened === value ? row : { ...row, [field]: opened };
  };
  const down = (row: Row): Row => {
    const key = keyOf(row);
    return isPlain(key) ? row : { ...row, [field]: sealedValue(table.name, key, row[field]) };
  };
  return {
    ...table,
    get: (req) => table.get(req).then(up),
    getMany: (req) => table.getMany(req).then((rows: Row[]): Row[] => rows.map(up)),
    query: (req) =>
      table.query(req).then((answer) => (req.values === true ? { ...answer, result: answer.result.map(up) } : answer)),
    openCursor: (req) =>
      table
        .openCursor(req)
        .then((cursor) => (cursor !== null && req.values === true ? openedCursor(cursor, up) : cursor)),
    mutate: (req) => sure(() => table.mutate(sealedRequest(req, down))),
  };
}

function sealedRequest(req: DBCoreMutateRequest, down: (row: Row) => Row): DBCoreMutateRequest {
  if (req.type !== 'add' && req.type !== 'put') return req;
  return { ...req, values: req.values.map((row: Row) => down(row)) };
}

/** Bytes in the form that fits the lock, or none: a use case that forgot to seal them fails, and says "not saved". */
function guardedTable(table: DBCoreTable): DBCoreTable {
  return {
    ...table,
    mutate: (req) =>
      sure(() => {
        if (req.type === 'add' || req.type === 'put')
          for (const { payload } of req.values as readonly { readonly payload: unknown }[]) checkForm(payload);
        return table.mutate(req);
      }),
  };
}

function checkForm(payload: unknown): void {
  const state = sealing();
  const isOpen = state.is === 'open';
  if (!isOpen && (state.is === 'locked' || isSealedBytes(payload))) throw new LockedError();
  if (isOpen && state.writes === 'sealed' && !isSealedBytes(payload)) throw new Error('bytes that were not sealed');
}

/** What is thrown at once, as a rejection in Dexie's own kind of promise: a native one would leave the transaction. */
function sure<T>(work: () => Promise<T>): Promise<T> {
  try {
    return work();
  } catch (error) {
    const reason = error instanceof Error ? error : new Error(String(error));
    return Dexie.Promise.reject(reason);
  }
}

/** The browser's cursor answers only to itself, so what is asked of it is handed on one by one. */
function openedCursor(cursor: DBCoreCursor, up: (row: unknown) => unknown): DBCoreCursor {
  return Object.create(cursor, {
    key: { get: () => cursor.key as unknown },
    primaryKey: { get: () => cursor.primaryKey as unknown },
    value: { get: () => up(cursor.value) },
    continue: { value: (key?: unknown) => cursor.continue(key) },
    continuePrimaryKey: {
      value: (key: unknown, primaryKey: unknown) => cursor.continuePrimaryKey(key, primaryKey),
    },
    advance: { value: (count: number) => cursor.advance(count) },
  }) as DBCoreCursor;
}
