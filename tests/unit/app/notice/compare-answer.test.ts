import { beforeEach, describe, expect, it } from 'vitest';

import { addEvidence } from '../../../../utils/app/evidence/add-evidence';
import { compareAnswer } from '../../../../utils/app/notice/compare-answer';
import { readThread } from '../../../../utils/app/message/read-thread';
import type { CapturedMessage } from '../../../../utils/messaging/contract';
import { importAll } from '../import-all';
import { CANNED_ONE, CANNED_TWO, freshBrowser, makeDeps, NOTICE, OWN_ANSWER, threadOf } from '../made-up';

beforeEach(freshBrowser);

const PHOTOS: CapturedMessage = {
  ...OWN_ANSWER,
  messageId: '198c880000000006',
  date: '2026-11-05T09:00:00.000Z',
  text: 'Hello, here are my screenshots of November 2. Please look at them.',
};
const CASE = [NOTICE, OWN_ANSWER, CANNED_ONE, PHOTOS, CANNED_TWO];

/** A mailbox file: a notice, her answer with a photo and no word about it, and a canned answer. */
function withFile(): string {
  const mail = (own: CapturedMessage, id: string, to: string, type: string, text: string): string =>
    [
      'From - Tue Nov  3 09:41:20 2026',
      `From: ${own.from?.name} <${own.from?.address}>`,
      `Date: ${new Date(own.date ?? '').toUTCString()}`,
      `Subject: ${own.subject}`,
      `Message-ID: <${id}@mail.example.com>`,
      `In-Reply-To: <${to}@mail.example.com>`,
      `Content-Type: ${type}`,
      '',
      text,
      '',
    ].join('\r\n');
  const photo = [
    ...['--b', 'Content-Type: text/plain', '', 'Please look at it again.'],
    ...['--b', 'Content-Type: image/jpeg', 'Content-Disposition: attachment; filename="shelf.jpg"', '', 'xx', '--b--'],
  ].join('\r\n');
  return [
    mail(NOTICE, 'n1', 'none', 'text/plain', NOTICE.text),
    mail(OWN_ANSWER, 'o1', 'n1', 'multipart/mixed; boundary=b', photo),
    mail(CANNED_ONE, 'c1', 'o1', 'text/plain', CANNED_ONE.text),
  ].join('\r\n');
}

async function compared(messages: readonly CapturedMessage[], index: number, keepText = true) {
  const deps = await makeDeps({ keepText: async () => keepText });
  const { ids } = await readThread(deps, threadOf(...messages));
  const view = await compareAnswer(deps, ids[index] ?? '');
  if (!view) throw new Error('not in the record');
  return { deps, view, ids };
}

describe('compareAnswer', () => {
  it('finds the earlier answer, how much is the same, and that only the name below it differs', async () => {
    const { view, ids } = await compared(CASE, 4);

    expect(view.copy).toMatchObject({
      earlier: { id: ids[2], date: CANNED_ONE.date },
      percent: 96,
      identical: false,
      differs: ['signature'],
      earlierText: CANNED_ONE.text,
      text: CANNED_TWO.text,
    });
  });

  it('finds it in another case too', async () => {
    const { deps, ids } = await compared([NOTICE, CANNED_ONE], 1);
    const elsewhere = { ...threadOf({ ...CANNED_TWO, text: CANNED_ONE.text }), threadId: '198c6747aabb7fff' };
    const { ids: later } = await readThread(deps, elsewhere);

    expect((await compareAnswer(deps, later[0] ?? ''))?.copy).toMatchObject({
      earlier: { id: ids[1] },
      identical: true,
      percent: 100,
      differs: [],
    });
  });

  it('looks only at earlier answers, not at later ones nor at notices', async () => {
    expect((await compared(CASE, 2)).view.copy).toBeNull();
    expect((await compared(CASE, 0)).view.copy).toBeNull();
  });

  it('says what the driver wrote since the answer before and this one does not mention', async () => {
    const { view } = await compared(CASE, 4);

    expect(view.untouched).toEqual(['photos', 'dates']);
    expect(view.factless).toBe(true);
    expect((await compared(CASE, 2)).view.untouched).toEqual(['station', 'app']);
  });

  it('names her evidence it does not mention by number, but none it names and none of another case', async () => {
    const named = { ...OWN_ANSWER, text: `${OWN_ANSWER.text} See E1-shelf.jpg, E2 and E3.` };
    const answer = { ...CANNED_ONE, text: `${CANNED_ONE.text} We have looked at E2.` };
    const deps = await makeDeps();
    const { ids } = await readThread(deps, threadOf(NOTICE, named, answer));
    const caseId = (await deps.db.messages.get(ids[2] ?? ''))?.caseId ?? '';
    for (const [text, of] of [
      ['one', { caseId }],
      ['two', { caseId }],
      ['three', {}],
    ] as const) {
      const file = { file: new Blob([text]), name: `${text}.txt`, fileAt: null, source: 'file' } as const;
      await addEvidence(deps, { ...file, ...of });
    }

    expect((await compareAnswer(deps, ids[2] ?? ''))?.unnamed).toEqual(['E1']);
  });

  it.each<[string, number, { inCase: number; inRecord: number } | null]>([
    ['the first', 2, { inCase: 1, inRecord: 2 }],
    ['the second', 4, { inCase: 2, inRecord: 3 }],
    ['a notice', 0, null],
    ['her own message', 1, null],
  ])('counts canned answers up to %s, in the case and in all there is', async (_, index, times) => {
    const deps = await makeDeps();
    const earlier = { ...CANNED_TWO, messageId: '198c880000000001', date: '2026-10-01T09:00:00.000Z' };
    await readThread(deps, { ...threadOf(earlier), threadId: '198c6747aabb7fff' });
    const { ids } = await readThread(deps, threadOf(...CASE));

    expect((await compareAnswer(deps, ids[index] ?? ''))?.times).toEqual(times);
  });

  it('does not call an answer empty that names the day, or that speaks of what she sent', async () => {
    const named = { ...CANNED_TWO, text: `We looked at November 2 and your screenshots. ${CANNED_TWO.text}` };
    const { view } = await compared([NOTICE, OWN_ANSWER, CANNED_ONE, PHOTOS, named], 4);

    expect(view.factless).toBe(false);
    expect(view.untouched).toEqual([]);
  });

  it('counts the answers of the case, how long they took, and those after photos', async () => {
    expect((await compared(CASE, 0)).view.figures).toEqual({
      answers: 2,
      canned: 2,
      minutes: (13 * 60 + 55 + 25 * 60 + 30) / 2,
      afterProof: { answers: 1, canned: 1 },
    });
  });

  it('quotes sentences of a notice that do not go together', async () => {
    const text = NOTICE.text.replace('Not picking', 'There is no need to contact us about this. Not picking');
    const { view } = await compared([{ ...NOTICE, text }], 0);

    expect(view.contradictions).toEqual([
      {
        first: 'There is no need to contact us about this.',
        second: 'Not picking up orders may affect your eligibility to deliver with Amazon Flex.',
      },
    ]);
  });

  it('quotes nothing of a notice that says one thing', async () => {
    expect((await compared([NOTICE], 0)).view.contradictions).toEqual([]);
  });

  it('says nothing about the texts where they are not kept, and nothing about her own message', async () => {
    const empty = { copy: null, untouched: [], unnamed: [], factless: false, contradictions: [] };

    expect((await compared(CASE, 4, false)).view).toMatchObject({ ...empty, figures: { answers: 2 } });
    expect((await compared(CASE, 3)).view).toMatchObject(empty);
  });

  it.each([
    ['counts the files of her message as proof', true, ['photos'], 1],
    ['keeps no file name where no text is kept', false, [], 0],
  ])('%s', async (_name, keepText, untouched, afterProof) => {
    const deps = await makeDeps({ keepText: async () => keepText });
    await importAll(deps, new Blob([withFile()]));
    const rows = await deps.db.messages.toArray();
    const answer = rows.find(({ kind }) => kind === 'answer');

    expect(rows.map(({ kind }) => kind).sort()).toEqual(['answer', 'notice', 'sent']);
    expect(JSON.stringify(rows).includes('shelf.jpg')).toBe(keepText);
    expect(await compareAnswer(deps, answer?.id ?? '')).toMatchObject({
      untouched,
      figures: { afterProof: { answers: afterProof } },
    });
  });

  it('is null for a message that is not in the record', async () => {
    expect(await compareAnswer(await makeDeps(), 'gmail:x:gone')).toBeNull();
  });
});
