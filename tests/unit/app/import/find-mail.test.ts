import { beforeEach, describe, expect, it, vi } from 'vitest';

import { correct, undoCorrection } from '../../../../utils/app/message/correct';
import { findMail } from '../../../../utils/app/import/find-mail';
import { foundId } from '../../../../utils/app/import/found';
import { keepFound } from '../../../../utils/app/import/keep-found';
import { mailBatches } from '../../../../utils/app/import/mail-batches';
import type { MailReader } from '../../../../utils/app/import/mail-reader';
import { remove } from '../../../../utils/app/message/remove';
import { fileOf, importAll, search } from '../import-all';
import { freshBrowser, makeDeps, NOTICE, NOW } from '../made-up';
import { CANNED_EML, CANNED_TWO_EML, emlOf, mboxOf, NOTICE_EML, OWN_EML } from '../made-up-files';

beforeEach(freshBrowser);

describe('an import', () => {
  it.each([
    ['in the order of time', [NOTICE_EML, OWN_EML, CANNED_EML, CANNED_TWO_EML]],
    ['newest first', [CANNED_TWO_EML, CANNED_EML, OWN_EML, NOTICE_EML]],
    ['own message first', [OWN_EML, CANNED_EML, NOTICE_EML, CANNED_TWO_EML]],
  ])('puts a story into one case, %s', async (_name, messages) => {
    const deps = await makeDeps();
    const { search: found, kept } = await importAll(deps, mboxOf(...messages));
    expect(found.counts).toMatchObject({ read: 4, found: 3, known: 0 });
    expect(kept).toEqual({ ok: true, value: { kept: 4, own: 1 } });
    const rows = await deps.db.messages.orderBy('at').toArray();
    expect(rows.map((row) => row.kind)).toEqual(['notice', 'sent', 'answer', 'answer']);
    expect(new Set(rows.map((row) => row.caseId)).size).toBe(1);
  });

  it('keeps nothing before it is asked to', async () => {
    const deps = await makeDeps();
    const found = await search(deps, [mboxOf(NOTICE_EML, OWN_EML, CANNED_EML)]);
    expect(found.mails).toHaveLength(2);
    expect(await deps.db.messages.count()).toBe(0);
    expect(await deps.db.events.count()).toBe(0);
  });

  it('keeps what was chosen, and of the own messages those that belong to it', async () => {
    const deps = await makeDeps();
    const other = emlOf({ ...NOTICE, date: '2026-10-01T08:00:00.000Z' }, ['Message-ID: <n9@mail.example.com>']);
    const found = await search(deps, [mboxOf(NOTICE_EML, OWN_EML, other)]);
    const [newest, oldest] = found.mails;
    expect([newest, oldest].map((mail) => mail?.draft.message.date?.slice(0, 7))).toEqual(['2026-11', '2026-10']);
    await keepFound(deps, { search: found, chosen: new Set([foundId(expectFound(oldest))]) });
    expect((await deps.db.messages.toArray()).map(({ id }) => id)).toEqual(['mid:n9@mail.example.com']);
    await keepFound(deps, { search: found, chosen: new Set([foundId(expectFound(newest))]) });
    expect((await deps.db.messages.orderBy('at').toArray()).map(({ kind }) => kind)).toEqual([
      'notice',
      'notice',
      'sent',
    ]);
  });

  it('finds nothing new in a file that was kept, and says how much of it is kept', async () => {
    const deps = await makeDeps();
    const mbox = mboxOf(NOTICE_EML, OWN_EML);
    await importAll(deps, mbox);
    const again = await importAll(deps, mbox);
    expect(again.search).toMatchObject({ mails: [], counts: { read: 2, found: 0, known: 1 } });
    expect(again.kept).toEqual({ ok: true, value: { kept: 0, own: 0 } });
  });

  it('leaves out what the driver removed before, and what she said is no notice', async () => {
    const deps = await makeDeps();
    const later = emlOf({ ...NOTICE, date: '2026-11-12T09:00:00.000Z' }, ['Message-ID: <n2@mail.example.com>']);
    await importAll(deps, mboxOf(NOTICE_EML));
    await correct(deps, { id: 'mid:n1@mail.example.com', category: 'not-flex', tier: 'none' });
    expect(await search(deps, [mboxOf(later)])).toMatchObject({ mails: [], counts: { read: 1, removed: 0 } });
    await undoCorrection(deps, 'mid:n1@mail.example.com');
    await remove(deps, ['mid:n1@mail.example.com'], 'deleted');
    expect(await search(deps, [mboxOf(NOTICE_EML)])).toMatchObject({ mails: [], counts: { read: 1, removed: 1 } });
  });

  it('finds a message once that stands in two files', async () => {
    const deps = await makeDeps();
    const found = await search(deps, [mboxOf(NOTICE_EML), new Blob([NOTICE_EML])]);
    expect(found).toMatchObject({ mails: { length: 1 }, counts: { read: 2, found: 1 } });
  });

  it('knows an answer as canned that says the notice again and nothing about what she wrote', async () => {
    const deps = await makeDeps();
    const said = 'Not picking up orders may affect your eligibility to deliver with Amazon Flex.';
    const answer = emlOf({ ...NOTICE, date: '2026-11-05T08:00:00.000Z', text: `Thank you for writing. ${said}` }, [
      'Message-ID: <a1@mail.example.com>',
      'In-Reply-To: <o1@mail.example.com>',
    ]);
    const found = await search(deps, [mboxOf(answer, OWN_EML, NOTICE_EML)]);
    const canned = found.mails.map(({ draft, verdict }) => [draft.keys[0], verdict.canned]);
    expect(canned).toEqual([
      ['mid:a1@mail.example.com', true],
      ['mid:n1@mail.example.com', false],
    ]);
  });

  it.each([
    ['an empty file', new Blob([]), 'empty'],
    ['a picture', new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])]), 'binary'],
    ['prose', new Blob(['Once upon a time there was a parcel.\n']), 'not-mail'],
  ])('says why %s is refused, and reads the others', async (_name, blob, why) => {
    const deps = await makeDeps();
    const found = await search(deps, [blob, new Blob([NOTICE_EML])]);
    expect(found).toMatchObject({ troubles: [{ file: 'made-up.mbox', why }], mails: { length: 1 } });
  });

  it('tells of each damaged message where it begins, and reads the others', async () => {
    const deps = await makeDeps();
    const damaged = 'From - Tue Nov  3 09:41:20 2026\r\nX-Nothing: a\r\nX-Else: b\r\n\r\nno more\r\n\r\n';
    const found = await search(deps, [new Blob([mboxOf(NOTICE_EML), damaged, mboxOf(CANNED_EML)])]);
    expect(found).toMatchObject({
      counts: { read: 3, damaged: 1 },
      damage: [{ file: 'made-up.mbox', at: mboxOf(NOTICE_EML).size }],
      mails: { length: 2 },
    });
  });

  it('says that a mailbox ends in the midst of a line', async () => {
    const deps = await makeDeps();
    const whole = mboxOf(NOTICE_EML, CANNED_EML);
    expect((await search(deps, [whole])).cut).toEqual([]);
    expect((await search(deps, [whole.slice(0, whole.size - 30)])).cut).toEqual(['made-up.mbox']);
  });

  it('gives what was read when the reader breaks off, and says so', async () => {
    const deps = await makeDeps();
    const breaking: MailReader = async function* (source) {
      for await (const batch of mailBatches(source)) yield { ...batch, state: 'more' };
      throw new Error('worker died');
    };
    const found = await search(deps, [mboxOf(NOTICE_EML)], breaking);
    expect(found).toMatchObject({ mails: { length: 1 }, troubles: [{ why: 'broken' }] });
  });

  it('reports progress, and stops when asked', async () => {
    const deps = await makeDeps();
    const stop = new AbortController();
    const seen: number[] = [];
    const endless: MailReader = async function* (source) {
      for (;;) for await (const batch of mailBatches(source)) yield { ...batch, state: 'more' };
    };
    const file = fileOf(mboxOf(NOTICE_EML));
    const onProgress = (_counts: unknown, bytes: number): void => {
      seen.push(bytes);
      if (seen.length === 3) stop.abort();
    };
    await findMail(deps, { files: [file], ownAddress: null, onProgress, signal: stop.signal }, endless);
    expect(seen).toEqual([file.size, file.size, file.size]);
  });

  it('keeps what was written before a failure, and the rest when asked again', async () => {
    const deps = await makeDeps();
    const many = Array.from({ length: 150 }, (_, index) =>
      emlOf({ ...NOTICE, date: new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString() }, [
        `Message-ID: <m${index}@mail.example.com>`,
      ]),
    );
    const found = await search(deps, [mboxOf(...many)]);
    const chosen = new Set(found.mails.map(foundId));
    const failing = {
      ...deps,
      now: vi.fn(deps.now).mockReturnValueOnce(NOW).mockReturnValueOnce(new Date(Number.NaN)),
    };
    expect(await keepFound(failing, { search: found, chosen })).toMatchObject({ ok: false, why: 'not-saved' });
    expect(await deps.db.messages.count()).toBe(100);
    const shares: number[] = [];
    const kept = await keepFound(deps, { search: found, chosen, onProgress: (share) => shares.push(share) });
    expect(kept).toEqual({ ok: true, value: { kept: 50, own: 0 } });
    expect([shares, await deps.db.messages.count()]).toEqual([[100 / 150, 1], 150]);
  });
});

function expectFound<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new Error('it should have been found');
  return found;
}
