// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';

import { addEvidence } from '../../../../utils/app/evidence/add-evidence';
import type { Deps } from '../../../../utils/app/deps';
import { evidenceOf } from '../../../../utils/app/evidence/evidence-of';
import { fillReply } from '../../../../utils/app/notice/letter';
import type { LetterWish } from '../../../../utils/app/notice/letter-wish';
import { viewNotice } from '../../../../utils/app/notice/notice-view';
import { readThread } from '../../../../utils/app/message/read-thread';
import { CANNED_ONE, CANNED_TWO, freshBrowser, makeDeps, NOTICE, OWN_ANSWER, threadOf } from '../made-up';

let deps: Deps;
let ids: readonly (string | null)[];
let caseId = '';

const WITH_PHOTOS = { ...OWN_ANSWER, text: `${OWN_ANSWER.text}\n\nAttached: 2 files: E1-stops.jpg, E2-door.jpg` };

beforeEach(async () => {
  freshBrowser();
  deps = await makeDeps();
  ({ ids } = await readThread(deps, threadOf(NOTICE)));
  caseId = (await deps.db.messages.get(ids[0] ?? ''))?.caseId ?? '';
  await add('a', 'stops.jpg', ['order-not-picked-up/itinerary-screenshot']);
  await add('b', 'door.jpg', []);
});

async function add(bytes: string, name: string, items: readonly string[]): Promise<void> {
  const result = await addEvidence(deps, {
    file: new Blob([bytes]),
    name,
    fileAt: null,
    source: 'file',
    caseId,
    items,
  });
  if (!result.ok) throw new Error(result.why);
}

async function letterTo(index: number, wish: LetterWish = {}, withEvidence = false) {
  const reply = (await viewNotice(deps, ids[index] ?? '', 'en', wish))?.reply;
  if (!reply) throw new Error('there is no letter');
  const own = Object.fromEntries(reply.blanks.filter(({ required }) => required).map(({ id }) => [id, 'my own words']));
  const attached = withEvidence ? await evidenceOf(deps, { caseId }) : [];
  return { reply, ...fillReply(deps, { reply, values: { ...own, ...reply.known }, attached }) };
}

describe('the letter of a case', () => {
  it('quotes the canned answer and lists the photos it passed over by their numbers', async () => {
    ({ ids } = await readThread(deps, threadOf(NOTICE, WITH_PHOTOS, CANNED_ONE)));
    const { text, reply } = await letterTo(2);
    expect(reply).toMatchObject({ templateId: 'answer-to-canned', kind: 'canned-answer' });
    expect(text).toMatch(/It says: "[^"]*previous message/);
    expect(text).toContain('Your answer does not mention:\n1. what I sent you: E1, E2\n');
    expect(text).not.toContain('my photos');
  });

  it('names a proof by its number only where it goes with the letter', async () => {
    expect((await letterTo(0, {}, true)).text).toContain('My list of stops: E1.');
    expect((await letterTo(0, {}, false)).text).not.toMatch(/\bE\d/);
  });

  it('is in Spanish where the driver chose that, dates too', async () => {
    const { text, reply } = await letterTo(0, { language: 'es' });
    expect(reply).toMatchObject({ language: 'es', languageWhy: 'chosen', languages: ['en', 'es'] });
    expect(text).toContain('Su aviso del 3 de noviembre de 2026 dice que un pedido no se recogió.');
  });

  it('is that of the route she takes, and only where she is', async () => {
    const wish = { route: 'gb-data-request', place: 'gb' };
    const { text, reply } = await letterTo(0, wish);
    expect(reply.templateId).toBe('records-gb');
    expect(text).toContain('Article 15 of the UK GDPR');
    expect(text).toContain('driver@example.com');
    expect((await viewNotice(deps, ids[0] ?? '', 'en', { ...wish, place: 'us-co' }))?.reply).toBeNull();
    expect((await viewNotice(deps, ids[0] ?? '', 'en', { route: wish.route }))?.reply).toBeNull();
  });

  it('tells a complaint what went to and fro', async () => {
    ({ ids } = await readThread(deps, threadOf(NOTICE, WITH_PHOTOS, CANNED_ONE, CANNED_TWO)));
    const { text } = await letterTo(0, { route: 'us-ftc', place: 'us-co' });
    expect(text).toContain('November 3, 2026: notice from Amazon (“Order Not Picked Up”)\n');
    expect(text).toContain('November 6, 2026: answer from Amazon, which looks like a standard text');
  });

  it('leaves out what had no room, and says so, but never the list of what is attached', async () => {
    const reply = (await viewNotice(deps, ids[0] ?? '', 'en'))?.reply;
    if (!reply) throw new Error('there is no letter');
    const values = { ...reply.known, driverName: 'Kim', whatHappened: 'word '.repeat(140), leftItinerary: '4:05 PM' };
    const filled = fillReply(deps, { reply, values, attached: await evidenceOf(deps, { caseId }) });
    expect(filled.text).toContain('2 files: E1-stops.jpg, E2-door.jpg');
    expect(filled.text).not.toContain('My list of stops');
    expect(filled.leftOut).toEqual([]);
  });
});
