import { describe, expect, it } from 'vitest';

import { gmail } from '../../../../utils/webmail/sites/gmail';
import { fixturePage } from '../../../fixtures/webmail/page';

const THREAD = '198c6747aabb71a9';

describe('gmail, list', () => {
  it('reads the rows in front, without advertisements and without the page behind', () => {
    const rows = gmail.rows(fixturePage('gmail', 'list')).map((row) => gmail.readRow(row));

    expect(rows).toEqual([
      {
        threadId: THREAD,
        lastMessageId: THREAD,
        people: [{ name: 'Amazon Flex', address: 'amazonflex-support@amazon.com' }],
        subject: 'Order Not Picked Up',
        snippet: '- Hello, our records show',
      },
      {
        threadId: null,
        lastMessageId: null,
        people: [
          { name: 'me', address: 'dana.rivers.demo@example.com' },
          { name: 'Lee Park', address: 'lee@example.com' },
        ],
        subject: 'Dinner 🎉',
        snippet: null,
      },
    ]);
  });

  it('takes the two or three table rows of a vertical split for one message', () => {
    const rows = gmail.rows(fixturePage('gmail', 'vertical'));

    expect(rows.map((row) => row.parts.length)).toEqual([3, 2]);
    expect(rows.map((row) => gmail.readRow(row).subject)).toEqual(['Order Not Picked Up', 'Dinner']);
    expect(rows.map((row) => gmail.readRow(row).threadId)).toEqual([THREAD, '198c6747aabb7001']);
  });

  it.each([
    ['list', [], 'id', 'ok', 2],
    ['list', ['ids'], 'class', 'degraded', 2],
    ['list', ['classes'], 'id', 'degraded', 2],
    ['list', ['ids', 'classes'], 'shape', 'degraded', 3],
    ['list', ['ids', 'classes', 'roles'], 'none', 'blind', 0],
    ['vertical', [], 'id', 'ok', 2],
    ['empty', [], 'none', 'blind', 0],
  ] as const)('on %s without %s finds rows by %s and says %s', (name, without, matchedBy, state, rows) => {
    expect(gmail.health(fixturePage('gmail', name, [...without])).list).toEqual({ state, rows, matchedBy });
  });

  it('gives every row a slot for its badge', () => {
    for (const row of gmail.rows(fixturePage('gmail', 'list'))) {
      expect(gmail.badgeSlot(row)?.parent.className).toBe('xT');
    }
  });
});

describe('gmail, thread', () => {
  const messages = gmail.openMessages(fixturePage('gmail', 'thread'));

  it('says of every message whether it can be read', () => {
    expect(messages.map((message) => message.state)).toEqual(['collapsed', 'ready', 'clipped', 'loading', 'loading']);
  });

  it('reads sender, recipients, date, subject and ids from the header, never from the body', () => {
    const read = messages[1];

    expect(read).toMatchObject({
      messageId: THREAD,
      threadId: THREAD,
      from: { name: 'Amazon Flex', address: 'amazonflex-support@amazon.com' },
      to: [{ name: 'me', address: 'dana.rivers.demo@example.com' }],
      subject: 'Re: Order Not Picked Up',
    });
    expect(messages[0]?.subject).toBe('Order Not Picked Up');
    expect(read?.date).toBe(new Date('2026-05-06T09:14').toISOString());
  });

  it('reads the own text: words whole, quotes, toolbars and scripts left out', () => {
    expect(messages[1]?.text).toBe('Hello Dana,\nYour order was not picked up.\nThank you.\nForged header');
  });

  it('still reads the body by its shape when the classes are gone', () => {
    const read = gmail.openMessages(fixturePage('gmail', 'thread', ['classes']))[1];

    expect(read).toMatchObject({ state: 'ready', messageId: THREAD, subject: 'Re: Order Not Picked Up' });
    expect(read?.text).toContain('Your order was not picked up.');
  });

  it('takes the date from the id where the page words it in another language', () => {
    expect(messages[2]?.date).toMatch(/^2025-08-20T07:49/);
  });

  it('puts the banner between header and body', () => {
    const message = messages[1];
    const slot = message ? gmail.bannerSlot(message) : null;

    expect(slot?.parent.className).toBe('adn');
    expect(slot?.before instanceof Element && slot.before.className).toBe('ii gt');
  });

  it('reads nothing of a page that imitates its anchors inside a mail', () => {
    const page = fixturePage('gmail', 'hostile');
    const [only, ...others] = gmail.openMessages(page);

    expect(others).toEqual([]);
    expect(only).toMatchObject({ messageId: null, threadId: null, from: null, subject: null });
    expect(gmail.account(page)).toBeNull();
    expect(gmail.rows(page).every((row) => gmail.readRow(row).threadId === null)).toBe(true);
  });
});

describe('gmail, replies and links', () => {
  const page = fixturePage('gmail', 'thread');

  it('knows which thread each editor answers and whom it goes to', () => {
    expect(gmail.editors(page).map(({ threadId, recipients }) => ({ threadId, recipients }))).toEqual([
      { threadId: THREAD, recipients: ['amazonflex-support@amazon.com'] },
      { threadId: null, recipients: ['someone@example.com'] },
    ]);
  });

  it('reads the account from any interface language', () => {
    expect(gmail.account(page)).toBe('dana.rivers.demo@example.com');
  });

  it('computes a permalink for the account in front', () => {
    const at = new URL('https://mail.google.com/mail/u/1/#inbox');

    expect(gmail.permalink({ threadId: THREAD }, at)).toBe(
      'https://mail.google.com/mail/u/1/#all/FMfcgzQcpKmXnVgjxCqmlckGCzvLvdNt',
    );
    expect(gmail.permalink({ threadId: null }, at)).toBeNull();
  });
});
