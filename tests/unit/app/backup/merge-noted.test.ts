// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';

import { deleteCase } from '../../../../utils/app/case/case-delete';
import { mergedInto } from '../../../../utils/app/case/case-rows';
import { correct } from '../../../../utils/app/message/correct';
import { amendGlitch } from '../../../../utils/app/journal/glitch-amend';
import type { GlitchInput } from '../../../../utils/app/journal/glitch-input';
import { factsNow } from '../../../../utils/app/journal/glitch-now';
import { saveGlitch } from '../../../../utils/app/journal/glitch-save';
import { dryRun } from '../../../../utils/app/backup/merge-backup';
import { keepApart, mergeCases } from '../../../../utils/app/case/merge-cases';
import { readThread } from '../../../../utils/app/message/read-thread';
import { checkRecord } from '../../../../utils/storage/events';
import { CANNED_ONE, freshBrowser, NOTICE, threadOf } from '../made-up';
import { logThread } from '../made-up-cases';
import { backed, device, merge, nameCase } from '../two-devices';

beforeEach(freshBrowser);

describe('what was noted on either side', () => {
  const GLITCH_ID = '00000000000000aa';
  const GLITCH: GlitchInput = {
    what: 'scan-refused',
    happenedAt: '2026-11-02T16:00:00.000Z',
    blockDate: '2026-11-02',
    blockTime: '',
    station: 'DSE4',
    words: 'It beeped.',
  };

  it('stays to be read where the driver chooses the other side: a choice is a change, and dated', async () => {
    const one = await device('one');
    await saveGlitch(one, GLITCH_ID, GLITCH);
    const two = await device('two');
    await merge(two, one);
    await amendGlitch(one, GLITCH_ID, { ...GLITCH, words: 'Said on one.' });
    await amendGlitch(two, GLITCH_ID, { ...GLITCH, words: 'Said on two.' });
    const dry = await dryRun(one, await backed(two));
    await merge(one, two, { [dry.conflicts[0]?.name ?? '']: 'theirs' });
    const row = await one.db.glitches.get(GLITCH_ID);
    expect(row && factsNow(row).words).toBe('Said on two.');
    expect(row?.payload.facts.words).toBe('It beeped.');
    expect(row?.payload.amendments.map(({ to }) => to)).toEqual(
      expect.arrayContaining(['Said on one.', 'Said on two.']),
    );
    expect((await dryRun(one, await backed(two))).conflicts).toEqual([]);
  });

  it('stays where only the other side has something to say: what was put together, and what was kept apart', async () => {
    const one = await device('one');
    const own = await logThread(one, 'a1', [{}]);
    const other = await logThread(one, 'b1', [{ date: '2026-11-05T09:00:00.000Z' }]);
    const third = await logThread(one, 'c1', [{ date: '2026-11-06T09:00:00.000Z' }]);
    await mergeCases(one, { from: other.id, into: own.id });
    await keepApart(one, own.id, third.id);
    const two = await device('two');
    await logThread(two, 'a1', [{}]);
    await nameCase(two, 'Name on two');
    await merge(one, two);
    expect((await one.db.cases.get(own.id))?.payload).toMatchObject({ name: 'Name on two', apartFrom: [third.id] });
    expect(await mergedInto(one.db, other.id)).toBe(own.id);
  });

  it('comes along with a correction', async () => {
    const one = await device('one');
    await readThread(one, threadOf(NOTICE));
    const two = await device('two');
    await readThread(two, threadOf(NOTICE));
    const row = await two.db.messages.toCollection().first();
    await correct(two, { id: row?.id ?? '', category: 'late-arrival', tier: 'final-warning' });
    await merge(one, two);
    expect((await one.db.messages.toCollection().first())?.payload.amendments).toMatchObject([
      { field: 'category', to: 'late-arrival' },
      { field: 'tier', to: 'final-warning' },
    ]);
  });
});

describe('a case that was deleted here', () => {
  it('comes back as it is there with a message that only the other side has, and is buried no more', async () => {
    const one = await device('one');
    const { id } = await logThread(one, 'a1', [{}]);
    const two = await device('two');
    await logThread(two, 'a1', [{}, { ...CANNED_ONE }]);
    await nameCase(two, 'Name on two');
    await deleteCase(one, id, 'go');
    expect(await dryRun(one, await backed(two))).toMatchObject({ adds: { messages: 1, cases: 1 }, removedHere: 1 });
    await merge(one, two);
    expect((await one.db.cases.get(id))?.payload.name).toBe('Name on two');
    expect(await one.db.tombstones.get(`case:${id}`)).toBeUndefined();
    expect(await checkRecord(one.db)).toMatchObject({ changed: [], missing: [] });
  });

  it('stays deleted where the other side has nothing more of it', async () => {
    const one = await device('one');
    const { id } = await logThread(one, 'a1', [{}]);
    const two = await device('two');
    await merge(two, one);
    await deleteCase(one, id, 'go');
    expect(await dryRun(one, await backed(two))).toMatchObject({ adds: { messages: 0, cases: 0 }, removedHere: 2 });
  });
});
