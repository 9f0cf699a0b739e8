import { expect, it } from 'vitest';

import { draftOfFile } from '../../../utils/app/draft';
import { holdOwn } from '../../../utils/app/mail-held';
import type { SenderRules } from '../../../utils/core/knowledge';
import type { MailMessage } from '../../../utils/core/types';

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
