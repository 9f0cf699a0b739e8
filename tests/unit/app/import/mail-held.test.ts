import { expect, it } from 'vitest';

import { draftOfFile } from '../../../../utils/app/notice/draft';
import { loadRules } from '../../../../utils/knowledge/load';
import { holdFound, holdOwn } from '../../../../utils/app/import/mail-held';
import type { SenderRules } from '../../../../utils/core/knowledge';
import { judge } from '../../../../utils/core/triage/judge';
import type { MailMessage } from '../../../../utils/core/types';

const KNOWLEDGE = await loadRules();
const SENDERS: SenderRules = { domains: ['amazon.com'], addresses: [], names: [] };

function own(part: Partial<MailMessage> = {}, threadId: string | null = null) {
  const message: MailMessage = {
    from: { address: 'driver@example.com' },
    to: [{ address: 'friend@example.com' }],
    date: '2026-11-03T18:05:00.000Z',
    subject: 'Made up',
    text: 'Made-up text.',
    messageId: '<o1@mail.example.com>',
    inReplyTo: null,
    ...part,
  };
  return { draft: draftOfFile({ message, threadId, gmailId: null, clipped: false }, null), verdict: null };
}

it.each([
  ['answers a message', own({ inReplyTo: '<n1@mail.example.com>' }), true],
  ['stands in a thread', own({}, '198c6747aabb71a9'), true],
  ['went to Amazon', own({ to: [{ address: 'friend@example.com' }, { address: 'help@amazon.com' }] }), true],
  ['went to a friend', own(), false],
  ['went to a look-alike', own({ to: [{ address: 'help@amaz0n.example' }] }), false],
  ['went to nobody', own({ to: [] }), false],
])('holds an own message that can belong to a notice: one that %s', (_name, one, isHeld) => {
  const held = holdOwn(SENDERS);
  held.add([one]);
  expect(held.all()).toEqual(isHeld ? [one] : []);
  expect(held.dropped()).toBe(0);
});

it('counts what does not fit, and goes on holding what does', () => {
  const short = own({}, '198c6747aabb71a9');
  const long = own({ text: 'word '.repeat(1_000) }, '198c6747aabb71a9');
  const held = holdOwn(SENDERS, 4_000);
  held.add([short, long, own()]);
  held.add([long, short]);
  expect(held.all()).toEqual([short, short]);
  expect(held.dropped()).toBe(2);
});

it('holds many thousands of ordinary messages', () => {
  const held = holdOwn(SENDERS);
  held.add(Array.from({ length: 10_000 }, () => OWN));
  expect(held.all()).toHaveLength(10_000);
});

const OWN = own({ inReplyTo: '<n1@mail.example.com>' });

function flex(flag: boolean, corrected = false) {
  const verdict = { ...judge(OWN.draft.message, KNOWLEDGE), flag };
  const correction = corrected ? { category: 'late-arrival' as const, tier: 'warning' as const, at: '' } : null;
  return { draft: OWN.draft, verdict, correction };
}

it('holds Flex messages and counts which of them are flagged, and which of those did not fit', () => {
  const held = holdFound(2_500);
  for (const one of [flex(true), flex(false), flex(true), flex(false), flex(false, true)]) held.add(one);
  expect([held.all().length, held.flagged(), held.dropped()]).toEqual([2, 1, 2]);
});
