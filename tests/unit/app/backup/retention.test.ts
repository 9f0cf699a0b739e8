// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { Deps } from '../../../../utils/app/deps';
import { KEEP_ALL, lastRetired, retention, retire, wouldRetire } from '../../../../utils/app/backup/retention';
import { checkRecord } from '../../../../utils/storage/events';
import { save } from '../../../../utils/storage/save';
import { writeStory } from '../../../migrations/story';
import { freshBrowser, makeDeps } from '../made-up';

beforeEach(() => {
  freshBrowser();
  fakeBrowser.reset();
});

const LATER = new Date('2027-06-01T12:00:00.000Z');

/** The story of the migrations, half a year later. Its main case is closed. */
async function halfAYearLater(): Promise<Deps> {
  const deps = await makeDeps();
  await writeStory(deps);
  return { ...deps, now: () => LATER };
}

async function closeAll({ db, ...deps }: Deps): Promise<void> {
  const open = await db.cases.toArray();
  await save({ ...deps, db }, LATER, async (writer) => {
    for (const row of open) await writer.put('cases', { ...row, state: 'closed' }, 'case-changed');
  });
}

describe('retire', () => {
  it('deletes nothing until a time is set', async () => {
    const deps = await halfAYearLater();
    expect(await retire(deps)).toBeNull();
    expect(await lastRetired(deps)).toBeNull();
  });

  it('deletes what is over its time, by kind, with tombstones that say why, and notes what went', async () => {
    const deps = await halfAYearLater();
    await closeAll(deps);
    await retention.set({ answers: 3, evidence: 3 });
    const counts = { messages: 0, answers: 2, glitches: 0, evidence: 1 };
    expect(await wouldRetire(deps, await retention.get())).toEqual(counts);
    expect(await retire(deps)).toEqual({ at: LATER.toISOString(), counts });
    expect(await lastRetired(deps)).toEqual({ at: LATER.toISOString(), counts });
    expect(await deps.db.blobs.count()).toBe(0);
    expect((await deps.db.tombstones.toArray()).filter(({ reason }) => reason === 'retention').length).toBeGreaterThan(
      2,
    );
    expect((await deps.mirror.content()).evidence).toEqual([]);
    expect(await checkRecord(deps.db)).toMatchObject({ chain: { ok: true }, changed: [], missing: [] });
    expect(await retire(deps)).toBeNull();
  });

  it('never touches what belongs to an open case', async () => {
    const deps = await halfAYearLater();
    const before = await deps.db.messages.count();
    await save(deps, LATER, async (writer) => {
      for (const row of await writer.db.cases.toArray())
        await writer.put('cases', { ...row, state: 'open' }, 'case-changed');
    });
    await retention.set({ messages: 1, answers: 1, glitches: 1, evidence: 1 });
    expect(await retire(deps)).toBeNull();
    expect(await deps.db.messages.count()).toBe(before);
    expect(await deps.db.glitches.count()).toBe(1);
  });

  it('takes a case away with the last of its entries', async () => {
    const deps = await halfAYearLater();
    await closeAll(deps);
    await retention.set({ messages: 1, answers: 1, glitches: 1, evidence: 1 });
    await retire(deps);
    expect([await deps.db.messages.count(), await deps.db.glitches.count(), await deps.db.cases.count()]).toEqual([
      0, 0, 0,
    ]);
  });

  it('keeps what is not old enough', async () => {
    const deps = await halfAYearLater();
    await closeAll(deps);
    expect(await wouldRetire(deps, { ...KEEP_ALL, messages: 12 })).toMatchObject({ messages: 0 });
  });
});

describe('the settings of retention', () => {
  it.each([
    ['words', 'six'],
    ['nothing at all', 0],
    ['a fraction', 1.5],
    ['more than anybody lives', 9_999],
  ])('read %s as "for ever"', async (_name, value) => {
    await fakeBrowser.storage.local.set({ retention: { messages: value, evidence: 6 } });
    expect(await retention.get()).toEqual({ ...KEEP_ALL, evidence: 6 });
  });
});
