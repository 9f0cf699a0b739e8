import { beforeEach, describe, expect, it } from 'vitest';

import { correct } from '../../../../utils/app/message/correct';
import { savePhrase } from '../../../../utils/app/notice/own-phrases';
import { readPaste } from '../../../../utils/app/message/read-paste';
import { readThread } from '../../../../utils/app/message/read-thread';
import { pastMail, tryPhrase } from '../../../../utils/app/notice/try-phrase';
import { CANNED_ONE, freshBrowser, makeDeps, NOTICE, ORDINARY, OWN_ANSWER, threadOf } from '../made-up';

beforeEach(freshBrowser);

const WORDS = { id: null, text: 'did not pick up an assigned order', category: 'vehicle-mismatch' } as const;

async function record(count = 1) {
  const deps = await makeDeps();
  const notices = Array.from({ length: count }, (_, index) => ({
    ...NOTICE,
    messageId: `198d0000000000${10 + index}`,
    date: new Date(Date.UTC(2026, 9, 1 + index)).toISOString(),
  }));
  const { ids } = await readThread(deps, threadOf(...notices, OWN_ANSWER, CANNED_ONE));
  return { deps, ids };
}

describe('tryPhrase', () => {
  it('says what it matches of the kept messages, what would change, and changes nothing', async () => {
    const { deps, ids } = await record();
    const trial = await tryPhrase(await pastMail(deps), WORDS, deps);
    expect(trial).toMatchObject({ matches: 1, of: 2, changing: 1, corrected: 0, fraud: 0, many: false });
    expect(trial.changes).toMatchObject([
      { entry: { id: ids[0], category: 'order-not-picked-up' }, after: 'vehicle-mismatch' },
    ]);
    expect(await deps.db.events.count()).toBe(4);
  });

  it('lists no change where the message is of that kind already', async () => {
    const { deps } = await record();
    const trial = await tryPhrase(await pastMail(deps), { ...WORDS, category: 'order-not-picked-up' }, deps);
    expect(trial).toMatchObject({ matches: 1, changing: 0, changes: [] });
  });

  it('counts what the driver changed otherwise by hand, and leaves it', async () => {
    const { deps, ids } = await record();
    await correct(deps, { id: ids[0] ?? '', category: 'missed-block', tier: 'warning' });
    expect(await tryPhrase(await pastMail(deps), WORDS, deps)).toMatchObject({ matches: 1, changing: 0, corrected: 1 });
    const agreeing = { ...WORDS, category: 'missed-block' } as const;
    expect(await tryPhrase(await pastMail(deps), agreeing, deps)).toMatchObject({ matches: 1, corrected: 0 });
  });

  it('warns when it matches much', async () => {
    const { deps } = await record(6);
    const past = await pastMail(deps);
    expect(await tryPhrase(past, WORDS, deps)).toMatchObject({ matches: 6, of: 7, many: true });
    expect(await tryPhrase(past, { ...WORDS, text: 'in our previous message' }, deps)).toMatchObject({ many: false });
  });

  it('lets an older phrase win, and shows what an edit lets go of', async () => {
    const { deps } = await record();
    const first = await savePhrase(deps, WORDS);
    if (!first.ok) throw new Error('not saved');
    const past = await pastMail(deps);
    const later = { id: null, text: 'assigned order', category: 'late-delivery' } as const;
    expect(await tryPhrase(past, later, deps)).toMatchObject({ matches: 1, changing: 0 });
    const edited = { ...WORDS, id: first.value.id, text: 'words that stand nowhere' };
    expect(await tryPhrase(past, edited, deps)).toMatchObject({
      matches: 0,
      changes: [{ entry: { category: 'vehicle-mismatch' }, after: 'order-not-picked-up' }],
    });
  });

  it('counts no mail that does not name Flex, which no phrase decides', async () => {
    const deps = await makeDeps();
    const { from, subject } = ORDINARY;
    const text = 'Your parcel was left by the gate.';
    const kept = { category: 'late-delivery', tier: 'warning' } as const;
    const pasted = await readPaste(deps, { text, subject, from, date: '2026-05-01', keepAs: kept });
    expect(pasted.ok).toBe(true);
    const phrase = { ...WORDS, text: 'left by the gate' };
    expect(await tryPhrase(await pastMail(deps), phrase, deps)).toMatchObject({ matches: 0, of: 1, corrected: 0 });
  });

  it('says how many messages have no text to be tried on', async () => {
    const deps = await makeDeps({ keepText: async () => false });
    await readThread(deps, threadOf(NOTICE));
    expect(await tryPhrase(await pastMail(deps), WORDS, deps)).toMatchObject({ matches: 0, of: 0, withoutText: 1 });
  });

  it('stops when asked', async () => {
    const { deps } = await record();
    expect(await tryPhrase(await pastMail(deps), WORDS, deps, AbortSignal.abort())).toMatchObject({
      matches: 0,
      of: 2,
    });
  });
});
