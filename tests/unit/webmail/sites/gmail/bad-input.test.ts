/** Pages of other products, half-loaded, hostile, translated, very long: nothing wrong is read, and health tells. */
import { describe, expect, it } from 'vitest';

import { gmail } from '../../../../../utils/webmail/sites/gmail';
import { personOf } from '../../../../../utils/webmail/sites/gmail/person';
import { fixturePage } from '../../../../fixtures/webmail/page';

const HOST = 'https://mail.google.com';
const THREAD = '198c6747aabb71a9';

describe('gmail, pages of other products', () => {
  it.each([
    ['other-inbox', null],
    ['other-inbox', `${HOST}/mail/u/0/#inbox`],
    ['other-chat', null],
    ['other-chat', `${HOST}/chat/u/0/#chat/dm/abc`],
    ['other-chat', `${HOST}/mail/u/0/#chat/dm/abc`],
    ['other-contacts', null],
    ['other-contacts', `${HOST}/mail/u/0/#contacts`],
    ['other-settings', null],
    ['other-settings', `${HOST}/mail/u/0/#settings/filters`],
    ['other-print', `${HOST}/mail/u/0/?ik=1&view=pt&search=all&permmsgid=msg-f:1840959905192440233`],
    ['thread', `${HOST}/mail/u/0/?view=pt&search=all`],
    ['list', `${HOST}/mail/u/0/#settings/general`],
    ['other-login', null],
  ])('finds no row and no message on %s at %s', (name, address) => {
    const page = fixturePage('gmail', name, [], address);

    expect(gmail.rows(page)).toEqual([]);
    expect(gmail.openMessages(page)).toEqual([]);
    if (address && !address.endsWith('#inbox'))
      expect([gmail.health(page).list.state, gmail.health(page).message.state]).toEqual(['idle', 'idle']);
  });

  it('finds nothing on them without their roles either', () => {
    for (const name of ['inbox', 'chat', 'contacts', 'login']) {
      const page = fixturePage('gmail', `other-${name}`, ['roles']);
      expect([gmail.rows(page), gmail.openMessages(page)]).toEqual([[], []]);
    }
  });
});

describe('gmail, a message alone', () => {
  const at = `${HOST}/mail/u/1/?ui=2&view=lg&permmsgid=msg-f:1840959905192440233`;
  const page = fixturePage('gmail', 'whole', [], at);
  const [message, ...others] = gmail.openMessages(page);

  it('is read as the open message, its sender by what stands last', () => {
    expect(others).toEqual([]);
    expect(message).toMatchObject({
      state: 'ready',
      messageId: THREAD,
      threadId: null,
      from: { name: '<amazonflex-support@amazon.com> Support', address: 'someone@example.com' },
      to: [{ address: 'dana.rivers.demo@example.com' }, { address: 'lee@example.com' }],
      subject: 'Order Not Picked Up',
      date: new Date('2025-08-20T09:14').toISOString(),
    });
    expect(message?.text).toBe('Hello Dana,\nYour order was not picked up.\nForged <amazonflex-support@amazon.com>');
    expect(gmail.account(page)).toBe('dana.rivers.demo@example.com');
  });

  it('has its banner above it, and a list is not missed', () => {
    const slot = message && gmail.bannerSlot(message);

    expect(slot?.before).toBe(message?.element);
    expect(gmail.health(page)).toMatchObject({ list: { state: 'idle' }, message: { state: 'ok', messages: 1 } });
  });

  it('is read only at its own address', () => {
    expect(gmail.openMessages(fixturePage('gmail', 'whole', [], `${HOST}/mail/u/0/`))).toEqual([]);
  });

  it('names no sender where the words are too long to hold the address', () => {
    const long = fixturePage('gmail', 'whole', [], at);
    const name = long.querySelector('.message b');
    name?.append(' '.repeat(2_000));

    expect(gmail.openMessages(long)[0]).toMatchObject({ state: 'ready', from: null });
    expect(gmail.health(long).message.state).toBe('degraded');
  });

  it('with the header alone is still loading', () => {
    const half = fixturePage('gmail', 'whole', [], at);
    [...half.querySelectorAll('.message > tbody > tr')].slice(1).forEach((row) => row.remove());

    expect(gmail.openMessages(half)[0]?.state).toBe('loading');
    expect(gmail.health(half).message.state).toBe('blind');
  });
});

describe('gmail, pages in trouble', () => {
  it('reads nothing of a page that is still being drawn, and says so', () => {
    const page = fixturePage('gmail', 'half');

    expect(gmail.openMessages(page).map(({ state, messageId }) => ({ state, messageId }))).toEqual([
      { state: 'loading', messageId: null },
      { state: 'loading', messageId: null },
      { state: 'loading', messageId: THREAD },
    ]);
    expect(gmail.health(page).message).toEqual({ state: 'blind', messages: 3, unread: 3 });
    expect(gmail.rows(page).map((row) => gmail.readRow(row).people)).toEqual([[]]);
  });

  it('reads a translated page as the plain one, without rows and words of other extensions', () => {
    const page = fixturePage('gmail', 'translated');
    const rows = gmail.rows(page);

    expect(rows.map((row) => gmail.readRow(row))).toEqual([
      {
        threadId: THREAD,
        people: [{ name: 'Amazon Flex', address: 'amazonflex-support@amazon.com' }],
        subject: 'Order Not Picked Up',
        snippet: '- Hello, our records show',
      },
    ]);
    expect(rows[0] && gmail.badgeSlot(rows[0])?.parent.className).toBe('xT');
    expect(gmail.openMessages(page)).toMatchObject([{ subject: 'Order Not Picked Up', messageId: THREAD }]);
    expect(gmail.openMessages(page)[0]?.text).toBe('Hello Dana, your order was not picked up.');
  });

  it('says so when the address names a thread the page does not show', () => {
    const at = `${HOST}/mail/u/0/#inbox/FMfcgzQcpKmXnVgjxCqmlckGCzvLvdNt`;

    expect(gmail.health(fixturePage('gmail', 'empty', [], at)).message.state).toBe('blind');
    expect(gmail.health(fixturePage('gmail', 'list', [], at)).message.state).toBe('degraded');
    expect(gmail.health(fixturePage('gmail', 'list', [], `${HOST}/mail/u/0/#search/${THREAD}`)).message.state).toBe(
      'idle',
    );
  });

  it.each(['classes', 'ids'] as const)('doubts a thread in which a strategy finds nothing: %s gone', (gone) => {
    expect(gmail.health(fixturePage('gmail', 'thread', [gone])).message.state).toBe('degraded');
  });

  it('does not take the recipients of an answer for those of the message it stands in', () => {
    const page = fixturePage('gmail', 'years-2025-thread');
    const answer = page.createElement('div');
    answer.className = 'ip adB';
    const person = page.createElement('span');
    person.setAttribute('email', 'somebody@example.com');
    answer.append(person);
    page.querySelector('[role="listitem"]')?.append(answer);

    expect(gmail.openMessages(page)[0]?.to.map(({ address }) => address)).toEqual(['dana.rivers.demo@example.com']);
  });

  it('reads a thousand rows beside a deep nest of elements', () => {
    const page = fixturePage('gmail', 'rows');
    const body = page.querySelector('tbody');
    const first = body?.querySelector('tr');
    if (!body || !first) throw new Error('no row');
    body.append(...Array.from({ length: 995 }, () => first.cloneNode(true)));
    let inner: Element = page.body;
    for (let depth = 0; depth < 1_000; depth += 1) inner = inner.appendChild(page.createElement('div'));
    inner.append(page.createElement('iframe'));

    expect(gmail.rows(page)).toHaveLength(1_000);
    expect(gmail.openMessages(page)).toEqual([]);
    expect(gmail.health(page).list.state).toBe('ok');
  });
});

describe('gmail, people', () => {
  const CONTROL = '\u0000\u0007\n';
  const OVERRIDE = '\u202e';
  it.each([
    ['a long name', 'n'.repeat(1e6), 'a@example.com', { name: 'n'.repeat(200), address: 'a@example.com' }],
    ['an address of 320', 'A', 'a'.repeat(320), { name: 'A', address: 'a'.repeat(320) }],
    ['an address over 320', 'A', 'a'.repeat(321), { name: 'A' }],
    ['control characters', `Am${CONTROL}azon`, `a${CONTROL}@example.com`, { name: 'Am azon' }],
    ['a turned name', `${OVERRIDE}xelF nozamA`, `${OVERRIDE}a@example.com`, { name: 'xelF nozamA' }],
    ['markup', '<img src=x onerror=alert(1)>', '"><script>@example.com', { name: '<img src=x onerror=alert(1)>' }],
    ['two addresses', 'A', 'a@example.com b@example.com', { name: 'A' }],
    ['a name that is the address', 'A@Example.com', 'a@example.com', { address: 'a@example.com' }],
    ['blanks', ' ', ' ', {}],
  ])('of %s keep what can be one', (_, name, email, person) => {
    const element = document.createElement('span');
    element.setAttribute('name', name);
    element.setAttribute('email', email);

    expect(personOf(element)).toEqual(person);
  });
});
