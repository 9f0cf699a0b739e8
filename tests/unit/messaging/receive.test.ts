import { describe, expect, it } from 'vitest';

import { receive, type Sender } from '../../../utils/messaging/receive';

const OWN = 'abcdefghijklmnopabcdefghijklmnop';
const GMAIL: Sender = { id: OWN, origin: 'https://mail.google.com', frameId: 0, tab: { id: 7 } };
const HELLO = { name: 'hello', payload: { webmail: 'gmail' } };
const always = (): boolean => true;

describe('the door to the background', () => {
  it('lets a whole message of a watched webmail in, with its tab', () => {
    expect(receive(HELLO, GMAIL, OWN, always)).toEqual({ ok: true, message: HELLO, tabId: 7 });
  });

  it('reads the origin from the address where the browser gives no origin', () => {
    const sender = { id: OWN, url: 'https://mail.google.com/mail/u/0/', frameId: 0, tab: { id: 7 } };

    expect(receive(HELLO, sender, OWN, always).ok).toBe(true);
  });

  it.each([
    ['another extension', { ...GMAIL, id: 'ponmlkjihgfedcbaponmlkjihgfedcba' }, HELLO, 'foreign'],
    ['a page of our own, which needs no messages', { ...GMAIL, tab: undefined }, HELLO, 'foreign'],
    ['another site', { ...GMAIL, origin: 'https://evil.example' }, HELLO, 'not-a-webmail'],
    [
      'a look-alike address',
      { ...GMAIL, origin: undefined, url: 'https://mail.google.com.evil.example/' },
      HELLO,
      'not-a-webmail',
    ],
    ['a frame inside the webmail', { ...GMAIL, frameId: 4 }, HELLO, 'not-a-webmail'],
    ['no address at all', { ...GMAIL, origin: undefined, url: undefined }, HELLO, 'not-a-webmail'],
    ['a malformed message', GMAIL, { name: 'hello', payload: {} }, 'malformed'],
  ] as const)('refuses %s', (_what, sender, message, why) => {
    expect(receive(message, sender, OWN, always)).toEqual({ ok: false, why });
  });

  it('refuses a tab that speaks too often', () => {
    expect(receive(HELLO, GMAIL, OWN, () => false)).toEqual({ ok: false, why: 'too-often' });
  });
});
