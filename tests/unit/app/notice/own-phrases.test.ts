import { beforeEach, describe, expect, it } from 'vitest';

import { correct } from '../../../../utils/app/message/correct';
import type { Deps } from '../../../../utils/app/deps';
import {
  listPhrases,
  MOST_PHRASES,
  problemOf,
  removePhrase,
  restorePhrase,
  savePhrase,
} from '../../../../utils/app/notice/own-phrases';
import { readPaste } from '../../../../utils/app/message/read-paste';
import { readThread } from '../../../../utils/app/message/read-thread';
import { checkStore } from '../../../../utils/app/start';
import { allEvents, checkRecord } from '../../../../utils/storage/events';
import { search } from '../import-all';
import { CANNED_ONE, freshBrowser, makeDeps, NOTICE, openRecord, QUIET, threadOf } from '../made-up';

beforeEach(freshBrowser);

const PICTURES = { id: null, text: 'put new pictures of the app', category: 'late-arrival' } as const;
const WORDS = { id: null, text: 'did not pick up an assigned order', category: 'not-flex' } as const;

async function saved(deps: Deps, input: Parameters<typeof savePhrase>[1]): Promise<string> {
  const result = await savePhrase(deps, input);
  if (!result.ok) throw new Error(result.detail);
  return result.value.id;
}

async function verdictOf(deps: Deps, id: string | null | undefined) {
  return (await deps.db.messages.get(id ?? ''))?.payload.verdict;
}

describe('a saved phrase', () => {
  it('decides mail that is opened, pasted or found in a file, and is named among the reasons', async () => {
    const deps = await makeDeps();
    const id = await saved(deps, PICTURES);
    const why = { kind: 'own-phrase', rule: `own-phrase/${id}`, text: 'put new pictures of the app' };
    const { ids } = await readThread(deps, threadOf(QUIET));
    expect(await verdictOf(deps, ids[0])).toMatchObject({ category: 'late-arrival' });
    expect((await verdictOf(deps, ids[0]))?.why[0]).toMatchObject(why);
    const { text, subject, from } = QUIET;
    const pasted = await readPaste(deps, { text, subject, from, date: '2026-05-01', keepAs: null });
    expect(pasted).toMatchObject({ ok: true, value: { verdict: { category: 'late-arrival' } } });
    const eml = `From: ${from?.address}\r\nDate: Fri, 01 May 2026 08:00:00 +0000\r\nSubject: ${subject}\r\n\r\n${text}\r\n`;
    expect(await search(deps, [new Blob([eml])])).toMatchObject({ mails: [{ verdict: { category: 'late-arrival' } }] });
  });

  it('gives kept messages with its words another verdict, and takes it back when it is removed', async () => {
    const deps = await makeDeps();
    const id = (await readThread(deps, threadOf(NOTICE))).ids[0];
    const phrase = await saved(deps, WORDS);
    expect(await verdictOf(deps, id)).toMatchObject({ category: 'not-flex', flag: false });
    expect(await listPhrases(deps)).toEqual([{ ...WORDS, id: phrase, decides: 1 }]);
    const removed = await removePhrase(deps, phrase);
    expect(await verdictOf(deps, id)).toMatchObject({ category: 'order-not-picked-up', flag: true });
    expect(await listPhrases(deps)).toEqual([]);
    if (!removed.ok || removed.value === null) throw new Error('it should have been there');
    await restorePhrase(deps, removed.value);
    expect(await verdictOf(deps, id)).toMatchObject({ category: 'not-flex' });
    expect((await allEvents(deps.db)).map(({ kind }) => kind)).toEqual([
      'logged',
      'case-opened',
      'phrase-saved',
      'judged-again',
      'phrase-removed',
      'judged-again',
      'phrase-saved',
      'judged-again',
    ]);
    expect(await checkRecord(deps.db)).toMatchObject({ chain: { ok: true }, changed: [] });
  });

  it('lets go of what an edit no longer matches', async () => {
    const deps = await makeDeps();
    const id = (await readThread(deps, threadOf(NOTICE))).ids[0];
    const phrase = await saved(deps, WORDS);
    expect(await saved(deps, { ...WORDS, id: phrase, text: 'other words' })).toBe(phrase);
    expect(await verdictOf(deps, id)).toMatchObject({ category: 'order-not-picked-up' });
    expect(await listPhrases(deps)).toMatchObject([{ id: phrase, text: 'other words', decides: 0 }]);
  });

  it('leaves what the driver changed by hand, and the badge of what it clears stays away', async () => {
    const deps = await makeDeps();
    const id = (await readThread(deps, threadOf(NOTICE))).ids[0] ?? '';
    await correct(deps, { id, category: 'missed-block', tier: 'warning' });
    await saved(deps, WORDS);
    expect(await verdictOf(deps, id)).toMatchObject({ category: 'order-not-picked-up' });
    const other = { ...NOTICE, messageId: '198cf00000000009', from: { address: 'amazonflex-support@amazon.com' } };
    const label = (await readThread(deps, { ...threadOf(other), threadId: '198cf00000000009' })).labels[0];
    expect(label).toMatchObject({ category: 'missed-block' });
  });

  it('gives mail it clears a calm label, so that no hint comes back', async () => {
    const deps = await makeDeps();
    await saved(deps, WORDS);
    expect((await readThread(deps, threadOf(NOTICE))).labels).toMatchObject([{ category: 'not-flex', tier: 'none' }]);
    expect(await deps.db.messages.count()).toBe(0);
  });

  it('is never stronger than fraud', async () => {
    const deps = await makeDeps();
    const scam = {
      ...NOTICE,
      from: { name: 'Amazon Flex', address: 'support@amaz0n-flex.example' },
      text: 'Your Amazon Flex account is suspended. Verify your password at https://amaz0n-flex.example now. We did not pick up an assigned order.',
    };
    await saved(deps, WORDS);
    expect((await readThread(deps, threadOf(scam))).labels).toMatchObject([{ tier: 'fraud' }]);
  });

  it('stands in the mirror, and comes back from it when the browser has lost the record', async () => {
    const deps = await makeDeps();
    const id = await saved(deps, PICTURES);
    expect((await deps.mirror.content()).phrases).toMatchObject([{ id, payload: { text: PICTURES.text } }]);
    await deps.db.transaction('rw', deps.db.tables, () => Promise.all(deps.db.tables.map((table) => table.clear())));
    await checkStore(deps);
    expect(await listPhrases(deps)).toMatchObject([{ id, text: PICTURES.text }]);
    await removePhrase(deps, id);
    expect((await deps.mirror.content()).phrases).toEqual([]);
    expect(await checkStore(deps)).toEqual({ state: 'ok' });
  });

  it('makes the mirror follow when only the words of a phrase were changed and the mirror missed it', async () => {
    const deps = await makeDeps();
    const id = await saved(deps, PICTURES);
    const deaf = { ...deps, mirror: { ...deps.mirror, write: () => Promise.reject(new Error('full')) } };
    await savePhrase(deaf, { ...PICTURES, id, text: 'pictures of the app' });
    await checkStore(deps);
    expect((await deps.mirror.content()).phrases).toMatchObject([{ payload: { text: 'pictures of the app' } }]);
  });

  it('is gone once, however often it is removed', async () => {
    const deps = await makeDeps();
    const id = await saved(deps, PICTURES);
    await removePhrase(deps, id);
    expect(await removePhrase(deps, id)).toEqual({ ok: true, value: null });
    expect(await deps.db.phrases.count()).toBe(0);
  });

  it('is not needed for judging where the record can not be read', async () => {
    const deps = await makeDeps();
    const db = await openRecord();
    db.close({ disableAutoOpen: true });
    Object.defineProperty(db, 'ensureOpen', { value: () => Promise.reject(new Error('no storage')) });
    expect(await readThread({ ...deps, db }, threadOf(CANNED_ONE))).toMatchObject({
      saved: false,
      labels: [{ category: 'canned-reply' }],
    });
  });
});

describe('problemOf', () => {
  const saved = [{ id: 'a', text: 'some words', category: 'late-arrival' as const }];
  const input = (text: string, id: string | null = null) => ({ id, text, category: 'late-arrival' as const });

  it.each([
    ['three letters', input('abc'), 'too-short'],
    ['signs only', input('?! …… ---'), 'too-short'],
    ['201 characters', input('a'.repeat(201)), 'too-long'],
    ['the words of another', input('SOME  words!'), 'known'],
    ['its own words, edited', input('some Words', 'a'), null],
    ['other words', input('other words'), null],
  ])('judges %s', (_name, given, problem) => expect(problemOf(given, saved)).toBe(problem));

  it('stops at a number of phrases, but not an edit', () => {
    const many = Array.from({ length: MOST_PHRASES }, (_, index) => ({ ...input(`words ${index}`), id: `${index}` }));
    expect(problemOf(input('one more'), many)).toBe('too-many');
    expect(problemOf(input('one more', '7'), many)).toBeNull();
  });

  it('keeps a phrase with a problem from being saved', async () => {
    const deps = await makeDeps();
    expect(await savePhrase(deps, input('abc'))).toEqual({ ok: false, why: 'unreadable', detail: 'too-short' });
    expect(await deps.db.events.count()).toBe(0);
  });
});
