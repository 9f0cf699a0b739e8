import { beforeEach, describe, expect, it } from 'vitest';

import { labelsFor } from '../../../../utils/app/notice/labels';
import { readPaste } from '../../../../utils/app/message/read-paste';
import { readThread } from '../../../../utils/app/message/read-thread';
import { remove, restore } from '../../../../utils/app/message/remove';
import { verifyChain } from '../../../../utils/core/record/chain';
import { allEvents, checkRecord } from '../../../../utils/storage/events';
import { importAll } from '../import-all';
import { ACCOUNT, freshBrowser, makeDeps, NOTICE, THREAD, threadOf } from '../made-up';

beforeEach(freshBrowser);

async function logged() {
  const deps = await makeDeps();
  const { ids } = await readThread(deps, threadOf(NOTICE));
  return { deps, ids: ids.filter((id) => id !== null) };
}

describe('remove', () => {
  it('takes the message out of the record and its mirror, and leaves nothing that can be read', async () => {
    const { deps, ids } = await logged();
    expect(await remove(deps, ids, 'deleted')).toMatchObject({ ok: true, value: { rows: [{ id: ids[0] }] } });
    expect(await deps.db.messages.count()).toBe(0);
    const left = JSON.stringify([
      await deps.mirror.content(),
      await deps.db.tombstones.toArray(),
      await allEvents(deps.db),
      await deps.mirror.ledger(),
    ]);
    expect(left).not.toMatch(/picked up|records show|amazonflex-support/i);
  });

  it('keeps the message from being logged again from the page or a file, and gives it no label', async () => {
    const { deps, ids } = await logged();
    await remove(deps, ids, 'undo');
    expect(await readThread(deps, threadOf(NOTICE))).toMatchObject({ saved: true, labels: [null], ids: [null] });
    const mail = {
      message: { ...NOTICE, messageId: '<n1@mail.example.com>', inReplyTo: null },
      threadId: null,
      gmailId: null,
      clipped: false,
    };
    async function* reader() {
      yield { state: 'done' as const, mails: [mail], unreadable: [], read: 1, bytes: 1 };
    }
    expect(await importAll(deps, new Blob(['x']), reader)).toMatchObject({
      search: { counts: { read: 1, found: 0, removed: 1 } },
      kept: { ok: true, value: { kept: 0 } },
    });
    expect((await labelsFor(deps, { webmail: 'gmail', account: ACCOUNT, threadIds: [THREAD] })).labels).toEqual({});
    expect(await deps.db.messages.count()).toBe(0);
  });

  it('lets the driver log it again by pasting', async () => {
    const { deps, ids } = await logged();
    await remove(deps, ids, 'deleted');
    await readPaste(deps, { ...NOTICE, date: NOTICE.date ?? '', keepAs: null });
    expect(await deps.db.messages.count()).toBe(1);
  });

  it('passes over ids that are not there', async () => {
    const { deps } = await logged();
    expect(await remove(deps, ['gmail:x:gone'], 'deleted')).toEqual({ ok: true, value: { rows: [], cases: [] } });
  });
});

describe('restore', () => {
  it('brings the message back as it was, with its events', async () => {
    const { deps, ids } = await logged();
    const before = await deps.db.messages.toArray();
    const removed = await remove(deps, ids, 'undo');
    if (!removed.ok) throw new Error('not removed');
    expect(await restore(deps, removed.value)).toEqual({ ok: true, value: null });
    expect(await deps.db.messages.toArray()).toEqual(before);
    expect(await deps.db.tombstones.count()).toBe(0);
    const events = await allEvents(deps.db);
    const ofMessage = events.filter(({ ref }) => ref === ids[0]);
    expect(ofMessage.map((event) => event.kind)).toEqual(['logged', 'removed', 'restored']);
    expect(verifyChain(events).ok).toBe(true);
    expect((await checkRecord(deps.db)).changed).toEqual([]);
    expect((await deps.mirror.content()).messages).toEqual(before);
  });

  it('changes nothing when the message is there again', async () => {
    const { deps, ids } = await logged();
    const removed = await remove(deps, ids, 'undo');
    if (!removed.ok) throw new Error('not removed');
    await restore(deps, removed.value);
    await restore(deps, removed.value);
    expect(await deps.db.messages.count()).toBe(1);
  });
});
