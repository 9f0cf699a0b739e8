// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';

import { checkRecord } from '../../../../utils/app/backup/check-record';
import type { Deps } from '../../../../utils/app/deps';
import { writeStory } from '../../../migrations/story';
import { freshBrowser, makeDeps } from '../made-up';

beforeEach(freshBrowser);

async function withStory(): Promise<Deps> {
  const deps = await makeDeps();
  await writeStory(deps);
  return deps;
}

describe('checking the record', () => {
  it('finds it whole, down to the bytes', async () => {
    const deps = await withStory();
    const told: number[] = [];
    expect(await checkRecord(deps, { onProgress: ({ done }) => told.push(done) })).toMatchObject({
      brokenAt: null,
      changed: [],
      missing: 0,
      files: 1,
      withoutBytes: [],
      changedBytes: [],
    });
    expect(told).toEqual([15]);
  });

  it('sees one changed byte of a file', async () => {
    const deps = await withStory();
    const [row] = await deps.db.blobs.toArray();
    if (row) await deps.db.blobs.put({ ...row, payload: new Blob(['made-up pictur3']) });
    expect(await checkRecord(deps)).toMatchObject({ changedBytes: [{ number: 1, name: 'screen.png' }], changed: [] });
  });

  it('names what was changed behind the chain, by what the driver knows it by', async () => {
    const deps = await withStory();
    const [message] = await deps.db.messages.toArray();
    if (message) await deps.db.messages.put({ ...message, at: 1 });
    const [item] = await deps.db.evidence.toArray();
    if (item) await deps.db.evidence.put({ ...item, at: 1 });
    const [letter] = await deps.db.letters.toArray();
    if (letter) await deps.db.letters.put({ ...letter, at: '' });
    expect((await checkRecord(deps))?.changed).toEqual([
      { table: 'messages', title: 'Order Not Picked Up' },
      { table: 'letters', title: 'Made-up letter' },
      { table: 'evidence', title: 'E1 screen.png' },
    ]);
  });

  it('says where the chain breaks', async () => {
    const deps = await withStory();
    await deps.db.events.where('seq').equals(3).modify({ kind: 'moved' });
    expect(await checkRecord(deps)).toMatchObject({ brokenAt: 3 });
  });

  it('stops when it is told to', async () => {
    const work = new AbortController();
    work.abort();
    expect(await checkRecord(await withStory(), { signal: work.signal })).toBeNull();
  });
});
