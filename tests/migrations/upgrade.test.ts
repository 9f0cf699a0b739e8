import { describe, expect, it } from 'vitest';

import { EVERYTHING, history } from '../../utils/app/message/history';
import { openRecord } from '../../utils/app/case/open-record';
import { verifyChain } from '../../utils/core/record/chain';
import { NATIVE_VERSION, openDatabase } from '../../utils/storage/database';
import { allEvents, checkRecord } from '../../utils/storage/events';
import { createMirror } from '../../utils/storage/mirror';
import { readRecord } from '../../utils/storage/read-record';
import { NOW, memoryStore } from '../unit/app/made-up';
import { dumpOf, load, type Dump } from './dump';

const DUMPS = Object.entries(import.meta.glob<Dump>('./dumps/v*.json', { eager: true, import: 'default' }));

/** What migrations are meant to change, by the version they lead to: applied to the dump before it is compared. */
const MEANT: Readonly<Record<number, (dump: Dump) => Dump>> = {
  20: (dump) => {
    const { messages, ...others } = dump.stores;
    if (!messages) throw new Error('there is no table of messages');
    const index = { name: '[kind+at]', keyPath: ['kind', 'at'], multiEntry: false, unique: false };
    const phrases = { keyPath: 'id', indexes: [], rows: [] };
    return {
      ...dump,
      stores: { ...others, messages: { ...messages, indexes: [index, ...messages.indexes] }, phrases },
    };
  },
  30: (dump) => {
    const empty = (...indexes: string[]) => ({
      keyPath: 'id',
      indexes: indexes.map((name) => ({
        name,
        keyPath: name.startsWith('[') ? name.slice(1, -1).split('+') : name,
        multiEntry: false,
        unique: false,
      })),
      rows: [],
    });
    return {
      ...dump,
      stores: {
        ...dump.stores,
        blobs: empty(),
        cases: empty('[state+at]', 'at', 'seq'),
        evidence: empty('at', 'caseId', 'number', 'of', 'seq'),
        glitches: empty('at', 'caseId', 'seq'),
        thumbs: empty(),
      },
    };
  },
  40: (dump) => ({ ...dump, stores: { ...dump.stores, letters: { keyPath: 'id', indexes: [], rows: [] } } }),
};

function asMeant(dump: Dump): Dump {
  const steps = Object.entries(MEANT).filter(([version]) => Number(version) > dump.version);
  return steps.reduce((sofar, [, change]) => change(sofar), dump);
}

describe.each(DUMPS)('a record of %s', (path, dump) => {
  const version = Number(/v(\d+)\.json$/.exec(path)?.[1]) * 10;

  it('is of the version its name says, and not of a later one than this code', () => {
    expect(dump.version).toBe(version);
    expect(dump.version).toBeLessThanOrEqual(NATIVE_VERSION);
  });

  it('has something in every table', () => {
    for (const [store, { rows }] of Object.entries(dump.stores)) expect(rows.length, store).toBeGreaterThan(0);
  });

  it('opens with the current code, equal in every field', async () => {
    const name = `upgrade-${path}`;
    await load(name, dump);
    const db = await openDatabase(name);
    expect(db.readOnly).toBe(false);
    expect(await db.messages.count()).toBeGreaterThan(0);
    db.close();
    const after = await dumpOf(name);
    expect(after.stores).toEqual(asMeant(dump).stores);
    expect(after.version).toBe(NATIVE_VERSION);
  });

  it('can be used: history, chain, digests and mirror', async () => {
    const name = `use-${path}`;
    await load(name, dump);
    const deps = { db: await openDatabase(name), mirror: createMirror(memoryStore()), device: 'x', now: () => NOW };
    expect(await openRecord(deps)).toEqual({ state: 'ok' });
    expect(await deps.mirror.content()).toMatchObject({
      messages: { length: (await readRecord(deps.db)).messages.length },
    });
    expect(verifyChain(await allEvents(deps.db)).ok).toBe(true);
    expect(await checkRecord(deps.db)).toMatchObject({ changed: [], missing: [], withoutBytes: [] });
    const cases = new Set((await deps.db.cases.toArray()).map(({ id }) => id));
    expect((await deps.db.messages.toArray()).filter(({ caseId }) => !cases.has(caseId))).toEqual([]);
    const events = await deps.db.events.count();
    expect(await openRecord(deps)).toEqual({ state: 'ok' });
    expect(await deps.db.events.count(), 'a second start changes nothing').toBe(events);
    expect((await history(deps, { ...EVERYTHING, withCorrected: true })).length).toBe(await deps.db.messages.count());
  });
});

it('there is a dump of every version up to this one', () => {
  const versions = DUMPS.map(([, dump]) => dump.version).sort((a, b) => a - b);
  expect(versions).toEqual(Array.from({ length: NATIVE_VERSION / 10 }, (_, index) => (index + 1) * 10));
});
