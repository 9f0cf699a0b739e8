import { beforeEach, describe, expect, it } from 'vitest';

import { correct } from '../../../../utils/app/message/correct';
import { fillReply } from '../../../../utils/app/notice/letter';
import { viewNotice } from '../../../../utils/app/notice/notice-view';
import { readThread } from '../../../../utils/app/message/read-thread';
import type { CapturedMessage } from '../../../../utils/messaging/contract';
import { CANNED_ONE, CANNED_TWO, freshBrowser, makeDeps, NOTICE, OWN_ANSWER, THREAD, threadOf } from '../made-up';

beforeEach(freshBrowser);

async function viewed(messages: readonly CapturedMessage[], index: number) {
  const deps = await makeDeps();
  const { ids } = await readThread(deps, threadOf(...messages));
  const view = await viewNotice(deps, ids[index] ?? '', 'en');
  if (!view) throw new Error('not in the record');
  return { deps, view };
}

const PHISHING = {
  ...NOTICE,
  from: { name: 'Amazon Flex', address: 'support@amazon-flex-verify.example' },
  subject: 'Amazon Flex account suspended',
  text: 'Your Amazon Flex account is suspended. Confirm your password at the link below within 24 hours to restore your account.',
};

describe('viewNotice', () => {
  it('shows a notice with what it means, why it was matched, and what comes next', async () => {
    const { view } = await viewed([NOTICE], 0);
    expect(view).toMatchObject({
      rung: 'first-answer',
      canned: false,
      threadId: THREAD,
      fromText: 'Amazon Flex <amazonflex-support@amazon.com>',
      text: NOTICE.text,
    });
    expect(view.title).not.toBe('order-not-picked-up');
    expect(view.meaning.length).toBeGreaterThan(0);
    expect(view.plan?.amazon.length).toBeGreaterThan(0);
    expect(view.leavesOut.length).toBeGreaterThan(0);
    expect(view.evidence.every((item) => item.text !== '')).toBe(true);
    expect(view.story.map((entry) => entry.id)).toEqual([view.entry.id]);
  });

  it('shows the words that matched as they stand in the message, with at most 40 characters around', async () => {
    const { view } = await viewed([NOTICE], 0);
    expect(view.reasons.length).toBeGreaterThan(0);
    for (const { before, match, after, place } of view.reasons) {
      const whole = { text: view.text ?? '', subject: NOTICE.subject ?? '', from: view.fromText }[place];
      expect(whole).toContain(`${before}${match}${after}`);
      expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(40);
    }
  });

  it('dates the steps from the message, not from today', async () => {
    const { view } = await viewed([NOTICE], 0);
    const dated = (view.plan?.amazon ?? []).filter((step) => step.from !== null);
    expect(dated.length).toBeGreaterThan(0);
    for (const { from, until } of dated) {
      expect((from ?? '') >= '2026-11-02' && (from ?? '') <= (until ?? '')).toBe(true);
      expect((from ?? '') < '2026-11-20').toBe(true);
    }
  });

  it.each([
    ['one canned answer', [NOTICE, OWN_ANSWER, CANNED_ONE], 'answer-to-canned'],
    ['two canned answers', [NOTICE, OWN_ANSWER, CANNED_ONE, CANNED_TWO], 'next-route'],
    [
      'two canned answers with equal text',
      [NOTICE, CANNED_ONE, { ...CANNED_TWO, text: CANNED_ONE.text }],
      'next-route',
    ],
  ] as const)('moves up the ladder with %s', async (_name, messages, rung) => {
    const { view } = await viewed(messages, messages.length - 1);
    expect(view).toMatchObject({ rung, canned: true, reply: { rung } });
    expect(view.story).toHaveLength(messages.length);
  });

  it('offers another letter after a canned answer, which quotes it with its date', async () => {
    const first = await viewed([NOTICE], 0);
    const { deps, view } = await viewed([NOTICE, OWN_ANSWER, CANNED_ONE], 2);
    expect(view.reply?.templateId).not.toBe(first.view.reply?.templateId);
    if (!view.reply) throw new Error('no letter');
    expect(view.reply.known).toMatchObject({
      cannedDate: 'November 4, 2026',
      driverName: 'Robin Example',
      sentDate: 'November 3, 2026',
    });
    const values = Object.fromEntries(
      view.reply.blanks.filter(({ required }) => required).map(({ id }) => [id, 'my own words']),
    );
    const letter = fillReply(deps, { reply: view.reply, values: { ...view.reply.known, ...values } });
    expect(letter.missing).toEqual([]);
    expect(letter.text).toContain('November 4, 2026');
    expect(letter.text).toContain('my own words');
  });

  it('gives a letter in another language than hers with the same letter in hers, its days written so', async () => {
    const { deps, view } = await viewed([NOTICE], 0);
    const gloss = async (language: string) => (await viewNotice(deps, view.entry.id, language))?.reply?.gloss;
    expect(await gloss('es')).toMatchObject({
      language: 'es',
      known: { noticeDate: expect.stringContaining('de noviembre') },
    });
    expect(await gloss('en')).toBeNull();
    expect(await gloss('ja')).toBeNull();
  });

  it('names the blanks of a letter once each, flags left out, and refuses while a required one is empty', async () => {
    const { deps, view } = await viewed([NOTICE], 0);
    if (!view.reply) throw new Error('no letter');
    const ids = view.reply.blanks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain('evidence');
    expect(view.reply.blanks.some(({ own }) => own)).toBe(true);
    expect(fillReply(deps, { reply: view.reply, values: view.reply.known }).missing.length).toBeGreaterThan(0);
  });

  it('offers no letter to a forger, and gives no address to answer to', async () => {
    const { view } = await viewed([PHISHING], 0);
    expect(view.entry.category).toBe('phishing');
    expect(view.reply).toBeNull();
  });

  it('shows the own message of the driver without letter or steps', async () => {
    const { view } = await viewed([NOTICE, OWN_ANSWER], 1);
    expect(view).toMatchObject({ reply: null, plan: null, meaning: [], reasons: [], entry: { kind: 'sent' } });
  });

  it('follows a correction: title, letter and what is missing are those of the category the driver chose', async () => {
    const { deps, view } = await viewed([NOTICE], 0);
    await correct(deps, { id: view.entry.id, category: 'late-arrival', tier: 'warning' });
    const corrected = await viewNotice(deps, view.entry.id, 'en');
    expect(corrected).toMatchObject({
      entry: { category: 'late-arrival', corrected: true },
      reply: { templateId: 'late-arrival' },
      sureness: 'sure',
    });
    expect(corrected?.title).not.toBe(view.title);
  });

  it('shows a message whose text is not kept', async () => {
    const deps = await makeDeps({ keepText: async () => false });
    const { ids } = await readThread(deps, threadOf(NOTICE));
    const view = await viewNotice(deps, ids[0] ?? '', 'en');
    expect(view).toMatchObject({ text: null, entry: { category: 'order-not-picked-up' } });
    expect(view?.reasons.every(({ place }) => place !== 'text')).toBe(true);
    await correct(deps, { id: ids[0] ?? '', category: 'late-arrival', tier: 'warning' });
    expect(await viewNotice(deps, ids[0] ?? '', 'en')).toMatchObject({ entry: { category: 'late-arrival' } });
  });

  it('falls back to English in a language without texts', async () => {
    const { deps, view } = await viewed([NOTICE], 0);
    expect(await viewNotice(deps, view.entry.id, 'xx')).toMatchObject({ title: view.title, meaning: view.meaning });
  });

  it('is null for a message that is not in the record', async () => {
    expect(await viewNotice(await makeDeps(), 'gmail:x:gone', 'en')).toBeNull();
  });

  it.each<[string, string, string | null]>([
    ['names a last day there is not', 'You may appeal this by February 30, 2027.', 'February 30, 2027'],
    ['names one there is', 'You may appeal this by January 30, 2027.', null],
    ['names none', '', null],
  ])('says whether a notice %s, and plans all the same', async (_, words, noSuchDay) => {
    const { view } = await viewed([{ ...NOTICE, text: `${NOTICE.text}\n\n${words}` }], 0);
    expect(view.noSuchDay).toBe(noSuchDay);
    expect(view.plan?.first).toBeDefined();
  });
});
