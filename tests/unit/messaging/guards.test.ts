import { describe, expect, it } from 'vitest';

import { isToBackground } from '../../../utils/messaging/guards';

const MESSAGE = {
  messageId: '198c6747aabb71a9',
  from: { name: 'Amazon Flex', address: 'amazonflex-support@amazon.com' },
  to: [{ address: 'dana.rivers.demo@example.com' }],
  date: '2026-05-06T09:14:00.000Z',
  dateText: 'Wed, May 6',
  subject: 'Order Not Picked Up',
  text: 'Hello',
  clipped: false,
};
const THREAD = {
  webmail: 'gmail',
  account: 'dana.rivers.demo@example.com',
  threadId: '198c6747aabb71a9',
  permalink: null,
  messages: [MESSAGE],
};

describe('messages from a content script', () => {
  it.each([
    ['hello', { webmail: 'gmail' }],
    ['hints', { webmail: 'gmail' }],
    ['labels', { webmail: 'gmail', account: null, threadIds: ['198c6747aabb71a9'] }],
    ['thread', THREAD],
    ['thread', { ...THREAD, messages: [{ ...MESSAGE, attachments: ['before.jpg'] }] }],
    ['open', { webmail: 'gmail', account: null, threadId: null, messageId: null }],
    ['original', { webmail: 'gmail', messageId: '198c6747aabb71a9', raw: null, whole: true }],
    ['original', { webmail: 'gmail', messageId: '198c6747aabb71a9', raw: 'x'.repeat(2_000_000), whole: true }],
    [
      'state',
      {
        webmail: 'gmail',
        list: { state: 'ok', rows: 2, matchedBy: 'id' },
        message: { state: 'idle', messages: 0, unread: 0 },
        marked: 1,
        thread: null,
      },
    ],
  ])('takes a whole %s', (name, payload) => {
    expect(isToBackground({ name, payload })).toBe(true);
  });

  it.each([
    ['an unknown name', { name: 'history', payload: {} }],
    ['a name of the prototype', { name: 'constructor', payload: {} }],
    ['no payload', { name: 'hello' }],
    ['another webmail', { name: 'hello', payload: { webmail: 'evil' } }],
    ['a key too many', { name: 'hello', payload: { webmail: 'gmail', more: 1 } }],
    [
      'a name of an attachment over the limit',
      { name: 'thread', payload: { ...THREAD, messages: [{ ...MESSAGE, attachments: ['x'.repeat(256)] }] } },
    ],
    [
      'an original over the limit',
      {
        name: 'original',
        payload: { webmail: 'gmail', messageId: '198c6747aabb71a9', raw: 'x'.repeat(2_000_001), whole: true },
      },
    ],
    [
      'an original of no message',
      { name: 'original', payload: { webmail: 'gmail', messageId: null, raw: null, whole: true } },
    ],
    [
      'a text over the limit',
      { name: 'thread', payload: { ...THREAD, messages: [{ ...MESSAGE, text: 'x'.repeat(200_001) }] } },
    ],
    [
      'too many messages',
      { name: 'thread', payload: { ...THREAD, messages: Array.from({ length: 201 }, () => MESSAGE) } },
    ],
    [
      'too many threads',
      { name: 'labels', payload: { webmail: 'gmail', account: null, threadIds: Array.from({ length: 501 }, String) } },
    ],
    ['a date that is none', { name: 'thread', payload: { ...THREAD, messages: [{ ...MESSAGE, date: 'yesterday' }] } }],
    ['a link that is no address', { name: 'thread', payload: { ...THREAD, permalink: 'https://' } }],
    ['a link to a script', { name: 'thread', payload: { ...THREAD, permalink: 'javascript:alert(1)' } }],
    ['a list for an object', { name: 'hello', payload: ['gmail'] }],
    ['nothing', null],
    ['a word', 'hello'],
  ])('refuses %s', (_what, message) => {
    expect(isToBackground(message)).toBe(false);
  });
});
