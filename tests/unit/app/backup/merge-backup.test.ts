// @vitest-environment node
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';

import { correct } from '../../../../utils/app/message/correct';
import type { Deps } from '../../../../utils/app/deps';
import { amendEvidence } from '../../../../utils/app/evidence/evidence-amend';
import { dryRun, mergeBackup } from '../../../../utils/app/backup/merge-backup';
import { readThread } from '../../../../utils/app/message/read-thread';
import { verifyChain } from '../../../../utils/core/record/chain';
import { sha256Hex } from '../../../../utils/core/record/hash';
import { allEvents, checkRecord } from '../../../../utils/storage/events';
import { readRecord } from '../../../../utils/storage/read-record';
import type { EvidenceRow } from '../../../../utils/storage/rows';
import { save } from '../../../../utils/storage/save';
import { breaking, reopenWith } from '../../storage/breaking';
import { writeStory } from '../../../migrations/story';
import { opened } from './backups';
import { CANNED_ONE, CANNED_TWO, freshBrowser, NOTICE, OWN_ANSWER, threadOf } from '../made-up';
import { backed, device, DEVICES, merge, nameCase } from '../two-devices';

beforeEach(freshBrowser);

async function addPicture(deps: Deps, words: string): Promise<void> {
  const id = sha256Hex(words).slice(0, 32);
  const saved = await save(deps, deps.now(), async (writer) => {
    const row: EvidenceRow = {
      id,
      seq: writer.nextSeq(),
      at: deps.now().getTime(),
      caseId: '',
      of: '',
      number: writer.nextNumber(),
      payload: {
        facts: {
          name: `${words}.bin`,
          type: 'application/octet-stream',
          size: words.length,
          sha256: sha256Hex(words),
          fileAt: null,
          addedAt: deps.now().toISOString(),
          picture: null,
        },
        source: 'file',
        items: [],
        words: '',
        amendments: [],
      },
    };
    await writer.put('evidence', row, 'evidence-added');
    await writer.db.blobs.put({ id, payload: new Blob([words]) });
  });
  expect(saved.ok).toBe(true);
}

describe('two devices that saw the same mailbox', () => {
  it('have what either saw, each message once, and both chains hold', async () => {
    const one = await device('one');
    await readThread(one, threadOf(NOTICE, OWN_ANSWER, CANNED_ONE));
    const two = await device('two');
    await readThread(two, threadOf(NOTICE, CANNED_TWO));
    expect(await dryRun(one, await backed(two))).toMatchObject({
      intoEmpty: false,
      fromHere: false,
      adds: { messages: 1, cases: 0 },
      changes: 0,
      conflicts: [],
    });
    expect(await merge(one, two)).toMatchObject({ ok: true, value: { added: 1, changed: 0 } });
    expect(await one.db.messages.count()).toBe(4);
    expect(await one.db.cases.count()).toBe(1);
    const events = await allEvents(one.db);
    expect(verifyChain(events).ok).toBe(true);
    expect(events.at(-1)).toMatchObject({
      kind: 'merged',
      ref: 'record',
      detail: { from: DEVICES.two, head: (await allEvents(two.db)).at(-1)?.hash },
    });
    expect(await checkRecord(one.db)).toMatchObject({ changed: [], missing: [] });
  });

  it('are the same after each was merged into the other, and a third time changes nothing', async () => {
    const one = await device('one');
    await readThread(one, threadOf(NOTICE, CANNED_ONE));
    await addPicture(one, 'picture of one');
    const two = await device('two');
    await readThread(two, threadOf(NOTICE, CANNED_TWO));
    await addPicture(two, 'picture of two');
    await merge(one, two);
    await merge(two, one);
    const ids = async ({ db }: Deps) => [
      (await db.messages.toCollection().primaryKeys()).sort(),
      (await db.evidence.toCollection().primaryKeys()).sort(),
      (await db.blobs.toCollection().primaryKeys()).sort(),
    ];
    expect(await ids(one)).toEqual(await ids(two));
    const before = await readRecord(one.db);
    expect(await merge(one, two)).toMatchObject({ ok: true, value: { added: 0, changed: 0 } });
    expect(await readRecord(one.db)).toEqual(before);
  });

  it('note the number evidence had before, since letters of the other device name it, and keep each its own', async () => {
    const one = await device('one');
    await addPicture(one, 'picture of one');
    const two = await device('two');
    await addPicture(two, 'picture of two');
    await merge(one, two);
    const numbers = async ({ db }: Deps) =>
      (await db.evidence.toArray())
        .toSorted((a, b) => a.number - b.number)
        .map(({ number, payload }) => [
          payload.facts.name,
          number,
          payload.amendments.map(({ field, from, to }) => `${field} ${from} ${to}`),
        ]);
    expect(await numbers(one)).toEqual([
      ['picture of one.bin', 1, []],
      ['picture of two.bin', 2, ['number 1 2']],
    ]);
    const theirs = (await one.db.evidence.toArray()).find(({ number }) => number === 2);
    await amendEvidence(one, theirs?.id ?? '', { words: 'Said on the first device.' });
    expect(await dryRun(two, await backed(one))).toMatchObject({ changes: 1, conflicts: [] });
    await merge(two, one);
    expect(await numbers(two)).toEqual([
      ['picture of two.bin', 1, ['words  Said on the first device.']],
      ['picture of one.bin', 2, ['number 1 2']],
    ]);
  });

  it('give evidence another number where its own is taken, and say so', async () => {
    const one = await device('one');
    await addPicture(one, 'picture of one');
    const two = await device('two');
    await addPicture(two, 'picture of two');
    expect(await dryRun(one, await backed(two))).toMatchObject({
      renumbered: [{ name: 'picture of two.bin', from: 1, to: 2 }],
    });
    await merge(one, two);
    expect((await one.db.evidence.toArray()).map(({ number }) => number).sort()).toEqual([1, 2]);
    expect(await merge(one, two)).toMatchObject({ value: { added: 0 } });
  });

  it('take over what only one of them said', async () => {
    const one = await device('one');
    await readThread(one, threadOf(NOTICE));
    const two = await device('two');
    await readThread(two, threadOf(NOTICE));
    const row = await two.db.messages.toCollection().first();
    await correct(two, { id: row?.id ?? '', category: 'late-arrival', tier: 'warning' });
    await nameCase(two, 'The missing order');
    expect(await dryRun(one, await backed(two))).toMatchObject({
      conflicts: [],
      changes: 2,
      adds: { corrections: 1 },
    });
    await merge(one, two);
    expect((await one.db.messages.toCollection().first())?.payload.correction?.category).toBe('late-arrival');
    expect((await one.db.cases.toCollection().first())?.payload.name).toBe('The missing order');
    expect(await checkRecord(one.db)).toMatchObject({ changed: [], missing: [] });
  });

  it.each(['mine', 'theirs'] as const)(
    'ask where they say different things, keep "%s", and do not ask again',
    async (choice) => {
      const one = await device('one');
      await readThread(one, threadOf(NOTICE));
      await nameCase(one, 'Name on one');
      const two = await device('two');
      await readThread(two, threadOf(NOTICE));
      await nameCase(two, 'Name on two');
      const dry = await dryRun(one, await backed(two));
      expect(dry).toMatchObject({
        changes: 0,
        conflicts: [{ table: 'cases', mine: { name: 'Name on one' }, theirs: { name: 'Name on two' } }],
      });
      await merge(one, two, { [dry.conflicts[0]?.name ?? '']: choice });
      expect((await one.db.cases.toCollection().first())?.payload.name).toBe(
        choice === 'mine' ? 'Name on one' : 'Name on two',
      );
      expect((await dryRun(one, await backed(two))).conflicts).toEqual([]);
      expect(await checkRecord(one.db)).toMatchObject({ changed: [], missing: [] });
    },
  );

  it('leave a conflict without a choice as it is, to be asked again', async () => {
    const one = await device('one');
    await readThread(one, threadOf(NOTICE));
    await nameCase(one, 'Name on one');
    const two = await device('two');
    await readThread(two, threadOf(NOTICE));
    await nameCase(two, 'Name on two');
    const before = await readRecord(one.db);
    await merge(one, two);
    expect(await readRecord(one.db)).toEqual(before);
    expect((await dryRun(one, await backed(two))).conflicts).toHaveLength(1);
  });

  it('follow a row that went from one to the other and was changed there', async () => {
    const one = await device('one');
    await readThread(one, threadOf(NOTICE));
    await addPicture(one, 'picture of one');
    const two = await device('two');
    await readThread(two, threadOf(CANNED_TWO));
    await merge(two, one);
    const row = (await two.db.evidence.toArray())[0];
    const amendments = [{ at: '2026-11-21T08:00:00.000Z', field: 'words', from: '', to: 'changed on two' }];
    if (row)
      await save(two, two.now(), (writer) =>
        writer.put('evidence', { ...row, payload: { ...row.payload, amendments } }, 'evidence-amended'),
      );
    const dry = await dryRun(one, await backed(two));
    expect(dry).toMatchObject({ changes: 1, conflicts: [] });
    await merge(one, two);
    expect((await one.db.evidence.toArray())[0]?.payload.amendments).toEqual(amendments);
    expect(await dryRun(two, await backed(one))).toMatchObject({ changes: 0, conflicts: [] });
  });
});

describe('an older backup of the same record', () => {
  it('changes nothing that went on since', async () => {
    const one = await device('one');
    await readThread(one, threadOf(NOTICE));
    const older = await backed(one);
    await readThread(one, threadOf(NOTICE, CANNED_ONE));
    await nameCase(one, 'Named since');
    expect(await dryRun(one, older)).toMatchObject({
      fromHere: true,
      changes: 0,
      conflicts: [],
      adds: { messages: 0 },
    });
  });

  it.each([1, 2])('of version %i, as it was written, can still be put in', async (version) => {
    const one = await device('one');
    const stored = await opened(new Blob([new Uint8Array(readFileSync(`tests/fixtures/backups/v${version}.zip`))]));
    expect(await mergeBackup(one, stored)).toMatchObject({ ok: true, value: { unproven: [] } });
    expect(await checkRecord(one.db)).toMatchObject({
      chain: { ok: true },
      changed: [],
      missing: [],
      withoutBytes: [],
    });
    for (const [table, count] of Object.entries(stored.record.counts))
      if (table !== 'files') expect(await one.db.table(table).count(), table).toBe(count);
  });

  it('is not written when the browser can not write, and leaves the record as it was', async () => {
    const one = await device('one');
    await readThread(one, threadOf(NOTICE));
    const before = await readRecord(one.db);
    const two = await device('two');
    await writeStory(two);
    const backup = await backed(two);
    await reopenWith(one.db, () => one.db.use(breaking('DataError', 20)));
    const merged = await mergeBackup(one, backup);
    await reopenWith(one.db, () => one.db.unuse({ stack: 'dbcore', name: 'breaking' }));
    expect(merged).toMatchObject({ ok: false, why: 'not-saved' });
    expect(await readRecord(one.db)).toEqual(before);
    expect(await mergeBackup(one, backup)).toMatchObject({ ok: true });
  });
});
