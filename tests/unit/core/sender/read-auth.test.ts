import { describe, expect, it } from 'vitest';
import { readAuth } from '@/utils/core/sender/read-auth';

describe('readAuth', () => {
  it('keeps the way of a mail and who it names, and nothing else', () => {
    const read = readAuth([
      ['delivered-to', 'dana@example.com'],
      ['received', 'by 2002:a05:6a10:1:: with SMTP id x; Tue, 6 Oct 2026 08:20:02 -0700'],
      ['return-path', '<1@bounces.amazon.com>'],
      ['received', 'from a1.smtp-out.amazonses.com (by evil.example) by mx.google.com with ESMTPS id y'],
      ['authentication-results', 'mx.google.com; dmarc=pass header.from=amazon.com'],
      ['arc-authentication-results', 'i=1; mx.google.com; dmarc=pass header.from=amazon.com'],
      ['from', 'Amazon Flex <no-reply@amazon.com>'],
      ['sender', 'no-reply@amazon.com'],
      ['reply-to', '"Amazon, Flex" <x@elsewhere.example>'],
      ['list-id', 'Drivers <drivers.groups.example>'],
      ['subject', 'hidden'],
    ]);
    const methods = [{ method: 'dmarc', result: 'pass', domain: 'amazon.com' }];
    expect(read).toEqual({
      hops: ['2002:a05:6a10:1::', 'mx.google.com'],
      results: [{ id: 'mx.google.com', above: 2, methods }],
      arc: [{ id: 'mx.google.com', above: 2, instance: 1, methods }],
      returnPath: '1@bounces.amazon.com',
      replyTo: 'x@elsewhere.example',
      list: 'drivers.groups.example',
    });
  });

  it.each([
    [
      'two From headers',
      [
        ['from', 'a@amazon.com'],
        ['from', 'b@evil.example'],
      ],
    ],
    ['one From header with two addresses', [['from', 'A <a@amazon.com>, b@evil.example']]],
  ] as const)('sees %s', (_, headers) => {
    expect(readAuth(headers)?.froms).toEqual(['a@amazon.com', 'b@evil.example']);
  });

  it('is null when the headers say nothing of the way', () => {
    expect(
      readAuth([
        ['from', 'a@example.com'],
        ['reply-to', 'A <a@example.com>'],
      ]),
    ).toBeNull();
    expect(readAuth([])).toBeNull();
  });

  it('keeps little of a mail with thousands of headers', () => {
    const many = Array.from(
      { length: 5_000 },
      () => ['authentication-results', 'a.example; dkim=pass header.d=b.example'] as const,
    );
    const read = readAuth([...many, ...many.map(() => ['received', `from x by ${'h'.repeat(999)}`] as const)]);
    expect(JSON.stringify(read).length).toBeLessThan(10_000);
  });
});
