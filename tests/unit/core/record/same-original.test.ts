import { describe, expect, it } from 'vitest';

import { disagreement } from '../../../../utils/core/record/same-original';
import type { MailMessage } from '../../../../utils/core/types';

const KEPT: MailMessage = {
  from: { name: 'Amazon Flex', address: 'amazonflex-support@amazon.com' },
  to: [],
  date: '2026-11-03T09:41:20.000Z',
  subject: 'Order Not Picked Up',
  text: 'Hello',
};

describe('an original and the message that was kept', () => {
  it.each<[string, Partial<MailMessage>, Partial<MailMessage>]>([
    ['with the same sender and date', {}, {}],
    ['with the address in other letters', {}, { from: { address: ' AmazonFlex-Support@amazon.com' } }],
    ['a day apart', {}, { date: '2026-11-02T09:41:20.000Z' }],
    ['with one Message-ID, whatever the date', { messageId: '<a@b>' }, { messageId: 'a@b', date: null }],
  ])('agree %s', (_, kept, original) => {
    expect(disagreement({ ...KEPT, ...kept }, { ...KEPT, ...original })).toBeNull();
  });

  it.each<[string, Partial<MailMessage>, Partial<MailMessage>, string]>([
    ['another sender', {}, { from: { name: 'Amazon Flex', address: 'x@evil.example' } }, 'from'],
    ['another sender under one Message-ID', { messageId: 'a' }, { messageId: 'a', from: { address: 'x@y.z' } }, 'from'],
    ['no sender on either side', { from: null }, { from: null }, 'from'],
    ['more than a day between them', {}, { date: '2026-11-01T09:41:19.000Z' }, 'date'],
    ['no date', {}, { date: null }, 'date'],
    ['another Message-ID', { messageId: 'a' }, { messageId: 'b' }, 'message-id'],
  ])('differ with %s', (_, kept, original, where) => {
    expect(disagreement({ ...KEPT, ...kept }, { ...KEPT, ...original })).toBe(where);
  });
});
