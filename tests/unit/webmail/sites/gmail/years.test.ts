/** Structure of other years, made up after published facts: what is there is found, or health says that it may not be. */
import { describe, expect, it } from 'vitest';

import { gmail } from '../../../../../utils/webmail/sites/gmail';
import { fixturePage } from '../../../../fixtures/webmail/page';

const INBOX = 'https://mail.google.com/mail/u/0/#inbox';
const LISTS = [
  ['years-2014-list', 'class', 3],
  ['years-2014-vertical', 'class', 2],
  ['years-2019-row', 'id', 1],
  ['years-2026-list', 'id', 2],
] as const;
const THREADS = [
  ['years-2016-thread', 2, 1, '15356f1c2a9e4b01', null],
  ['years-2020-thread', 4, 1, '16f438e906b36dac', '16f438e906b36dac'],
  ['years-2022-thread', 1, 1, '184943bf05e78001', '184943bf05e78001'],
  ['years-2025-thread', 1, 1, '198c6747aabb71a9', '198c6747aabb71a9'],
] as const;
const REMOVED = [['ids'], ['classes'], ['roles'], ['ids', 'roles'], ['classes', 'roles'], ['ids', 'classes']] as const;

describe('gmail, lists of other years', () => {
  it.each(LISTS)('reads %s, by %s', (name, matchedBy, count) => {
    const page = fixturePage('gmail', name);
    const rows = gmail.rows(page);

    expect(rows.map((row) => row.matchedBy)).toEqual(Array<string>(count).fill(matchedBy));
    expect(gmail.readRow(rows[0] ?? raise())).toMatchObject({
      people: [{ name: 'Amazon Flex', address: 'amazonflex-support@amazon.com' }],
      subject: 'Order Not Picked Up',
      snippet: expect.stringContaining('Hello, our records show') as unknown,
    });
    expect(rows.every((row) => gmail.badgeSlot(row) !== null)).toBe(true);
    expect(gmail.openMessages(page)).toEqual([]);
  });

  it('reads the rows of 2026 whose ids are on the subject, on the sender, or the word "undefined"', () => {
    const rows = gmail.rows(fixturePage('gmail', 'years-2026-list'));

    expect(rows.map((row) => gmail.readRow(row).threadId)).toEqual(['198c6747aabb71a9', '198c6747aabb7001']);
  });

  it.each(LISTS.flatMap(([name, , count]) => REMOVED.map((without) => [name, without, count] as const)))(
    '%s without %j is found, or is said to be in doubt',
    (name, without, count) => {
      const page = fixturePage('gmail', name, without, INBOX);
      const { list } = gmail.health(page);

      expect(list.rows).toBe(gmail.rows(page).length);
      expect(list.rows).toBeLessThanOrEqual(count);
      if (list.rows < count) expect(list.state).not.toMatch(/ok|idle/);
    },
  );
});

describe('gmail, threads of other years', () => {
  it.each(THREADS)('reads %s', (name, count, open, messageId, threadId) => {
    const page = fixturePage('gmail', name);
    const messages = gmail.openMessages(page);
    const ready = messages.filter(({ state }) => state === 'ready');

    expect(messages).toHaveLength(count);
    expect(ready).toHaveLength(open);
    expect(messages.filter(({ state }) => state === 'collapsed')).toHaveLength(count - open);
    expect(ready[0]).toMatchObject({
      messageId,
      threadId,
      from: { name: 'Amazon Flex', address: 'amazonflex-support@amazon.com' },
      to: [{ name: 'me', address: 'dana.rivers.demo@example.com' }],
      subject: expect.stringContaining('Order Not Picked Up') as unknown,
      date: expect.stringMatching(/^20\d\d-\d\d-\d\dT/) as unknown,
    });
    expect(ready[0]?.text).toBe('Hello Dana,\nYour order was not picked up.');
    expect(ready[0] && gmail.bannerSlot(ready[0])).not.toBeNull();
    expect(gmail.health(page).message).toMatchObject({ state: 'ok', messages: count });
    expect(gmail.rows(page)).toEqual([]);
  });

  it.each(THREADS.flatMap(([name, count]) => REMOVED.map((without) => [name, without, count] as const)))(
    '%s without %j is found, or is said to be in doubt',
    (name, without, count) => {
      const page = fixturePage('gmail', name, without, `${INBOX}/FMfcgzQcpKmXnVgjxCqmlckGCzvLvdNt`);
      const messages = gmail.openMessages(page);

      const isWhole =
        messages.length === count &&
        messages.some(({ state, messageId, from }) => state === 'ready' && messageId !== null && from !== null);
      if (!isWhole) expect(gmail.health(page).message.state).not.toMatch(/ok|idle/);
      expect(messages.length).toBeLessThanOrEqual(count);
    },
  );

  it('takes the ids from the log Gmail keeps on its elements where the others say "undefined"', () => {
    const page = fixturePage('gmail', 'years-2025-thread');
    for (const element of page.querySelectorAll('[data-legacy-thread-id], [data-legacy-message-id]')) {
      for (const name of ['data-legacy-thread-id', 'data-legacy-message-id', 'data-message-id'])
        if (element.hasAttribute(name)) element.setAttribute(name, 'undefined');
    }

    expect(gmail.openMessages(page)[0]).toMatchObject({
      messageId: '198c6747aabb71a9',
      threadId: '198c6747aabb71a9',
    });
  });
});

function raise(): never {
  throw new Error('There is no row.');
}
