import { describe, expect, it } from 'vitest';
import { readAuth } from '@/utils/core/sender/read-auth';
import { mailAuth } from '@/utils/storage/mail-auth-schema';
import { gmail } from '../core/sender/headers';

const read = readAuth(
  gmail('dkim=pass header.d=amazon.com', 'From: a@amazon.com, b@amazon.com', 'Reply-To: c@amazon.com'),
);

describe('the shape of what headers say', () => {
  it('is that of what is read from a mail', () => {
    expect(mailAuth.safeParse(read).success).toBe(true);
  });

  it.each([
    ['hops that are no list', { ...read, hops: 5 }],
    ['a method nobody reads', { ...read, results: [{ id: '', above: 0, methods: [{ method: 'x', result: 'pass' }] }] }],
    ['a result without methods', { ...read, results: [{ id: '', above: 0 }] }],
    ['more hops than any mail has', { ...read, hops: Array.from({ length: 999 }, () => 'a') }],
    ['an address without end', { ...read, replyTo: 'a'.repeat(9_999) }],
    ['nothing', null],
  ])('is not that of %s', (_, value) => {
    expect(mailAuth.safeParse(value).success).toBe(false);
  });
});
