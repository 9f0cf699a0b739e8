// @vitest-environment node
import { unzipSync, strFromU8 } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';

import { makeBackup, makeRescue } from '../../../../utils/app/backup/backup';
import type { Deps } from '../../../../utils/app/deps';
import { dryRun, mergeBackup } from '../../../../utils/app/backup/merge-backup';
import { remove } from '../../../../utils/app/message/remove';
import { checkStore } from '../../../../utils/app/start';
import { BACKUP_VERSION } from '../../../../utils/storage/backup-format';
import { checkRecord } from '../../../../utils/storage/events';
import { readRecord } from '../../../../utils/storage/read-record';
import { backupOf, opened, withStory } from './backups';
import { freshBrowser, makeDeps } from '../made-up';

beforeEach(freshBrowser);

/** Another installation, in its own browser, with nothing in it. */
async function elsewhere(): Promise<Deps> {
  freshBrowser();
  return makeDeps({ device: 'fedcba9876543210' });
}

async function bytesIn({ db }: Deps): Promise<Record<string, string>> {
  const rows = [...(await db.blobs.toArray()), ...(await db.thumbs.toArray())];
  return Object.fromEntries(
    await Promise.all(rows.map(async ({ id, payload }, at) => [`${at} ${id} ${payload.type}`, await payload.text()])),
  );
}

describe('a backup', () => {
  it('is a plain zip: the record as text with one row a line, and the files under their numbers', async () => {
    const parts = unzipSync(new Uint8Array(await (await backupOf(await withStory())).arrayBuffer()));
    expect(Object.keys(parts)).toEqual(['record.json', 'evidence/E1-screen.png', 'small/E1']);
    expect(strFromU8(parts['evidence/E1-screen.png'] ?? new Uint8Array())).toBe('made-up picture');
    const record = JSON.parse(strFromU8(parts['record.json'] ?? new Uint8Array()));
    expect(record).toMatchObject({
      format: 'redress-backup',
      version: BACKUP_VERSION,
      counts: { evidence: 1, files: 2 },
    });
  });

  it('is the same bytes for the same record', async () => {
    const deps = await withStory();
    const [one, other] = [await backupOf(deps), await backupOf(deps)];
    expect(new Uint8Array(await one.arrayBuffer())).toEqual(new Uint8Array(await other.arrayBuffer()));
  });

  it('makes an empty record equal, row by row, event by event and byte by byte', async () => {
    const deps = await withStory();
    const file = await backupOf(deps);
    const there = await elsewhere();
    expect(await dryRun(there, await opened(file))).toMatchObject({ intoEmpty: true, changes: 0, conflicts: [] });
    expect(await mergeBackup(there, await opened(file))).toMatchObject({ ok: true, value: { unproven: [] } });
    expect(await readRecord(there.db)).toEqual(await readRecord(deps.db));
    expect(await bytesIn(there)).toEqual(await bytesIn(deps));
    expect(await checkStore(there)).toEqual({ state: 'ok' });
    expect(await checkRecord(there.db)).toMatchObject({
      chain: { ok: true },
      changed: [],
      missing: [],
      withoutBytes: [],
    });
    expect(await there.mirror.content()).toEqual(await deps.mirror.content());
  });

  it('put in twice is put in once', async () => {
    const file = await backupOf(await withStory());
    const there = await elsewhere();
    await mergeBackup(there, await opened(file));
    const before = await readRecord(there.db);
    expect(await dryRun(there, await opened(file))).toMatchObject({
      intoEmpty: false,
      changes: 0,
      conflicts: [],
      removedHere: 0,
    });
    expect(await mergeBackup(there, await opened(file))).toMatchObject({ ok: true, value: { added: 0, changed: 0 } });
    expect(await readRecord(there.db)).toEqual(before);
  });

  it('does not bring back what was removed here since, and says so', async () => {
    const deps = await withStory();
    const file = await backupOf(deps);
    const first = await deps.db.messages.orderBy('seq').first();
    await remove(deps, [first?.id ?? ''], 'deleted');
    expect(await dryRun(deps, await opened(file))).toMatchObject({ removedHere: 1, changes: 0, conflicts: [] });
    await mergeBackup(deps, await opened(file));
    expect(await deps.db.messages.get(first?.id ?? '')).toBeUndefined();
  });

  it('brings bytes back that the browser lost', async () => {
    const deps = await withStory();
    const file = await backupOf(deps);
    await deps.db.blobs.clear();
    expect(await dryRun(deps, await opened(file))).toMatchObject({ bytesBack: 1 });
    await mergeBackup(deps, await opened(file));
    expect(await (await deps.db.blobs.toArray())[0]?.payload.text()).toBe('made-up picture');
  });

  it('of a record whose bytes are gone says which, and is still whole', async () => {
    const deps = await withStory();
    await deps.db.blobs.clear();
    expect(await makeBackup(deps)).toMatchObject({ ok: true, value: { without: [1] } });
    expect((await opened(await backupOf(deps))).record.withoutBytes).toHaveLength(1);
  });

  it('of the second copy has every text, where the browser no longer opens the record', async () => {
    const deps = await withStory();
    const rescued = await makeRescue(deps);
    const there = await elsewhere();
    if (rescued) await mergeBackup(there, await opened(rescued.file));
    expect(await readRecord(there.db)).toEqual(await readRecord(deps.db));
    expect(rescued?.without).toEqual([1]);
    expect(await makeRescue(await elsewhere())).toBeNull();
  });

  it('stops when it is told to', async () => {
    const work = new AbortController();
    work.abort();
    expect(await makeBackup(await withStory(), { signal: work.signal })).toMatchObject({ ok: false, why: 'stopped' });
  });
});
