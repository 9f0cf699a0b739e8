import { describe, expect, it } from 'vitest';

import { impossibleDue } from '@/utils/core/triage/fields/impossible-due';

import { fieldsOf } from './read-one';

describe('a last day that is none', () => {
  it.each<[string, string, string | null]>([
    ['en', 'You may appeal this decision by February 30, 2027 by replying to this email.', 'February 30, 2027'],
    ['en', 'Please reply by April 31.', 'April 31'],
    ['en', 'Please reply by 2027-02-29.', '2027-02-29'],
    ['en', 'Please reply by February 29, 2028.', null],
    ['en', 'Please reply by November 30, 2026.', null],
    ['en', 'Your block of February 30, 2027 was not completed. Please reply by March 3, 2027.', null],
    ['en', 'Please reply by February 45, 2027.', null],
    [
      'es',
      'Puede apelar esta decisión antes del 31 de noviembre de 2026 respondiendo a este correo.',
      '31 de noviembre de 2026',
    ],
    ['de', 'Bitte antworten Sie bis zum 30. Februar 2027 auf diese E-Mail.', '30. Februar 2027'],
  ])('(%s) %s', (language, text, words) => {
    const from = { address: 'no-reply@amazon.com' };
    expect(impossibleDue({ from, to: [], date: null, subject: null, text }, language)).toBe(words);
  });

  it('is no fact of the message', () => {
    expect(fieldsOf('us', 'Please reply by February 30, 2027.')).toEqual({});
    expect(fieldsOf('us', 'Your block on February 30, 2027 was late.').blockDate).toBeUndefined();
  });
});
