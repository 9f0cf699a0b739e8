import { describe, expect, it } from 'vitest';

import {
  accountTag,
  fileKey,
  isSameWebmailMessage,
  isWithoutAccount,
  keysWithoutAccount,
  kindOfKey,
  threadIdOf,
  threadKey,
  webmailKey,
  webmailOfKey,
} from '../../../../utils/core/record/keys';

describe('accountTag', () => {
  it('is 16 hex digits that hold nothing of the address', () =>
    expect(accountTag('driver@example.com')).toMatch(/^[0-9a-f]{16}$/));
  it.each(['Driver@Example.com', ' driver@example.com '])('reads "%s" as the same account', (address) =>
    expect(accountTag(address)).toBe(accountTag('driver@example.com')),
  );
  it('tells two accounts apart', () => expect(accountTag('a@example.com')).not.toBe(accountTag('b@example.com')));
  it.each([null, '', '  '])('has one name for an account that is not shown (%j)', (address) =>
    expect(accountTag(address)).toBe('unknown'),
  );
});

describe('keys', () => {
  it.each(['<n1@mail.example.com>', 'n1@mail.example.com', ' <n1@mail.example.com> '])(
    'gives Message-ID "%s" one key',
    (id) => expect(fileKey(id)).toBe('mid:n1@mail.example.com'),
  );
  it('keeps a Message-ID of any length short, and two of them apart', () => {
    const keys = [fileKey('a'.repeat(9_000)), fileKey(`${'a'.repeat(9_000)}b`)];
    expect(keys.every((key) => key.length < 100)).toBe(true);
    expect(keys[0]).not.toBe(keys[1]);
  });
  it('hands the thread id back', () =>
    expect(threadIdOf(threadKey('roundcube', '0123', 'INBOX:old/32'))).toBe('INBOX:old/32'));
  it('has no thread id for a row without a thread', () => expect(threadIdOf('')).toBeNull());
  it.each([
    ['gmail:0123:abc', 'gmail'],
    ['mid:x:y@z', 'mid'],
    ['paste:00', 'paste'],
  ])('knows the kind of %s', (key, kind) => expect(kindOfKey(key)).toBe(kind));
  it.each([
    ['proton:0123:abc', 'proton'],
    ['mid:x:y@z', null],
    ['page:00', null],
    ['constructor:0:1', null],
  ])('knows the webmail of %s', (key, webmail) => expect(webmailOfKey(key)).toBe(webmail));
  it('names the keys a message may have had before its account was known', () =>
    expect(keysWithoutAccount([webmailKey('yahoo', '0123', 'abc'), 'mid:x'])).toEqual(['yahoo:unknown:abc']));
  it.each([
    ['gmail:unknown:abc', 'gmail:0123:abc', true],
    ['gmail:0123:abc', 'gmail:unknown:abc', true],
    ['gmail:0123:abc', 'gmail:4567:abc', false],
    ['gmail:unknown:abc', 'gmail:0123:abd', false],
    ['mid:unknown:abc', 'gmail:0123:abc', false],
    ['outlook:unknown:abc', 'gmail:0123:abc', false],
    ['outlook:unknown:abc', 'outlook:0123:abc', true],
  ])('compares %s with %s', (a, b, same) => expect(isSameWebmailMessage(a, b)).toBe(same));
  it('knows a key without an account', () =>
    expect([webmailKey('gmail', accountTag(null), 'a'), 'gmail:0123:a', 'mid:unknown:a'].map(isWithoutAccount)).toEqual(
      [true, false, false],
    ));
});
