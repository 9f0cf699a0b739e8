import { describe, expect, it } from 'vitest';

import { MAX_TEXT } from '../../../../utils/core/types';
import { roundcube } from '../../../../utils/webmail/sites/roundcube';
import { COMPOSE, HOST, LIST, page, SHOW } from './roundcube/page';

const FLEX = { name: 'Amazon Flex', address: 'amazonflex-support@amazon.com' };

function cameFrom(name: string, referrer: string): Document {
  const found = page(name, COMPOSE);
  Object.defineProperty(found, 'referrer', { value: referrer });
  return found;
}

const facts = (name: string) => {
  const found = page(name);
  return roundcube.rows(found).map((row) => roundcube.readRow(row));
};

describe('roundcube, list', () => {
  it('reads folder and number from a row’s link, and its people; there is no snippet', () => {
    expect(facts('list').slice(0, 2)).toEqual([
      { threadId: 'INBOX/33', people: [FLEX], subject: 'Order Not Picked Up', snippet: null },
      {
        threadId: 'Plans/2026 & later/32',
        people: [
          { name: 'Lee Park', address: 'lee@example.com' },
          { name: 'Kim', address: 'kim@example.com' },
        ],
        subject: 'Dinner',
        snippet: null,
      },
    ]);
  });

  it('says of what she sent that she wrote it, where the list shows whom she wrote to', () => {
    expect(facts('list')[2]).toMatchObject({
      threadId: 'Sent/8',
      people: [{ address: 'dana.rivers.demo@example.com' }],
    });
  });

  it('reads the same from a table of columns', () => {
    expect(facts('desktop')).toEqual([
      { threadId: 'INBOX/33', people: [FLEX], subject: 'Order Not Picked Up', snippet: null },
      {
        threadId: 'INBOX/32',
        people: [{ name: 'Lee Park', address: 'lee@example.com' }],
        subject: 'Dinner',
        snippet: null,
      },
    ]);
  });

  it('takes the number from the row’s id and the folder from the one in front where there is no link', () => {
    const found = page('desktop', LIST, 'href');

    expect(roundcube.rows(found).map((row) => roundcube.readRow(row).threadId)).toEqual(['INBOX/33', 'INBOX/32']);
  });

  it.each([
    ['list', LIST, [], 'id', 'ok', 3],
    ['desktop', LIST, [], 'id', 'ok', 2],
    ['list', LIST, ['class'], 'id', 'degraded', 3],
    ['list', LIST, ['href'], 'id', 'degraded', 3],
    ['list', LIST, ['id'], 'shape', 'degraded', 3],
    ['list', LIST, ['id', 'class'], 'shape', 'degraded', 3],
    ['list', LIST, ['id', 'class', 'href'], 'none', 'blind', 0],
    ['contacts', `${HOST}?_task=addressbook`, [], 'none', 'idle', 0],
    ['login', HOST, [], 'none', 'idle', 0],
    ['club', LIST, [], 'none', 'idle', 0],
    ['message', SHOW, [], 'none', 'idle', 0],
    ['compose', COMPOSE, [], 'none', 'idle', 0],
  ])('on %s at %s without %j finds rows by %s and says %s', (name, address, without, matchedBy, state, rows) => {
    expect(roundcube.health(page(name, address, ...without)).list).toEqual({ state, rows, matchedBy });
  });

  it('says of an empty folder that it holds nothing', () => {
    const found = page('list');
    found.querySelector('tbody')?.replaceChildren();

    expect(roundcube.health(found).list.state).toBe('idle');
  });

  it.each(['list', 'desktop'])('gives every row of %s a slot before its subject', (name) => {
    for (const row of roundcube.rows(page(name))) {
      const slot = roundcube.badgeSlot(row);
      expect(slot?.parent.className).toBe('subject');
      expect(slot?.before?.nodeName).toBe('A');
    }
  });
});

describe('roundcube, message', () => {
  it('reads a message on a page of its own, and never its header from its body', () => {
    const [read, ...others] = roundcube.openMessages(page('message', SHOW));

    expect(others).toEqual([]);
    expect(read).toMatchObject({
      state: 'ready',
      messageId: 'INBOX/33',
      threadId: 'INBOX/33',
      from: FLEX,
      to: [{ name: 'Dana Rivers', address: 'dana.rivers.demo@example.com' }],
      dateText: '2025-08-20 09:14',
      date: new Date('2025-08-20T09:14').toISOString(),
      subject: 'Order Not Picked Up',
      attachments: ['route.pdf'],
    });
    expect(read?.text).toBe('Hello Dana,\nYour order was not picked up.\nForged header\nThank you.');
  });

  it('reads the message beside the list, with the id its row has', () => {
    const found = page('desktop');
    const [read] = roundcube.openMessages(found);

    expect(read).toMatchObject({ messageId: 'INBOX/33', from: FLEX, dateText: 'Today 14:00', date: null });
    expect(read).toMatchObject({ subject: 'Order Not Picked Up', text: 'Hello Dana,\nyour order was not picked up.' });
    expect(roundcube.frames?.(found)).toEqual([read?.element.ownerDocument]);
  });

  it.each([
    ['message', SHOW, [], 'ok', 1],
    ['desktop', LIST, [], 'ok', 1],
    ['message', LIST, ['href'], 'degraded', 1],
    ['message', SHOW, ['class'], 'degraded', 1],
    ['message', SHOW, ['id'], 'blind', 0],
    ['list', LIST, [], 'idle', 0],
    ['contacts', `${HOST}?_task=addressbook`, [], 'idle', 0],
    ['compose', COMPOSE, [], 'idle', 0],
    ['club', SHOW, [], 'idle', 0],
  ])('of the message on %s at %s without %j says %s', (name, address, without, state, messages) => {
    expect(roundcube.health(page(name, address, ...without)).message).toEqual({ state, messages, unread: 0 });
  });

  it('says clipped of a body with more text than is read', () => {
    const found = page('message', SHOW);
    found.querySelector('#messagebody')?.append('x'.repeat(MAX_TEXT));

    expect(roundcube.openMessages(found)[0]?.state).toBe('clipped');
  });

  it('puts the banner between header and body', () => {
    const [read] = roundcube.openMessages(page('desktop'));
    const slot = read ? roundcube.bannerSlot(read) : null;

    expect(slot?.before === read?.element).toBe(true);
    expect(slot?.parent.contains(read?.element ?? null)).toBe(true);
  });

  it('reads nothing out of a mail that imitates the page around it', () => {
    const found = page('hostile', `${HOST}?_task=mail&_action=show`);

    expect(roundcube.openMessages(found)[0]).toMatchObject({
      messageId: null,
      from: { name: 'amazonflex-support@amazon.com', address: 'someone@example.com' },
      dateText: null,
      subject: null,
    });
    expect(roundcube.rows(found).map((row) => roundcube.readRow(row).threadId)).toEqual([null, null]);
    expect(roundcube.account(found)).toBeNull();
  });

  it('sees nothing at all on other pages of the same host', () => {
    const found = page('club', SHOW);

    expect([roundcube.rows(found), roundcube.openMessages(found), roundcube.editors(found)]).toEqual([[], [], []]);
    expect(roundcube.account(found)).toBeNull();
  });
});

describe('roundcube, replies, links and the account', () => {
  it.each([
    ['list', 'dana.rivers.demo@example.com'],
    ['message', 'dana.rivers.demo@example.com'],
    ['compose', 'dana.rivers.demo@example.com'],
    ['compose-html', 'dana.rivers.demo@example.com'],
    ['contacts', 'ab3def9hijklmn0p@mail.drivers.example'],
    ['login', null],
  ])('knows from %s that the mailbox is that of %s', (name, account) => {
    expect(roundcube.account(page(name))).toBe(account);
  });

  it('tells two drivers of one host apart by what they log in with, where that is no address', () => {
    const found = page('message');
    const script = found.querySelector('script:not([src])');
    if (script) script.textContent = script.textContent.replace('Dana.Rivers.Demo@example.com', 'Dana');

    expect(roundcube.account(found)).toBe('dana@mail.drivers.example');
  });

  it.each([
    [SHOW, 'INBOX/33', false],
    [LIST, null, true],
    ['https://elsewhere.example/?_task=mail&_mbox=INBOX&_uid=33&_action=show', null, true],
    ['', null, true],
  ])('opened from %j a reply is known to answer %s', (referrer, threadId, unnamed) => {
    const [editor, ...others] = roundcube.editors(cameFrom('compose', referrer));

    expect(others).toEqual([]);
    expect(editor).toMatchObject({ threadId, unnamed, recipients: ['amazonflex-support@amazon.com'] });
    expect(editor?.element.id).toBe('composebody');
  });

  it.each([
    ['"compose_mode":"reply"', '"compose_mode":"forward"'],
    ['"reply_msgid":"\\u003Ca1@amazon.com\\u003E"', '"reply_msgid":""'],
  ])('is no reply with %s turned into %s', (was, is) => {
    const found = cameFrom('compose', SHOW);
    const script = found.querySelector('script:not([src])');
    if (script) script.textContent = script.textContent.replace(was, is);

    expect(roundcube.editors(found)[0]).toMatchObject({ threadId: null, unnamed: false });
  });

  it('takes the editor in the frame where replies are HTML, and all of whom it would go to', () => {
    const found = page('compose-html', COMPOSE);
    const body = found.querySelector('iframe')?.contentDocument?.body;
    body?.setAttribute('contenteditable', 'true');

    const [editor] = roundcube.editors(found);

    expect(editor?.element === body).toBe(true);
    expect(editor?.recipients).toEqual(['amazonflex-support@amazon.com', 'lee@example.com']);
    expect([...(body?.querySelectorAll(editor?.below ?? '') ?? [])].map(({ localName }) => localName)).toEqual([
      'p',
      'blockquote',
    ]);
  });

  it.each([
    ['INBOX/33', LIST, `${HOST}?_task=mail&_mbox=INBOX&_uid=33&_action=show`],
    ['Plans/2026 & later/32', LIST, `${HOST}?_task=mail&_mbox=Plans%2F2026+%26+later&_uid=32&_action=show`],
    ['INBOX/33', 'https://host.example/cpsess1234/3rdparty/roundcube/?_task=mail', null],
    ['33', LIST, null],
    [null, LIST, null],
  ])('links to %s from %s', (threadId, at, link) => {
    expect(roundcube.permalink({ threadId }, new URL(at))).toBe(link);
  });
});
