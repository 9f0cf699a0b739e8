// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';

import type { Deps } from '../../../utils/app/deps';
import { remove } from '../../../utils/app/message/remove';
import { checkStore } from '../../../utils/app/start';
import { checkRecord } from '../../../utils/storage/events';
import { readRecord } from '../../../utils/storage/read-record';
import type { KeptTable } from '../../../utils/storage/rows';
import { writeStory } from '../../migrations/story';
import { freshBrowser, makeDeps } from '../app/made-up';

beforeEach(freshBrowser);

async function withStory(): Promise<Deps> {
  const deps = await makeDeps();
  await writeStory(deps);
  return deps;
}

const TABLES: readonly KeptTable[] = [
  'messages',
  'tombstones',
  'corrections',
  'phrases',
  'letters',
  'cases',
  'glitches',
  'evidence',
];

describe('checkRecord', () => {
  it('finds nothing in a record with something in every table', async () => {
    const { db } = await withStory();
    expect(await checkRecord(db)).toMatchObject({ chain: { ok: true }, changed: [], missing: [], withoutBytes: [] });
  });

  it.each(TABLES)('sees a row of %s that was changed behind the chain', async (table) => {
    const { db } = await withStory();
    const [row] = await db.table<{ digest?: string; payload?: object }>(table).toArray();
    await db
      .table(table)
      .put({ ...row, digest: row?.digest && 'f'.repeat(64), payload: row?.payload && { ...row.payload, note: 'x' } });
    expect((await checkRecord(db)).changed).toHaveLength(1);
  });

  it.each(TABLES.filter((table) => table !== 'tombstones' && table !== 'corrections'))(
    'sees a row of %s that went without a word',
    async (table) => {
      const { db } = await withStory();
      const rows = db.table<unknown, string>(table);
      const [key = ''] = await rows.toCollection().primaryKeys();
      await rows.delete(key);
      expect((await checkRecord(db)).missing).toHaveLength(1);
    },
  );

  it('sees a removed message that was put back behind the chain', async () => {
    const deps = await withStory();
    const row = await deps.db.messages.orderBy('seq').first();
    await remove(deps, [row?.id ?? ''], 'deleted');
    if (row) await deps.db.messages.add(row);
    expect((await checkRecord(deps.db)).changed).toEqual([row?.id]);
  });

  it('names evidence whose bytes are gone', async () => {
    const { db } = await withStory();
    await db.blobs.clear();
    expect((await checkRecord(db)).withoutBytes).toMatchObject([{ number: 1, name: 'screen.png' }]);
  });
});

describe('a loss of everything', () => {
  it('brings back journal, cases and evidence from the mirror, tells them in the chain, and names the files that are gone', async () => {
    const deps = await withStory();
    const before = await readRecord(deps.db);
    await deps.db.transaction('rw', deps.db.tables, () => Promise.all(deps.db.tables.map((table) => table.clear())));
    expect(await checkStore(deps)).toMatchObject({
      state: 'restored',
      back: { messages: before.messages.length, letters: 1, glitches: 1, evidence: 1 },
      gone: { messages: 0, letters: 0, glitches: 0, evidence: 0 },
      files: [{ number: 1, name: 'screen.png', sha256: before.evidence[0]?.payload.facts.sha256 }],
    });
    const after = await readRecord(deps.db);
    for (const table of TABLES) expect(after[table], table).toEqual(before[table]);
    expect(await checkRecord(deps.db)).toMatchObject({ chain: { ok: true }, changed: [], missing: [] });
  });

  it('says that files are gone although every row is there, and once only', async () => {
    const deps = await withStory();
    await deps.db.blobs.clear();
    expect(await checkStore(deps)).toMatchObject({ state: 'restored', back: { evidence: 0 }, files: [{ number: 1 }] });
    await deps.db.meta.delete('loss');
    expect(await checkStore(deps)).toEqual({ state: 'ok' });
  });

  it('reads a loss that an earlier version noted', async () => {
    const deps = await withStory();
    await deps.db.meta.put({ key: 'loss', value: { lost: 3, missing: 1, at: '2026-11-01T00:00:00.000Z' } });
    expect(await checkStore(deps)).toMatchObject({
      back: { messages: 3, glitches: 0 },
      gone: { messages: 1 },
      files: [],
    });
  });
});
