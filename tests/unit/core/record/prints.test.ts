import { describe, expect, it } from 'vitest';

import { fingerprint, textPrint } from '../../../../utils/core/record/prints';
import type { MailMessage } from '../../../../utils/core/types';

/** Made up. */
const ANSWER: MailMessage = {
  from: { name: 'Amazon Flex', address: 'support@example.com' },
  to: [],
  date: '2026-11-04T08:00:10.000Z',
  subject: 'Order Not Picked Up',
  text: 'Hello Robin,\n\nAs we wrote before, the warning of November 3 stands.\n\nBest regards,\nPriya',
};

describe('fingerprint', () => {
  it.each<[string, Partial<MailMessage>]>([
    ['another second of the same minute', { date: '2026-11-04T08:00:59.000Z' }],
    ['the same instant in another zone', { date: '2026-11-04T09:00:10.000+01:00' }],
    ['reply marks', { subject: 'RE: Re: Order Not Picked Up' }],
    [
      'other line breaks and spaces',
      {
        text: 'Hello Robin,\r\n\r\n\r\n As we wrote before,  the warning of November 3 stands.\r\n\r\nBest regards,\r\nPriya\r\n',
      },
    ],
    [
      'quoted text below',
      {
        text: `${ANSWER.text}\n\nOn Tue, Nov 3, 2026 at 6:05 PM Robin <robin@example.com> wrote:\n> I was there at 4:05.`,
      },
    ],
    ['another name for the sender', { from: null }],
  ])('does not change with %s', (_name, part) => expect(fingerprint({ ...ANSWER, ...part })).toBe(fingerprint(ANSWER)));

  it.each<[string, Partial<MailMessage>]>([
    ['another minute', { date: '2026-11-04T08:01:10.000Z' }],
    ['no date', { date: null }],
    ['another subject', { subject: 'Late arrival' }],
    ['another first name under it', { text: ANSWER.text?.replace('Priya', 'Daniel') ?? '' }],
    ['another day in the text', { text: ANSWER.text?.replace('November 3', 'November 2') ?? '' }],
  ])('changes with %s', (_name, part) => expect(fingerprint({ ...ANSWER, ...part })).not.toBe(fingerprint(ANSWER)));

  it('is there for a message without anything', () =>
    expect(fingerprint({ from: null, to: [], date: null, subject: null, text: null })).toMatch(/^[0-9a-f]{64}$/));
});

describe('textPrint', () => {
  it.each<[string, Partial<MailMessage>]>([
    ['another date and subject', { date: '2026-12-24T08:00:10.000Z', subject: 'x' }],
    ['another day in the text', { text: ANSWER.text?.replace('November 3', 'December 21') ?? '' }],
    ['another first name under it', { text: ANSWER.text?.replace('Priya', 'Daniel') ?? '' }],
  ])('does not change with %s', (_name, part) => expect(textPrint({ ...ANSWER, ...part })).toBe(textPrint(ANSWER)));

  it.each<[string, Partial<MailMessage>]>([
    ['another sender', { from: { address: 'other@example.com' } }],
    ['other words', { text: ANSWER.text?.replace('stands', 'is withdrawn') ?? '' }],
  ])('changes with %s', (_name, part) => expect(textPrint({ ...ANSWER, ...part })).not.toBe(textPrint(ANSWER)));

  it('says nothing of other messages when the text masks to nothing', () => {
    const bare = { ...ANSWER, text: '' };
    expect(textPrint(bare)).not.toBe(textPrint({ ...bare, subject: 'Another' }));
  });
});
