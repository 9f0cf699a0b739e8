import { describe, expect, it } from 'vitest';

import { isMailBatch, isToMailWorker, type MailBatch } from '../../../../utils/app/import/mail-messages';

const GOOD: MailBatch = {
  state: 'more',
  mails: [
    {
      message: {
        from: null,
        to: [{ address: 'a@example.com' }],
        date: null,
        subject: null,
        text: 'x',
        messageId: null,
        inReplyTo: null,
      },
      threadId: null,
      gmailId: null,
      clipped: false,
    },
  ],
  unreadable: [12],
  read: 3,
  bytes: 40,
};
const [mail] = GOOD.mails;

describe('isMailBatch', () => {
  it('lets a batch through', () => expect(isMailBatch(GOOD)).toBe(true));
  it.each<[string, unknown]>([
    ['nothing', null],
    ['another state', { ...GOOD, state: 'sure' }],
    ['too many messages', { ...GOOD, mails: Array.from({ length: 51 }, () => mail) }],
    ['too long a text', { ...GOOD, mails: [{ ...mail, message: { ...mail?.message, text: 'x'.repeat(200_001) } }] }],
    [
      'a message without a recipient list',
      { ...GOOD, mails: [{ ...mail, message: { ...mail?.message, to: undefined } }] },
    ],
    ['bytes that are words', { ...GOOD, bytes: 'many' }],
    ['a count below nothing', { ...GOOD, read: -1 }],
  ])('refuses %s', (_name, value) => expect(isMailBatch(value)).toBe(false));
});

describe('isToMailWorker', () => {
  it.each<[unknown, boolean]>([
    [{ ask: 'next' }, true],
    [{ ask: 'read', source: { bytes: new Blob(['x']), unpacked: null }, owner: null }, true],
    [{ ask: 'read', source: { bytes: 'https://example.com/x.mbox' } }, false],
    [{ ask: 'read', source: null }, false],
    [{ ask: 'read' }, false],
    [{ ask: 'run' }, false],
    [null, false],
  ])('judges %j', (value, good) => expect(isToMailWorker(value)).toBe(good));
});
