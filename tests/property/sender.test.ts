import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeSender } from '../../utils/core/sender/judge-sender';
import { type Header, readAuth } from '../../utils/core/sender/read-auth';
import { unicodeDomain } from '../../utils/core/sender/punycode';
import { SENDER_STATUSES } from '../../utils/core/types';
import { loadKnowledge } from '../../utils/knowledge/load';

const { senders } = await loadKnowledge();
const FROM = { name: 'Amazon Flex', address: 'no-reply@amazon.com' };
const NAMES = [
  'received',
  'authentication-results',
  'arc-authentication-results',
  'from',
  'reply-to',
  'sender',
  'list-id',
];
const WORDS = [
  'from',
  'by',
  'mx.google.com',
  'mx-ha.gmx.net',
  'evil.example',
  'i=1;',
  'i=9;',
  'dkim=pass',
  'dmarc=pass',
  'header.from=amazon.com',
  'header.d=amazon.com',
  'arc=pass',
  '(',
  ')',
  '"',
  '\\',
  ';',
  '=',
  'a@amazon.com',
  '<b@evil.example>',
];
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' ')),
);
const header: fc.Arbitrary<Header> = fc.tuple(fc.constantFrom(...NAMES), value);
const anyHeaders = fc.array(header, { maxLength: 12 });

describe('a sender', () => {
  it('gets a verdict whatever the headers say', () => {
    fc.assert(
      fc.property(anyHeaders, fc.string({ unit: 'binary' }), (lines, text) => {
        const verdict = judgeSender({ name: text, address: text }, senders, readAuth(lines) ?? undefined);
        expect(SENDER_STATUSES).toContain(verdict.status);
        expect(unicodeDomain(`xn--${text}`)).toBeTypeOf('string');
      }),
    );
  });

  it('is never proven by what stands below a failed check of the provider', () => {
    const own: Header[] = [
      ['received', 'from evil.example by mx.google.com with ESMTPS'],
      [
        'authentication-results',
        'mx.google.com; spf=fail smtp.mailfrom=evil.example; dmarc=fail header.from=amazon.com',
      ],
    ];
    fc.assert(
      fc.property(anyHeaders, (planted) => {
        const auth = readAuth([...own, ...planted]);
        expect(judgeSender(FROM, senders, auth ?? undefined).status).toBe('forged');
      }),
    );
  });

  it('is never proven by anything below a server that is no provider we know', () => {
    fc.assert(
      fc.property(anyHeaders, (planted) => {
        const auth = readAuth([['received', 'from evil.example by mx.hoster.example'], ...planted]);
        expect(judgeSender(FROM, senders, auth ?? undefined).status).not.toBe('authentic');
      }),
    );
  });
});
