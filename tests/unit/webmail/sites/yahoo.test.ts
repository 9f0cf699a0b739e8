import { describe, expect, it } from 'vitest';

import { MAX_TEXT } from '../../../../utils/core/types';
import { yahoo } from '../../../../utils/webmail/sites/yahoo';
import { fixturePage } from '../../../fixtures/webmail/page';

const OPENED = 'https://mail.yahoo.com/n/folders/1/messages/49227';

describe('yahoo, message', () => {
  const page = fixturePage('yahoo', 'message', [], OPENED);
  const messages = yahoo.openMessages(page);

  it('says of every message whether it can be read', () => {
    expect(messages.map(({ state }) => state)).toEqual(['collapsed', 'ready', 'loading']);
    expect(yahoo.health(page).message).toEqual({ state: 'ok', messages: 3, unread: 1 });
  });

  it('reads sender, recipients, date, subject and ids outside the body', () => {
    expect(messages[1]).toMatchObject({
      messageId: 'AHk_1-a',
      threadId: '49227',
      from: { name: 'Amazon Flex', address: 'amazonflex-support@amazon.com' },
      to: [{ name: 'Dana Rivers', address: 'dana.rivers.demo@example.com' }, { address: 'lee@example.com' }],
      date: new Date('2025-08-20T09:14').toISOString(),
      subject: 'Order Not Picked Up',
      attachments: ['before.jpg', 'route.pdf'],
    });
  });

  it('keeps the words of a date it cannot read', () => {
    expect(messages[2]).toMatchObject({ date: null, dateText: 'mer. 20 août 2025 à 09:14', messageId: null });
  });

  it('reads the address out of the words where no attribute has it', () => {
    expect(messages[2]?.from).toEqual({ name: 'Amazon Flex', address: 'amazonflex-support@amazon.com' });
  });

  it('reads the own text: quotes and scripts left out', () => {
    expect(messages[1]?.text).toBe('Hello Dana,\nYour order was not picked up.\nThank you.');
    expect(messages[2]?.text).toBe('');
  });

  it.each([
    ['the test id of messages', '[data-test-id="message-view"]'],
    ['the test ids of bodies', '[data-test-id^="message-view-body"]'],
  ])('still reads a body without %s', (_, selector) => {
    const without = fixturePage('yahoo', 'message', [], OPENED);
    for (const element of without.querySelectorAll(selector)) element.removeAttribute('data-test-id');
    const texts = yahoo.openMessages(without).map(({ text }) => text.split('\n')[0]);

    expect(texts).toContain('Hello Dana,');
  });

  it('reads a body by the prefix of its ids when every name has changed, and says so', () => {
    const without = fixturePage('yahoo', 'message', ['classes'], OPENED);
    for (const element of without.querySelectorAll('[data-test-id]')) element.removeAttribute('data-test-id');

    expect(yahoo.openMessages(without)[0]?.text).toContain('Your order was not picked up.');
    expect(yahoo.health(without).message.state).toBe('degraded');
  });

  it('says degraded where no message of a conversation has a body', () => {
    const without = fixturePage('yahoo', 'message', [], OPENED);
    for (const body of without.querySelectorAll('[data-test-id="message-view-body"]')) body.remove();

    expect(yahoo.health(without).message).toEqual({ state: 'degraded', messages: 3, unread: 0 });
  });

  it('says blind of an opened conversation it can find nothing of', () => {
    expect(yahoo.health(fixturePage('yahoo', 'empty', [], OPENED)).message.state).toBe('blind');
  });

  it('says clipped of a body with more text than is read', () => {
    const long = fixturePage('yahoo', 'message', [], OPENED);
    long.querySelector('#yiv3306508764')?.append('x'.repeat(MAX_TEXT));

    expect(yahoo.openMessages(long)[1]?.state).toBe('clipped');
  });

  it('says loading of a conversation of one message without a body', () => {
    const alone = fixturePage('yahoo', 'message', [], OPENED);
    for (const row of [...alone.querySelectorAll('li:has([data-test-id="message-view"])')].slice(1)) row.remove();

    expect(yahoo.openMessages(alone).map(({ state }) => state)).toEqual(['loading']);
  });

  it('takes the id of the address for no message, not even for the only one: it names the conversation', () => {
    const alone = fixturePage('yahoo', 'message', [], OPENED);
    for (const row of [...alone.querySelectorAll('li:has([data-test-id="message-view"])')].slice(0, 2)) row.remove();

    expect(yahoo.openMessages(alone).map(({ messageId }) => messageId)).toEqual([null]);
  });

  it('takes no part of a mail for its body or its header, whatever it is named', () => {
    const page = fixturePage('yahoo', 'basic-message', [], 'https://mail.yahoo.com/b/folders/1/messages/77');
    page.querySelector('[data-test-id="message-from"]')?.remove();
    const forged = page.createElement('div');
    forged.setAttribute('data-test-id', 'message-view-body-content');
    forged.append('inner only');
    const from = page.createElement('span');
    from.setAttribute('data-test-id', 'message-from');
    from.title = 'amazonflex-support@amazon.com';
    page.querySelector('.msg-body')?.append(from, forged);

    const [only] = yahoo.openMessages(page);

    expect(only?.text).toContain('Hello Dana,');
    expect(only?.from).toBeNull();
  });

  it.each(['/n/settings/1', '/n/contacts'])('finds no rows at %s', (path) => {
    expect(yahoo.rows(fixturePage('yahoo', 'list-2026', [], `https://mail.yahoo.com${path}`))).toEqual([]);
  });

  it('reads a message of the basic look', () => {
    const basic = fixturePage('yahoo', 'basic-message', [], 'https://mail.yahoo.com/b/folders/1/messages/77?p=1');

    expect(yahoo.openMessages(basic)).toMatchObject([
      {
        state: 'ready',
        threadId: '77',
        from: { name: 'Amazon Flex', address: 'amazonflex-support@amazon.com' },
        subject: 'Order Not Picked Up',
        text: 'Hello Dana,\nYour order was not picked up.',
      },
    ]);
    expect(yahoo.editors(basic)).toMatchObject([
      {
        threadId: null,
        unnamed: true,
        recipients: ['amazonflex-support@amazon.com'],
        element: { tagName: 'TEXTAREA' },
      },
    ]);
  });

  it('puts the banner between header and body', () => {
    const slot = messages[1] && yahoo.bannerSlot(messages[1]);

    expect(slot?.parent.getAttribute('data-test-id')).toBe('message-view');
    expect(slot?.before instanceof Element && slot.before.getAttribute('data-test-id')).toBe('message-view-body');
    expect(messages[0] && yahoo.bannerSlot(messages[0])).toBeNull();
  });

  it('reads nothing that a mail imitates', () => {
    const hostile = fixturePage('yahoo', 'hostile');
    const opened = yahoo.openMessages(hostile);

    expect(opened).toHaveLength(1);
    expect(opened[0]).toMatchObject({
      messageId: null,
      threadId: null,
      from: { name: 'amazonflex-support@amazon.com', address: 'forger@example.com' },
      subject: null,
      dateText: null,
    });
    expect(yahoo.account(hostile)).toBeNull();
    expect(yahoo.rows(hostile).map((row) => yahoo.readRow(row))).toEqual([
      {
        threadId: null,
        people: [{ name: 'amazonflex-support@amazon.com' }],
        subject: 'Order Not Picked Up',
        snippet: null,
      },
    ]);
    expect(yahoo.editors(hostile)).toEqual([]);
  });
});

describe('yahoo, replies and links', () => {
  it('knows an inline reply, whom it goes to, and what stands below it', () => {
    const [reply, ...others] = yahoo.editors(fixturePage('yahoo', 'message', [], OPENED));

    expect(others).toEqual([]);
    expect(reply).toMatchObject({ threadId: '49227', recipients: ['amazonflex-support@amazon.com'] });
    expect([...(reply?.element.children ?? [])].every((part) => part.matches(reply?.below ?? ''))).toBe(true);
  });

  it('tells a new message from an answer by its subject', () => {
    const found = yahoo.editors(fixturePage('yahoo', 'compose', [], OPENED));

    // Many notices have one subject: which of them it answers, the driver knows.
    expect(found.map(({ threadId, unnamed, recipients }) => ({ threadId, unnamed, recipients }))).toEqual([
      { threadId: null, unnamed: false, recipients: ['someone@example.com', 'other@example.com'] },
      { threadId: null, unnamed: true, recipients: ['amazonflex-support@amazon.com', 'lee@example.com'] },
      { threadId: null, unnamed: false, recipients: [] },
    ]);
    expect(found.at(-1)?.element.tagName).toBe('TEXTAREA');
  });

  it.each(['list-2026', 'list-2018', 'message'])('reads the account on %s', (name) => {
    expect(yahoo.account(fixturePage('yahoo', name))).toBe('dana.rivers.demo@example.com');
  });

  it.each([
    ['/d/folders/21/messages/9?.src=ym', 'https://mail.yahoo.com/d/folders/21/messages/49227'],
    ['/n/folders/1', 'https://mail.yahoo.com/n/folders/1/messages/49227'],
    ['/n/search/keyword=private%20words/messages/49227', 'https://mail.yahoo.com/n/folders/1/messages/49227'],
  ])('links from %s without the words searched for', (path, link) => {
    expect(yahoo.permalink({ threadId: '49227' }, new URL(path, 'https://mail.yahoo.com'))).toBe(link);
  });

  it('has no link without an id', () => {
    expect(yahoo.permalink({ threadId: null }, new URL(OPENED))).toBeNull();
  });
});
