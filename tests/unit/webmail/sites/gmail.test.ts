import { describe, expect, it } from 'vitest';

import { MAX_TEXT } from '../../../../utils/core/types';
import { gmail } from '../../../../utils/webmail/sites/gmail';
import { fixturePage } from '../../../fixtures/webmail/page';

const THREAD = '198c6747aabb71a9';

describe('gmail, list', () => {
  it('reads the rows in front, without advertisements and without the page behind', () => {
    const rows = gmail.rows(fixturePage('gmail', 'list')).map((row) => gmail.readRow(row));

    expect(rows).toEqual([
      {
        threadId: THREAD,
        people: [{ name: 'Amazon Flex', address: 'amazonflex-support@amazon.com' }],
        subject: 'Order Not Picked Up',
        snippet: '- Hello, our records show',
      },
      {
        threadId: null,
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

  it('says degraded when half of the rows have lost their ids', () => {
    const page = fixturePage('gmail', 'rows');
    const health = (): string => gmail.health(page).list.state;
    expect(health()).toBe('ok');

    for (const carrier of [...page.querySelectorAll('[data-legacy-thread-id]')].slice(0, 3)) {
      carrier.removeAttribute('data-legacy-thread-id');
    }

    expect(gmail.rows(page)).toHaveLength(5);
    expect(health()).toBe('degraded');
  });

  it.each([
    ['/mail/u/0/', 'blind'],
    ['/mail/u/11/?tab=rm&ogbl#inbox', 'blind'],
    ['/mail/u/0/?ui=2&view=btop&ver=1', 'idle'],
    ['/mail/u/0/?view=pt&search=all#all/198c6747aabb71a9', 'idle'],
    ['/mail/u/0/popout?ver=1#all/198c6747aabb71a9', 'idle'],
    ['/mail/mu/mp/1/', 'idle'],
  ])('says of a page without a list at %s that it is %s', (path, state) => {
    const page = fixturePage('gmail', 'empty', [], `https://mail.google.com${path}`);

    expect(gmail.health(page).list.state).toBe(state);
    expect(gmail.health(page).message.state).toBe('idle');
  });

  it('says blind of an opened thread it can find nothing of', () => {
    const page = fixturePage('gmail', 'empty', [], 'https://mail.google.com/mail/u/0/#all/198c6747aabb71a9');

    expect(gmail.health(page).message.state).toBe('blind');
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
      subject: 'Order Not Picked Up',
    });
    expect(read?.date).toBe(new Date('2025-08-20T09:14').toISOString());
  });

  it('reads the names of what is attached, and none that a mail only pretends to have', () => {
    expect(messages.map((message) => message.attachments)).toEqual([
      [],
      [],
      ['itinerary: before.jpg', 'route.pdf'],
      [],
      [],
    ]);
  });

  it("gives a later message the thread's subject as an answer only after the owner wrote", () => {
    expect(messages.map((message) => message.subject)).toEqual([
      ...Array<string>(4).fill('Order Not Picked Up'),
      'Re: Order Not Picked Up',
    ]);
  });

  it('says of no message that it is an answer where it does not know the owner', () => {
    const page = fixturePage('gmail', 'thread');
    page.querySelector('a[aria-label]')?.remove();

    expect(new Set(gmail.openMessages(page).map((message) => message.subject))).toEqual(
      new Set(['Order Not Picked Up']),
    );
  });

  it('says clipped of a body with more text than is read, also when it grew', () => {
    const page = fixturePage('gmail', 'thread');
    const state = (): string | undefined => gmail.openMessages(page)[1]?.state;
    expect(state()).toBe('ready');

    const more = page.createElement('p');
    more.append('x'.repeat(MAX_TEXT));
    page.querySelector('.a3s')?.append(more);

    expect(state()).toBe('clipped');
  });

  it('reads the own text: words whole, quotes, toolbars and scripts left out', () => {
    expect(messages[1]?.text).toBe('Hello Dana,\nYour order was not picked up.\nThank you.\nForged header');
  });

  it('still reads the body by its shape when the classes are gone', () => {
    const read = gmail.openMessages(fixturePage('gmail', 'thread', ['classes']))[1];

    expect(read).toMatchObject({ state: 'ready', messageId: THREAD, subject: 'Order Not Picked Up' });
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
