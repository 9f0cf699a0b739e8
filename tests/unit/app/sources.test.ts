import { beforeEach, describe, expect, it } from 'vitest';

import { importMail } from '../../../utils/app/import-mail';
import { mailBatches } from '../../../utils/app/mail-batches';
import { readPaste, type Pasted } from '../../../utils/app/read-paste';
import { readThread } from '../../../utils/app/read-thread';
import type { CapturedMessage } from '../../../utils/messaging/contract';
import { allEvents } from '../../../utils/storage/events';
import { ACCOUNT, CANNED_ONE, CANNED_TWO, freshBrowser, makeDeps, NOTICE, OWN_ANSWER, threadOf } from './made-up';

beforeEach(freshBrowser);

function emlOf(captured: CapturedMessage, headers: readonly string[]): string {
  const lines = [
    `From: ${captured.from?.name} <${captured.from?.address}>`,
    `To: ${ACCOUNT}`,
    `Date: ${new Date(captured.date ?? '').toUTCString()}`,
    `Subject: ${captured.subject}`,
    ...headers,
    'Content-Type: text/plain; charset=utf-8',
    '',
    captured.text,
    '',
  ];
  return lines.join('\r\n');
}

function mboxOf(...messages: readonly string[]): Blob {
  return new Blob(messages.map((message) => `From - Tue Nov  3 09:41:20 2026\r\n${message}\r\n`));
}

const file = (blob: Blob) => ({ file: blob, ownAddress: ACCOUNT });
const NOTICE_EML = emlOf(NOTICE, ['Message-ID: <n1@mail.example.com>']);
const OWN_EML = emlOf(OWN_ANSWER, ['Message-ID: <o1@mail.example.com>', 'In-Reply-To: <n1@mail.example.com>']);
const CANNED_EML = emlOf(CANNED_ONE, ['Message-ID: <c1@mail.example.com>', 'In-Reply-To: <o1@mail.example.com>']);
const CANNED_TWO_EML = emlOf(CANNED_TWO, ['Message-ID: <c2@mail.example.com>', 'In-Reply-To: <o1@mail.example.com>']);

function pasteOf(captured: CapturedMessage): Pasted {
  const { text, subject, from, date } = captured;
  return { text, subject, from, date: date ?? '', keepAs: null };
}

describe('a message that comes in through several sources', () => {
  it('is one entry from page, file and paste, in whatever order', async () => {
    const deps = await makeDeps();
    const ways = [
      () => readThread(deps, threadOf(NOTICE)),
      () => importMail(deps, file(new Blob([NOTICE_EML])), mailBatches),
      () => readPaste(deps, pasteOf(NOTICE)),
    ];
    for (const way of [...ways, ...ways.toReversed()]) await way();
    const rows = await deps.db.messages.toArray();
    expect(rows.map((row) => row.keys.map((key) => key.split(':')[0]).sort())).toEqual([['gmail', 'mid', 'paste']]);
    expect((await allEvents(deps.db)).map((event) => event.kind)).toEqual(['logged', 'seen-again', 'seen-again']);
  });

  it('is one entry when thread, minute and sender agree, though the texts do not', async () => {
    const deps = await makeDeps();
    const thread = `X-GM-THRID: ${BigInt('0x198c6747aabb71a9').toString()}`;
    await readThread(deps, threadOf(NOTICE));
    const footer = emlOf({ ...NOTICE, text: `${NOTICE.text}\n\nSent from a mailing system` }, [
      'Message-ID: <n1@mail.example.com>',
      thread,
    ]);
    await importMail(deps, file(new Blob([footer])), mailBatches);
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
    const result = await importMail(deps, file(mboxOf(CANNED_EML, second)), mailBatches);
    expect(result).toMatchObject({ ok: true, value: { read: 2, kept: 2, known: 0 } });
    expect(await deps.db.messages.count()).toBe(2);
  });

  it('stay two entries through all three at once', async () => {
    const deps = await makeDeps();
    await readThread(deps, threadOf(CANNED_ONE, equal));
    await readPaste(deps, pasteOf(CANNED_ONE));
    await readPaste(deps, pasteOf(equal));
    await importMail(deps, file(mboxOf(CANNED_EML, emlOf(equal, ['Message-ID: <c2@mail.example.com>']))), mailBatches);
    const rows = await deps.db.messages.toArray();
    expect(rows.map((row) => row.keys.length)).toEqual([3, 3]);
  });
});

describe('importMail', () => {
  it.each([
    ['in the order of time', [NOTICE_EML, OWN_EML, CANNED_EML, CANNED_TWO_EML]],
    ['newest first', [CANNED_TWO_EML, CANNED_EML, OWN_EML, NOTICE_EML]],
    ['own message first', [OWN_EML, CANNED_EML, NOTICE_EML, CANNED_TWO_EML]],
  ])('puts a story into one case, %s', async (_name, messages) => {
    const deps = await makeDeps();
    const result = await importMail(deps, file(mboxOf(...messages)), mailBatches);
    expect(result).toMatchObject({ ok: true, value: { read: 4, kept: 4 } });
    const rows = await deps.db.messages.orderBy('at').toArray();
    expect(rows.map((row) => row.kind)).toEqual(['notice', 'sent', 'answer', 'answer']);
    expect(new Set(rows.map((row) => row.caseId)).size).toBe(1);
  });

  it('counts what was known when the same file is read twice', async () => {
    const deps = await makeDeps();
    const mbox = mboxOf(NOTICE_EML, OWN_EML);
    await importMail(deps, file(mbox), mailBatches);
    expect(await importMail(deps, file(mbox), mailBatches)).toMatchObject({
      ok: true,
      value: { read: 2, kept: 0, known: 2 },
    });
  });

  it.each([
    ['an empty file', new Blob([]), 'empty'],
    ['a file that is no mail', new Blob([new Uint8Array(4_000).fill(7)]), 'unreadable'],
    ['prose', new Blob(['Once upon a time there was a parcel.\n']), 'unreadable'],
  ])('refuses %s', async (_name, blob, why) => {
    const deps = await makeDeps();
    expect(await importMail(deps, file(blob), mailBatches)).toMatchObject({ ok: false, why });
    expect(await deps.db.messages.count()).toBe(0);
  });

  it('fails as unreadable when the reader breaks off, and keeps what was saved before', async () => {
    const deps = await makeDeps();
    async function* breaking(blob: Blob) {
      for await (const batch of mailBatches(blob)) yield { ...batch, state: 'more' as const };
      throw new Error('worker died');
    }
    expect(await importMail(deps, file(mboxOf(NOTICE_EML)), breaking)).toEqual({
      ok: false,
      why: 'unreadable',
      detail: 'worker died',
    });
    expect(await deps.db.messages.count()).toBe(1);
  });

  it('keeps an own answer however many others come after it in the file', async () => {
    const deps = await makeDeps();
    async function* batches(blob: Blob) {
      for await (const batch of mailBatches(blob)) {
        const [mail] = batch.mails;
        if (!mail) throw new Error('no mail');
        yield { ...batch, state: 'more' as const };
        const letter = {
          ...mail,
          message: { ...mail.message, to: [{ address: 'friend@example.com' }], inReplyTo: null },
        };
        const mails = Array.from({ length: 2_001 }, () => letter);
        yield { ...batch, mails };
      }
      yield* mailBatches(mboxOf(NOTICE_EML));
    }
    const result = await importMail(deps, file(mboxOf(OWN_EML)), batches);
    expect(result).toMatchObject({ ok: true, value: { kept: 2, dropped: 0 } });
  });

  it('reports progress and stops when asked', async () => {
    const deps = await makeDeps();
    const stop = new AbortController();
    const shares: number[] = [];
    async function* batches(blob: Blob) {
      for await (const batch of mailBatches(blob)) yield { ...batch, state: 'more' as const };
      yield* mailBatches(mboxOf(CANNED_EML));
    }
    const onProgress = (_counts: unknown, share: number): void => {
      shares.push(share);
      stop.abort();
    };
    const result = await importMail(deps, { ...file(mboxOf(NOTICE_EML)), onProgress, signal: stop.signal }, batches);
    expect(result).toMatchObject({ ok: true, value: { kept: 1 } });
    expect(shares).toEqual([1]);
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
