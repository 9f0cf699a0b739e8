import { beforeEach, describe, expect, it } from 'vitest';

import { readPaste, type Pasted } from '../../../utils/app/message/read-paste';
import { readThread } from '../../../utils/app/message/read-thread';
import type { CapturedMessage } from '../../../utils/messaging/contract';
import { allEvents } from '../../../utils/storage/events';
import { importAll } from './import-all';
import { CANNED_ONE, CANNED_TWO, freshBrowser, makeDeps, NOTICE, threadOf } from './made-up';
import { CANNED_EML, emlOf, mboxOf, NOTICE_EML } from './made-up-files';

beforeEach(freshBrowser);

function pasteOf(captured: CapturedMessage): Pasted {
  const { text, subject, from, date } = captured;
  return { text, subject, from, date: date ?? '', keepAs: null };
}

describe('a message that comes in through several sources', () => {
  it('is one entry from page, file and paste, in whatever order', async () => {
    const deps = await makeDeps();
    const ways = [
      () => readThread(deps, threadOf(NOTICE)),
      () => importAll(deps, new Blob([NOTICE_EML])),
      () => readPaste(deps, pasteOf(NOTICE)),
    ];
    for (const way of [...ways, ...ways.toReversed()]) await way();
    const rows = await deps.db.messages.toArray();
    expect(rows.map((row) => row.keys.map((key) => key.split(':')[0]).sort())).toEqual([['gmail', 'mid', 'paste']]);
    expect((await allEvents(deps.db)).map((event) => event.kind)).toEqual([
      'logged',
      'case-opened',
      'seen-again',
      'seen-again',
    ]);
  });

  it('is one entry when thread, minute and sender agree, though the texts do not', async () => {
    const deps = await makeDeps();
    const thread = `X-GM-THRID: ${BigInt('0x198c6747aabb71a9').toString()}`;
    await readThread(deps, threadOf(NOTICE));
    const footer = emlOf({ ...NOTICE, text: `${NOTICE.text}\n\nSent from a mailing system` }, [
      'Message-ID: <n1@mail.example.com>',
      thread,
    ]);
    await importAll(deps, new Blob([footer]));
    expect(await deps.db.messages.count()).toBe(1);
  });

  it('stays two entries when only the words agree', async () => {
    const deps = await makeDeps();
    await readThread(deps, threadOf(NOTICE));
    await readPaste(deps, { ...pasteOf(NOTICE), date: '2026-11-03T09:43:00.000Z' });
    expect(await deps.db.messages.count()).toBe(2);
  });
});

describe('two canned answers with equal text', () => {
  const equal = { ...CANNED_TWO, text: CANNED_ONE.text };

  it('stay two entries from the page', async () => {
    const deps = await makeDeps();
    await readThread(deps, threadOf(NOTICE, CANNED_ONE, equal));
    expect(
      await deps.db.messages
        .where('at')
        .above(Date.parse(NOTICE.date ?? ''))
        .count(),
    ).toBe(2);
  });

  it('stay two entries by paste', async () => {
    const deps = await makeDeps();
    await readPaste(deps, pasteOf(CANNED_ONE));
    await readPaste(deps, pasteOf(equal));
    await readPaste(deps, pasteOf(equal));
    expect(await deps.db.messages.count()).toBe(2);
  });

  it('stay two entries from a file', async () => {
    const deps = await makeDeps();
    const second = emlOf(equal, ['Message-ID: <c2@mail.example.com>']);
    const { kept } = await importAll(deps, mboxOf(CANNED_EML, second));
    expect(kept).toMatchObject({ ok: true, value: { kept: 2 } });
    expect(await deps.db.messages.count()).toBe(2);
  });

  it('stay two entries through all three at once', async () => {
    const deps = await makeDeps();
    await readThread(deps, threadOf(CANNED_ONE, equal));
    await readPaste(deps, pasteOf(CANNED_ONE));
    await readPaste(deps, pasteOf(equal));
    await importAll(deps, mboxOf(CANNED_EML, emlOf(equal, ['Message-ID: <c2@mail.example.com>'])));
    const rows = await deps.db.messages.toArray();
    expect(rows.map((row) => row.keys.length)).toEqual([3, 3]);
  });
});

describe('readPaste', () => {
  it.each([
    ['no text', { text: ' \n' }, 'empty'],
    ['a million characters and more', { text: 'word '.repeat(200_001) }, 'too-large'],
    ['no date', { date: '' }, 'unreadable'],
    ['a date that is none', { date: 'yesterday' }, 'unreadable'],
  ])('refuses %s', async (_name, part, why) => {
    const deps = await makeDeps();
    expect(await readPaste(deps, { ...pasteOf(NOTICE), ...part })).toMatchObject({ ok: false, why });
  });

  it('logs what is flagged, knows it again, and says so', async () => {
    const deps = await makeDeps();
    expect(await readPaste(deps, pasteOf(NOTICE))).toMatchObject({
      ok: true,
      value: { known: false, verdict: { category: 'order-not-picked-up' } },
    });
    expect(await readPaste(deps, pasteOf(NOTICE))).toMatchObject({ ok: true, value: { known: true } });
  });

  it('keeps an unflagged text only when the driver says what it is', async () => {
    const deps = await makeDeps();
    const chat = { ...pasteOf(NOTICE), text: 'You are late again, says the dispatcher.', subject: null, from: null };
    expect(await readPaste(deps, chat)).toMatchObject({ ok: true, value: { id: null } });
    expect(await readPaste(deps, { ...chat, keepAs: { category: 'late-arrival', tier: 'warning' } })).toMatchObject({
      ok: true,
      value: { id: expect.stringMatching(/^paste:/) },
    });
    const [row] = await deps.db.messages.toArray();
    expect(row?.payload).toMatchObject({
      verdict: { flag: false },
      correction: { category: 'late-arrival', tier: 'warning' },
    });
  });
});
