import { describe, expect, it } from 'vitest';

import { MAX_TEXT } from '../../../../utils/core/types';
import { proton } from '../../../../utils/webmail/sites/proton';
import { fillFrames } from '../../../fixtures/webmail/frames';
import { fixturePage } from '../../../fixtures/webmail/page';

const NOTICE = 'n0tice-AAAAAAAAAAAAAAAAAAAA==';
const LIST = 'https://mail.proton.me/u/0/inbox';
const OPENED = `${LIST}/n0tice-AAAAAAAAAAAAAAAAAAAA%3D%3D`;

function page(name: string, address: string | null = null, without: readonly ('ids' | 'classes')[] = []): Document {
  return fillFrames(fixturePage('proton', name, without, address));
}

function stripped(name: string, address: string, ...attributes: string[]): Document {
  const found = page(name, address);
  for (const element of found.querySelectorAll('*')) for (const name of attributes) element.removeAttribute(name);
  return found;
}

describe('proton, list', () => {
  it('reads rows without the ones being loaded; there is no snippet', () => {
    expect(proton.rows(page('list')).map((row) => proton.readRow(row))).toEqual([
      {
        threadId: NOTICE,
        people: [{ name: 'Amazon Flex', address: 'amazonflex-support@amazon.com' }],
        subject: 'Order Not Picked Up',
        snippet: null,
      },
      {
        threadId: 'dinner-BBBBBBBBBBBBBBBBBBBB==',
        people: [
          { name: 'Lee Park', address: 'lee@example.com' },
          { name: 'Kim', address: 'kim@example.com' },
        ],
        subject: 'Dinner',
        snippet: null,
      },
    ]);
  });

  it('reads the same where the list takes the place of the message', () => {
    const rows = proton.rows(page('rows'));

    expect(rows.map((row) => proton.readRow(row).subject)).toEqual(['Order Not Picked Up', 'Dinner', 'Twelve recipes']);
    expect(rows[1] && proton.readRow(rows[1]).people).toEqual([{ name: 'Lee Park', address: 'lee@example.com' }]);
  });

  it.each([
    ['list', [], 'id', 'ok', 2],
    ['rows', [], 'id', 'ok', 3],
    ['rows', ['data-element-id'], 'class', 'degraded', 3],
    ['rows', ['class'], 'id', 'degraded', 3],
    ['rows', ['class', 'data-element-id'], 'shape', 'degraded', 3],
    ['rows', ['class', 'data-element-id', 'data-shortcut-target', 'data-testid'], 'none', 'blind', 0],
    ['empty', [], 'none', 'idle', 0],
    ['message', [], 'none', 'idle', 0],
  ])('on %s without %j finds rows by %s and says %s', (name, without, matchedBy, state, rows) => {
    expect(proton.health(stripped(name, LIST, ...without)).list).toEqual({ state, rows, matchedBy });
  });

  it.each([
    ['a list that is being loaded', 'list', LIST],
    ['settings', 'calendar', 'https://mail.proton.me/u/0/settings'],
    ['the login', 'calendar', 'https://mail.proton.me/login'],
    ["another product's page", 'calendar', 'https://mail.proton.me/calendar/u/0'],
  ])('says idle of %s', (what, name, address) => {
    const found = page(name, address);
    if (what.includes('loaded')) for (const row of found.querySelectorAll('[draggable]')) row.remove();

    expect(proton.health(found)).toEqual({
      list: { state: 'idle', rows: 0, matchedBy: 'none' },
      message: { state: 'idle', messages: 0, unread: 0 },
    });
  });

  it.each([
    ['list', 'item-subject'],
    ['rows', 'item-subject'],
  ])('puts the badge on the line of the subject, on %s', (name, line) => {
    for (const row of proton.rows(page(name))) {
      const slot = proton.badgeSlot(row);
      expect(slot?.parent.className).toBe(line);
      expect(slot?.before?.parentNode).toBe(slot?.parent);
      expect(slot?.before?.textContent).toContain(proton.readRow(row).subject);
    }
  });

  it('has no slot where a row has neither a subject nor an address', () => {
    const [row] = proton.rows(page('list'));
    row?.element.replaceChildren();

    expect(row && proton.badgeSlot(row)).toBeNull();
  });
});

describe('proton, message', () => {
  const opened = page('message', OPENED);
  const messages = proton.openMessages(opened);

  it('says of every message whether it can be read', () => {
    expect(messages.map(({ state }) => state)).toEqual(['collapsed', 'ready', 'loading', 'collapsed']);
    expect(proton.health(opened).message).toEqual({ state: 'ok', messages: 4, unread: 1 });
  });

  it('reads sender, recipients, date, subject and ids', () => {
    expect(messages[1]).toMatchObject({
      messageId: 'msg001-AAAAAAAAAAAAAAAAAAAA==',
      threadId: NOTICE,
      from: { name: 'Amazon Flex', address: 'amazonflex-support@amazon.com' },
      to: [
        { name: 'Dana Rivers', address: 'dana.rivers.demo@example.com' },
        { name: 'Kim', address: 'kim@example.com' },
      ],
      date: new Date('2025-08-20T09:14').toISOString(),
      subject: 'Order Not Picked Up',
      attachments: ['before.jpg'],
    });
  });

  it('reads the body in its frame: quotes, buttons and scripts left out', () => {
    expect(messages[1]?.text).toBe('Hello Dana,\nYour order was not picked up.\nThank you.\nRegards');
    expect(messages[2]?.text).toBe('');
  });

  it('gives the documents of its frames, bodies and editors', () => {
    expect(proton.frames?.(opened).map((frame) => frame.body.firstElementChild?.id ?? '')).toEqual([
      'proton-root',
      'rooster-editor',
      '',
    ]);
  });

  it('can live with frames that are foreign or not there yet', () => {
    const bare = fixturePage('proton', 'message', [], OPENED);
    for (const frame of bare.querySelectorAll('iframe'))
      Object.defineProperty(frame, 'contentDocument', {
        get: () => {
          throw new Error('foreign');
        },
      });

    expect(proton.frames?.(bare)).toEqual([]);
    expect(proton.openMessages(bare).map(({ state }) => state)).toEqual([
      'collapsed',
      'loading',
      'loading',
      'collapsed',
    ]);
    expect(proton.editors(bare)).toEqual([]);
  });

  it.each([
    [['data-message-id'], 'degraded', 4],
    [['class'], 'ok', 4],
    [['class', 'data-message-id', 'data-shortcut-target'], 'degraded', 2],
  ])('without %j says %s', (without, state, count) => {
    const found = stripped('message', OPENED, ...without);

    expect(proton.health(found).message).toMatchObject({ state, messages: count });
    expect(proton.openMessages(found).map(({ text }) => text.split('\n')[0])).toContain('Hello Dana,');
  });

  it('says blind of an opened conversation it can find nothing of, and of one that stays closed', () => {
    expect(proton.health(page('empty', OPENED)).message.state).toBe('blind');

    const closed = page('message', OPENED);
    for (const item of [...closed.querySelectorAll('article')].filter((_, index) => index !== 2)) item.remove();
    expect(proton.health(closed).message).toEqual({ state: 'blind', messages: 1, unread: 1 });
  });

  it('says clipped of a body with more text than is read', () => {
    const long = page('message', OPENED);
    proton.frames?.(long)[0]?.querySelector('#proton-root')?.append('x'.repeat(MAX_TEXT));

    expect(proton.openMessages(long)[1]?.state).toBe('clipped');
  });

  it('takes the id of the only message for its thread where the address names none', () => {
    const alone = page('hostile');
    alone.querySelector('article')?.setAttribute('data-message-id', 'msg001-AAAAAAAAAAAAAAAAAAAA==');

    expect(proton.openMessages(alone)[0]).toMatchObject({
      messageId: 'msg001-AAAAAAAAAAAAAAAAAAAA==',
      threadId: 'msg001-AAAAAAAAAAAAAAAAAAAA==',
    });
  });

  it('puts the banner between header and body, in the page around the frame', () => {
    const slot = messages[1] && proton.bannerSlot(messages[1]);

    expect(slot?.parent.tagName).toBe('ARTICLE');
    expect(slot?.before instanceof Element && slot.before.getAttribute('data-testid')).toBe('message-content:body');
    expect(messages[0] && proton.bannerSlot(messages[0])).toBeNull();
  });

  it('reads nothing that a mail imitates in its frame, and takes no broken id', () => {
    const hostile = page('hostile');

    expect(proton.openMessages(hostile)).toMatchObject([
      {
        messageId: null,
        threadId: null,
        from: { name: 'amazonflex-support@amazon.com', address: 'forger@example.com' },
        subject: null,
      },
    ]);
    expect(proton.rows(hostile).map((row) => proton.readRow(row))).toEqual([
      {
        threadId: null,
        people: [{ name: 'amazonflex-support@amazon.com' }],
        subject: 'Order Not Picked Up',
        snippet: null,
      },
    ]);
    expect(proton.editors(hostile)).toEqual([]);
    expect(proton.account(hostile)).toBeNull();
  });
});

describe('proton, replies and links', () => {
  it('knows a quick reply, whom it goes to, and what stands below it', () => {
    const [reply, ...others] = proton.editors(page('message', OPENED));

    expect(others).toEqual([]);
    expect(reply).toMatchObject({ threadId: NOTICE, recipients: ['amazonflex-support@amazon.com'] });
    expect(reply?.element.id).toBe('rooster-editor');
    expect([...(reply?.element.children ?? [])].every((part) => part.matches(reply?.below ?? ''))).toBe(true);
  });

  it('knows a composer by its subject, in a frame or a text area', () => {
    const found = proton.editors(page('compose', OPENED));

    // Many notices have one subject: which of them it answers, the driver knows.
    expect(found.map(({ element, unnamed, recipients }) => ({ tag: element.tagName, unnamed, recipients }))).toEqual([
      { tag: 'DIV', unnamed: true, recipients: ['amazonflex-support@amazon.com'] },
      { tag: 'DIV', unnamed: false, recipients: ['someone@example.com', 'other@example.com'] },
      { tag: 'TEXTAREA', unnamed: false, recipients: [] },
    ]);
  });

  it.each(['list', 'rows', 'message'])('reads the account on %s', (name) => {
    expect(proton.account(page(name))).toBe('dana.rivers.demo@example.com');
  });

  it.each([
    ['/u/0/inbox', 'https://mail.proton.me/u/0/all-mail/n0tice-AAAAAAAAAAAAAAAAAAAA%3D%3D'],
    ['/u/12/custom/abc', 'https://mail.proton.me/u/12/all-mail/n0tice-AAAAAAAAAAAAAAAAAAAA%3D%3D'],
  ])('links for the account in front at %s', (path, link) => {
    expect(proton.permalink({ threadId: NOTICE }, new URL(path, 'https://mail.proton.me'))).toBe(link);
    expect(proton.permalink({ threadId: null }, new URL(path, 'https://mail.proton.me'))).toBeNull();
  });
});
