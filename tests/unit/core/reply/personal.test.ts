import { describe, expect, it } from 'vitest';

import { knowledgeFromDisk } from '../../../../scripts/lib/knowledge-from-disk';
import {
  findThirdParty,
  MOST_PERSONAL,
  personalChecker,
  type AllowedData,
} from '../../../../utils/core/reply/personal';
import { replaced } from '../../../../utils/core/reply/replacement';

const checker = personalChecker(knowledgeFromDisk().personal);
const ALLOWED: AllowedData = {
  names: ['Rosa Delgado', 'Priya'],
  addresses: ['rosa@example.com'],
  domains: ['amazon.com'],
};
const found = (text: string, language = 'en') => findThirdParty(checker, text, { language, allowed: ALLOWED });
const without = (text: string, language = 'en') =>
  found(text, language)
    .toReversed()
    .reduce((now, { instead }) => (instead ? replaced(now, instead) : now), text);

describe('somebody else’s data', () => {
  it.each([
    ['en', 'Mrs. Miller took it.', 'The customer took it.'],
    ['en', 'The customer, John Smith, told me so.', 'The customer told me so.'],
    ['en', 'My customer Dana Reyes was out.', 'My customer was out.'],
    ['en', 'A neighbor named Carlos signed.', 'A neighbor signed.'],
    ['en', 'the tenant (Ann Bo) was out', 'the tenant was out'],
    ['en', 'I handed it to Maria there.', 'I handed it to someone there there.'],
    ['en', 'I left it at 12 Oak Street.', 'I left it at the delivery address.'],
    ['en', 'Stop 14 is 12 Oak Street.', 'Stop 14 is the address of stop 14.'],
    ['en', 'I went to the apt 4B.', 'I went to the apartment.'],
    ['en', 'I went to his apt 4B.', 'I went to his apartment.'],
    ['en', 'Apt 4B was dark.', 'The apartment was dark.'],
    ['en', 'It was in LS1 4AP.', 'It was in (left out).'],
    ['en', 'Call 415-555-0199.', 'Call (number left out).'],
    ['en', 'Her name is Ellen Wu.', 'Her name is Ellen Wu.'],
    ['es', 'La clienta, Ana Ruiz, no salió.', 'La clienta no salió.'],
    ['es', 'Fui a Calle Mayor 12.', 'Fui a la dirección de entrega.'],
    ['es', 'Vi a señor Ruiz.', 'Vi al cliente.'],
    ['es', 'La puerta de señor Ruiz.', 'La puerta del cliente.'],
    ['es', 'El señor Ruiz firmó.', 'El cliente firmó.'],
    ['de', 'Mrs. Miller took it.', 'Mrs. Miller took it.'],
  ])('in a letter in %s: “%s” can be “%s”', (language, text, now) => {
    expect(found(text, language)).not.toEqual([]);
    expect(without(text, language)).toBe(now);
  });

  it.each([
    'My name is Somebody Else.',
    'I handed it to Rosa, who is me.',
    'I talked to Priya.',
    'Write to rosa@example.com or ROSA@EXAMPLE.COM.',
    'I wrote to amazonflex-support@amazon.com and to help@mail.amazon.com.',
    'My address is 12 Birch Road.',
    'Order 113-5529048-7716230, TBA304958112345.',
    '',
  ])('is not seen in “%s”', (text) => expect(found(text)).toEqual([]));

  it('is seen in an address that only looks like Amazon’s', () => {
    expect(found('help@notamazon.com')).toHaveLength(1);
  });

  it('is shown no more often than helps', () => {
    expect(found('Mrs. Miller. '.repeat(100))).toHaveLength(MOST_PERSONAL);
  });
});
