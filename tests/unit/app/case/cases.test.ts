import { beforeEach, describe, expect, it } from 'vitest';

import { caseNow } from '../../../../utils/app/case/case-view';
import { correct } from '../../../../utils/app/message/correct';
import type { Deps } from '../../../../utils/app/deps';
import { mergeCases } from '../../../../utils/app/case/merge-cases';
import { readPaste } from '../../../../utils/app/message/read-paste';
import { readThread } from '../../../../utils/app/message/read-thread';
import { remove, restore } from '../../../../utils/app/message/remove';
import { setOutcome } from '../../../../utils/app/case/set-outcome';
import { splitCase } from '../../../../utils/app/case/split-case';
import { checkRecord } from '../../../../utils/storage/events';
import { importAll } from '../import-all';
import { CANNED_ONE, CANNED_TWO, freshBrowser, makeDeps, NOTICE, OWN_ANSWER, threadOf } from '../made-up';
import { contents, logThread } from '../made-up-cases';

beforeEach(freshBrowser);

const CANNED_THREE = { ...CANNED_TWO, messageId: '198cd0000000000a', date: '2026-11-09T10:00:00.000Z' };

/** A mail file with these messages, read and kept. */
async function importMails(deps: Deps, ...mails: readonly { readonly id: string; readonly reply?: string }[]) {
  async function* reader() {
    yield {
      state: 'done' as const,
      mails: mails.map(({ id, reply }, index) => ({
        message: {
          ...(reply === undefined ? NOTICE : CANNED_ONE),
          date: `2026-11-0${4 + index}T08:00:00.000Z`,
          messageId: `<${id}@mail.example.com>`,
          inReplyTo: reply === undefined ? null : `<${reply}@mail.example.com>`,
        },
        threadId: null,
        gmailId: null,
        clipped: false,
      })),
      unreadable: [],
      read: 1,
      bytes: 1,
    };
  }
  return importAll(deps, new Blob(['x']), reader);
}

describe('a case', () => {
  it('is opened with its first message, dated by its latest, and told of once per transaction', async () => {
    const deps = await makeDeps();
    const row = await logThread(deps, 't1', [NOTICE, OWN_ANSWER, CANNED_ONE]);
    expect(row).toMatchObject({ state: 'open', at: Date.parse(CANNED_ONE.date ?? '') });
    expect(row.payload).toMatchObject({ name: null, outcome: null, steps: {}, amendments: [] });
    expect((await checkRecord(deps.db)).changed).toEqual([]);
    const kinds = (await deps.db.events.toArray()).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind.startsWith('case'))).toEqual(['case-opened']);
    expect((await deps.mirror.content()).cases).toEqual([row]);
  });

  it('is dated anew by what joins it, and by what is taken out of it', async () => {
    const deps = await makeDeps();
    const { id } = await logThread(deps, 't1', [NOTICE]);
    await readThread(deps, { ...threadOf(CANNED_ONE), threadId: 't1' });
    const at = async () => (await deps.db.cases.get(id))?.at;
    expect(await at()).toBe(Date.parse(CANNED_ONE.date ?? ''));
    const last = (await contents(deps))[id]?.at(-1) ?? '';
    await remove(deps, [last], 'undo');
    expect(await at()).toBe(Date.parse(NOTICE.date ?? ''));
  });

  it('goes with its last message, and comes back as it was with the undo', async () => {
    const deps = await makeDeps();
    const { id } = await logThread(deps, 't1', [NOTICE]);
    await setOutcome(deps, id, { kind: 'upheld', note: 'by mail' });
    const before = await deps.db.cases.toArray();
    const removed = await remove(deps, (await contents(deps))[id] ?? [], 'deleted');
    expect(await deps.db.cases.toArray()).toEqual([]);
    if (!removed.ok) throw new Error('not removed');
    await restore(deps, removed.value);
    expect(await deps.db.cases.toArray()).toEqual(before);
    expect(await deps.db.tombstones.count()).toBe(0);
  });

  it('that is closed opens again when something newer comes in, and not for what is older', async () => {
    const deps = await makeDeps({ now: () => new Date('2026-11-05T12:00:00Z') });
    const { id } = await logThread(deps, 't1', [NOTICE]);
    await setOutcome(deps, id, { kind: 'let-rest', note: '' });
    await readThread(deps, { ...threadOf(CANNED_ONE), threadId: 't1' });
    expect((await deps.db.cases.get(id))?.state).toBe('closed');
    await readThread(deps, { ...threadOf(CANNED_TWO), threadId: 't1' });
    expect(await deps.db.cases.get(id)).toMatchObject({ state: 'open', payload: { outcome: { kind: 'let-rest' } } });
  });
});

describe('joining', () => {
  it.each([
    ['the notice first', ['n', 'a1', 'a2']],
    ['an answer first', ['a2', 'n', 'a1']],
    ['the notice last', ['a2', 'a1', 'n']],
  ])('meets in one case by what answers what: %s', async (_name, order) => {
    const deps = await makeDeps();
    const mails = { n: { id: 'n' }, a1: { id: 'a1', reply: 'n' }, a2: { id: 'a2', reply: 'n' } };
    for (const name of order) await importMails(deps, mails[name as keyof typeof mails]);
    expect(Object.values(await contents(deps)).map((ids) => ids.length)).toEqual([3]);
  });

  it('meets also within one file, newest first, without leaving an empty case', async () => {
    const deps = await makeDeps();
    await importMails(deps, { id: 'a1', reply: 'n' }, { id: 'n' });
    expect(Object.values(await contents(deps)).map((ids) => ids.length)).toEqual([2]);
  });

  it('meets when the driver has put the waiting answers into another case meanwhile', async () => {
    const deps = await makeDeps();
    const other = await logThread(deps, 't1', [NOTICE]);
    await importMails(deps, { id: 'a1', reply: 'n' });
    expect(await mergeCases(deps, { from: 'mid:n@mail.example.com', into: other.id })).toMatchObject({ ok: true });
    await importMails(deps, { id: 'n' });
    expect(Object.keys(await contents(deps))).toEqual([other.id]);
    expect(await caseNow(deps, 'mid:n@mail.example.com')).toBe(other.id);
  });

  it('puts what comes in later beside the message before it where the driver has split a thread', async () => {
    const deps = await makeDeps();
    const { id } = await logThread(deps, 't1', [NOTICE, CANNED_ONE, CANNED_TWO]);
    const last = (await contents(deps))[id]?.at(-1) ?? '';
    const split = await splitCase(deps, id, [{ table: 'messages', id: last }]);
    if (!split.ok) throw new Error('not split');
    await readThread(deps, { ...threadOf(CANNED_THREE), threadId: 't1' });
    const held = await contents(deps);
    expect(held[id]).toHaveLength(2);
    expect(held[split.value.id]).toHaveLength(2);
  });

  it('keeps the same thread of two mail accounts apart', async () => {
    const deps = await makeDeps();
    await logThread(deps, 't1', [NOTICE]);
    await logThread(deps, 't1', [NOTICE], 'other@example.com');
    expect(Object.values(await contents(deps)).map((ids) => ids.length)).toEqual([1, 1]);
  });

  it('never joins equal words on another date by itself', async () => {
    const deps = await makeDeps();
    for (const date of ['2026-11-04T08:00:00Z', '2026-11-05T08:00:00Z'])
      await readPaste(deps, { text: CANNED_ONE.text, subject: null, from: NOTICE.from, date, keepAs: null });
    expect(Object.values(await contents(deps)).map((ids) => ids.length)).toEqual([1, 1]);
  });

  it('logs what the driver attached, also when the page shows it late', async () => {
    const deps = await makeDeps();
    const { id } = await logThread(deps, 't1', [NOTICE, OWN_ANSWER]);
    const own = { ...OWN_ANSWER, messageId: 't11', attachments: ['before.jpg'] };
    await readThread(deps, { ...threadOf({ ...NOTICE, messageId: 't10' }, own), threadId: 't1' });
    const rows = await deps.db.messages.where('caseId').equals(id).toArray();
    expect(rows.find(({ kind }) => kind === 'sent')?.payload.message.attachments).toEqual(['before.jpg']);
  });
});

describe('a correction', () => {
  it('keeps the first verdict and notes each change beside it, with its date', async () => {
    const deps = await makeDeps();
    await logThread(deps, 't1', [NOTICE]);
    const [row] = await deps.db.messages.toArray();
    await correct(deps, { id: row?.id ?? '', category: 'late-arrival', tier: 'warning' });
    await correct(deps, { id: row?.id ?? '', category: 'late-arrival', tier: 'final-warning' });
    const payload = (await deps.db.messages.get(row?.id ?? ''))?.payload;
    expect(payload?.verdict?.category).toBe('order-not-picked-up');
    expect(payload?.amendments).toEqual([
      { at: '2026-11-20T12:00:00.000Z', field: 'category', from: 'order-not-picked-up', to: 'late-arrival' },
      { at: '2026-11-20T12:00:00.000Z', field: 'tier', from: 'warning', to: 'final-warning' },
    ]);
  });
});
