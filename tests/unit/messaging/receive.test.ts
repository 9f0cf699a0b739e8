import { describe, expect, it } from 'vitest';

import { comesFromItsWebmail, receive, type Sender } from '../../../utils/messaging/receive';

const OWN = 'abcdefghijklmnopabcdefghijklmnop';
const GMAIL: Sender = { id: OWN, origin: 'https://mail.google.com', frameId: 0, tab: { id: 7 } };
const HELLO = { name: 'hello', payload: { webmail: 'gmail' } };
const always = (): boolean => true;

describe('the door to the background', () => {
  it('lets a whole message of a watched webmail in, with its tab', () => {
    expect(receive(HELLO, GMAIL, OWN, always)).toEqual({
      ok: true,
      message: HELLO,
      tabId: 7,
      origin: 'https://mail.google.com',
    });
  });

  it('reads the origin from the address where the browser gives no origin', () => {
    const sender = { id: OWN, url: 'https://mail.google.com/mail/u/0/', frameId: 0, tab: { id: 7 } };

    expect(receive(HELLO, sender, OWN, always).ok).toBe(true);
  });

  it.each([
    ['another extension', { ...GMAIL, id: 'ponmlkjihgfedcbaponmlkjihgfedcba' }, HELLO, 'foreign'],
    ['a page of our own, which needs no messages', { ...GMAIL, tab: undefined }, HELLO, 'foreign'],
    ['a page without a lock', { ...GMAIL, origin: 'http://mail.google.com' }, HELLO, 'not-a-webmail'],
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

describe('where a message comes from', () => {
  const own = { roundcube: ['https://webmail.example.com:8443'], gmail: ['https://evil.example'] };
  const thread = (webmail: 'gmail' | 'roundcube', permalink: string | null) => ({
    name: 'thread' as const,
    payload: { webmail, account: null, threadId: null, permalink, messages: [] },
  });

  it.each([
    ['a webmail at its own address', 'gmail', 'https://mail.google.com', null, true],
    ['a self-hosted one where the driver said', 'roundcube', 'https://webmail.example.com:8443', null, true],
    ['a self-hosted one elsewhere', 'roundcube', 'https://webmail.example.com', null, false],
    ['another site', 'gmail', 'https://evil.example', null, false],
    ['a look-alike address', 'gmail', 'https://mail.google.com.evil.example', null, false],
    ['another webmail than it says', 'roundcube', 'https://mail.google.com', null, false],
    [
      'a link into the same webmail',
      'gmail',
      'https://mail.google.com',
      'https://mail.google.com/mail/u/0/#all/x',
      true,
    ],
    ['a link to elsewhere', 'gmail', 'https://mail.google.com', 'https://evil.example/', false],
  ] as const)('%s: %s at %s', (_what, webmail, origin, permalink, comes) => {
    expect(comesFromItsWebmail(thread(webmail, permalink), origin, own)).toBe(comes);
  });
});
