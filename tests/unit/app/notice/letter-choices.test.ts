// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';

import type { Deps } from '../../../../utils/app/deps';
import { markSent } from '../../../../utils/app/letter/mark-sent';
import { readThread } from '../../../../utils/app/message/read-thread';
import type { LetterWish } from '../../../../utils/app/notice/letter-wish';
import { viewNotice } from '../../../../utils/app/notice/notice-view';
import type { CapturedMessage } from '../../../../utils/messaging/contract';
import { CANNED_ONE, CANNED_TWO, freshBrowser, makeDeps, NOTICE, OWN_ANSWER, threadOf } from '../made-up';

const CLOSED: CapturedMessage = {
  ...NOTICE,
  subject: 'Your Amazon Flex account',
  text: 'Hello,\n\nYour Amazon Flex account has been deactivated because your deliveries did not meet the standard of the Amazon Flex program. You can no longer deliver with Amazon Flex.\n\nThe Amazon Flex Team',
};

let deps: Deps;

beforeEach(async () => {
  freshBrowser();
  deps = await makeDeps();
});

async function viewed(messages: readonly CapturedMessage[], wish: LetterWish = {}, index = messages.length - 1) {
  const { ids } = await readThread(deps, threadOf(...messages));
  const view = await viewNotice(deps, ids[index] ?? '', 'en', wish);
  if (!view) throw new Error('not in the record');
  return view;
}

describe('the letters to choose from', () => {
  it('begin with the one that fits, and it is the one that is shown', async () => {
    const { letters, reply } = await viewed([NOTICE]);
    expect(letters[0]?.steps).toEqual(['reply-to-notice']);
    expect(letters[0]).toMatchObject({ route: null, templateId: 'order-not-picked-up', kind: 'answer', own: false });
    expect(reply).toMatchObject({ templateId: 'order-not-picked-up', route: null, inThread: true, beside: false });
  });

  it.each<[string, string | null, readonly string[], readonly string[]]>([
    ['gb', 'gb', ['records-gb'], ['records-ca', 'records-eu', 'dispute-notice', 'seattle-complaint']],
    ['us-ca', 'us-ca', ['records-ca', 'ftc-report'], ['records-gb', 'colorado-complaint']],
    ['us-wa-seattle', 'us-wa-seattle', ['seattle-challenge'], ['colorado-complaint', 'records-gb']],
    ['no place', null, ['terms-copy'], ['records-gb', 'records-ca', 'dispute-notice']],
  ])('of a closed account go with the routes open in %s, and with no other place’s', async (_, place, some, none) => {
    const ids = (await viewed([CLOSED], { place })).letters.map(({ templateId }) => templateId);
    expect(ids).toEqual(expect.arrayContaining([...some]));
    for (const id of none) expect(ids).not.toContain(id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have a name where they are for a step, and can each be written', async () => {
    const { letters } = await viewed([CLOSED], { place: 'us-ca' });
    const ofRoutes = letters.filter(({ route }) => route !== null);
    expect(ofRoutes.length).toBeGreaterThan(2);
    for (const { route, title, templateId } of ofRoutes) {
      expect(title).not.toBe('');
      const { reply } = await viewed([CLOSED], { place: 'us-ca', route: route ?? '' });
      expect(reply).toMatchObject({ templateId, route });
    }
  });

  it('are none for fraud and for her own messages', async () => {
    const phishing = {
      ...NOTICE,
      from: { name: 'Amazon Flex', address: 'support@amazon-flex-verify.example' },
      subject: 'Amazon Flex account suspended',
      text: 'Your Amazon Flex account is suspended. Confirm your password at the link below within 24 hours to restore your account.',
    };
    expect(await viewed([phishing])).toMatchObject({ letters: [], reply: null });
    expect(await viewed([NOTICE, OWN_ANSWER])).toMatchObject({ letters: [], reply: null });
  });
});

describe('where a letter goes', () => {
  it.each<[string, CapturedMessage, LetterWish, object]>([
    ['the listed address', NOTICE, {}, { to: 'amazonflex-support@amazon.com', toKind: 'flex', forged: false }],
    [
      'another address of Amazon’s',
      { ...NOTICE, from: { name: 'Amazon Flex', address: 'Flex-Notice@amazon.com' } },
      {},
      { to: 'flex-notice@amazon.com', toKind: 'amazon' },
    ],
    [
      'the step of its route',
      CLOSED,
      { place: 'gb', route: 'gb-data-request' },
      { to: null, toKind: null, inThread: false, beside: true },
    ],
    ['the thread, for an appeal', CLOSED, { route: 'appeal' }, { toKind: 'flex', inThread: true, beside: false }],
  ])('is %s', async (_, message, wish, expected) => {
    expect((await viewed([message], wish)).reply).toMatchObject(expected);
  });
});

describe('before a further appeal', () => {
  const told = [CLOSED, OWN_ANSWER, { ...CANNED_ONE, date: '2026-11-04T08:00:00.000Z' }, CANNED_TWO];

  it('it is said what came since the first', async () => {
    const { reply } = await viewed(told);
    expect(reply?.kind).toBe('second-appeal');
    expect(reply?.ready).toEqual({ since: '2026-11-03T18:05:00.000Z', evidence: [], journal: 0, received: 2 });
  });

  it('it is counted from the letter that was marked as the appeal', async () => {
    const { ids } = await readThread(deps, threadOf(...told));
    const marked = await markSent(deps, ids[0] ?? '', {
      template: 'account-appeal',
      kind: 'appeal',
      route: 'appeal',
      beside: false,
      language: 'en',
      evidence: [],
      text: 'I appeal against the closing of my account, since none of it is true and my list shows it.',
      subject: null,
      day: '2026-11-05',
      to: null,
      from: { name: '', address: '' },
    });
    expect(marked.ok).toBe(true);
    const view = await viewNotice(deps, ids.at(-1) ?? '', 'en');
    expect(view?.reply?.ready).toMatchObject({ received: 1 });
  });

  it('and of no other letter', async () => {
    expect((await viewed([CLOSED])).reply?.ready).toBeNull();
  });
});
