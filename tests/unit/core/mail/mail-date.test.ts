import { describe, expect, it } from 'vitest';
import { mailDate } from '../../../../utils/core/mail/mail-date';

describe('mailDate', () => {
  it.each([
    ['Tue, 3 Nov 2026 09:12:07 -0800', '2026-11-03T17:12:07.000Z'],
    ['Tue, 03 Nov 2026 17:12:07 +0000 (UTC)', '2026-11-03T17:12:07.000Z'],
    ['3 Nov 2026 17:12 GMT', '2026-11-03T17:12:00.000Z'],
    ['Wed, 4 Nov 2026 01:12:07 +0530', '2026-11-03T19:42:07.000Z'],
    ['Tue, 3 Nov 2026 09:12:07 PST', '2026-11-03T17:12:07.000Z'],
    ['Tue, 3 Nov 2026 17:12:07', '2026-11-03T17:12:07.000Z'],
    ['Tue,\t3 November 26 17:12:07 Z', '2026-11-03T17:12:07.000Z'],
    ['Sun, 3 Nov 96 17:12:07 EST', '1996-11-03T22:12:07.000Z'],
    ['Thu, 31 Dec 2026 23:59:60 +0000', '2026-12-31T23:59:59.000Z'],
  ])('reads %s', (value, expected) => {
    expect(mailDate(value)).toBe(expected);
  });

  it.each([
    '',
    'yesterday',
    'Tue, 31 Feb 2026 10:00:00 +0000',
    'Tue, 3 Foo 2026 10:00:00 +0000',
    '3 Nov 2026 25:00:00 +0000',
    '3 Nov 2026',
  ])('gives null for "%s"', (value) => {
    expect(mailDate(value)).toBeNull();
  });
});
