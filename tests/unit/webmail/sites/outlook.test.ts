import { describe, expect, it } from 'vitest';

import { outlook } from '../../../../utils/webmail/sites/outlook';
import { fixturePage } from '../../../fixtures/webmail/page';

const CONVERSATION = 'AAQkADdemo0001+a/b=';
const MESSAGE = 'AAMkADdemo0000000000000000000000000000000000000000001=';
const AT = `https://outlook.live.com/mail/0/inbox/id/${encodeURIComponent(CONVERSATION)}`;

/** A fixture page with these anchors taken away. */
function without(name: string, ...selectors: readonly string[]): Document {
  const page = fixturePage('outlook', name);
  for (const selector of selectors) {
    for (const element of page.querySelectorAll(selector)) {
      for (const { name: attribute } of [...element.attributes])
        if (selector.includes(`[${attribute}`) || (attribute === 'id' && selector.startsWith('#')))
          element.removeAttribute(attribute);
    }
  }
  return page;
}

describe('outlook, list', () => {
  it('reads the rows of the list and no options of other lists', () => {
    const rows = outlook.rows(fixturePage('outlook', 'list')).map((row) => outlook.readRow(row));

    expect(rows).toEqual([
      {
        threadId: CONVERSATION,
        people: [{ name: 'Amazon Flex', address: 'amazonflex-support@amazon.com' }],
        subject: 'Order Not Picked Up',
        snippet: 'Hello, our records show that you did not pick up',
      },
      { threadId: 'AAQkADdemo0002==', people: [{ name: 'Lee Park' }], subject: 'Dinner', snippet: null },
    ]);
  });

  it.each([
    ['as it is', [], 'ok', 'id', 2],
    ['without ids of conversations', ['[data-convid]'], 'degraded', 'shape', 2],
    ['without the list’s own names', ['#MailList', '[data-app-section]'], 'degraded', 'id', 2],
    ['without dates', ['[title]'], 'degraded', 'id', 2],
    ['without any of them', ['[data-convid]', '#MailList', '[data-app-section]', '[role="option"]'], 'idle', 'none', 0],
  ] as const)('%s is %s', (_what, gone, state, matchedBy, rows) => {
    expect(outlook.health(without('list', ...gone)).list).toEqual({ state, rows, matchedBy });
  });

  it('is blind where a list is full and no row of it can be told', () => {
    const page = without('list', '[data-convid]');
    for (const time of page.querySelectorAll('#MailList [title]')) time.removeAttribute('title');
    page.querySelector('#MailList [role="listbox"]')?.append(...[1, 2].map(() => page.createElement('p')));
    for (const option of page.querySelectorAll('#MailList p')) option.setAttribute('role', 'option');

    expect(outlook.health(page).list).toEqual({ state: 'blind', rows: 0, matchedBy: 'none' });
  });

  it.each([
    ['\u200e09 h 14', 'Wed 20/08/2025 09 h 14'],
    ['an afternoon', 'Wed 8/20/2025 9:14 PM'],
    ['a dot', 'mer. 20/08/2025 9.14'],
    ['Arabic digits', '٢٠/٠٨/٢٠٢٥ ٩:١٤ ص'],
  ])('finds the subject beside a time with %s', (_what, title) => {
    const page = fixturePage('outlook', 'list');
    page.querySelector('._rWRU')?.setAttribute('title', title);
    const [row] = outlook.rows(page);

    expect(row && outlook.readRow(row).subject).toBe('Order Not Picked Up');
  });

  it('takes no attachment for the time, whatever its name', () => {
    const page = fixturePage('outlook', 'list');
    const chip = page.createElement('span');
    chip.title = 'report 12.50.pdf';
    chip.append('clip');
    page.querySelector('[data-convid] .XbIp4')?.append(chip);
    const [row] = outlook.rows(page);

    expect(row && outlook.readRow(row).subject).toBe('Order Not Picked Up');
  });

  it('takes the address in brackets, not one in a name', () => {
    const page = fixturePage('outlook', 'list');
    page.querySelector('[title*="@"]')?.setAttribute('title', '"amazonflex-support@amazon.com" <forger@example.com>');
    const [row] = outlook.rows(page);

    expect(row && outlook.readRow(row).people[0]?.address).toBe('forger@example.com');
  });

  it('puts the badge in front of the subject', () => {
    const [row] = outlook.rows(fixturePage('outlook', 'list'));
    const slot = row ? outlook.badgeSlot(row) : null;

    expect(slot?.before?.textContent).toBe('Order Not Picked Up');
  });

  it.each(['/calendar/view/week', '/people/', '/mail/deeplink/compose', '/owa/auth/logon'])(
    'finds nothing at %s and is not alarmed',
    (path) => {
      const page = fixturePage('outlook', 'calendar', [], `https://outlook.live.com${path}`);

      expect(outlook.rows(page)).toEqual([]);
      expect(outlook.health(page)).toMatchObject({ list: { state: 'idle' }, message: { state: 'idle' } });
    },
  );
});

describe('outlook, what is open', () => {
  const messages = outlook.openMessages(fixturePage('outlook', 'conversation', [], AT));

  it('says of every message of a conversation whether it can be read', () => {
    expect(messages.map(({ state }) => state)).toEqual(['collapsed', 'ready', 'loading']);
  });

  it('reads sender, recipients, date, subject and ids from the header, never from the body', () => {
    expect(messages[1]).toMatchObject({
      messageId: MESSAGE,
      threadId: CONVERSATION,
      from: { name: 'Amazon Flex', address: 'amazonflex-support@amazon.com' },
      to: [{ name: 'Dana Rivers', address: 'dana.rivers.demo@example.com' }],
      subject: 'Order Not Picked Up',
    });
    expect(messages[1]?.date).toBe(new Date('2025-08-20T09:14').toISOString());
  });

  it('takes no number of an element for an id, and no name for an address', () => {
    expect(messages[2]).toMatchObject({
      messageId: null,
      from: { name: 'Amazon Flex' },
      dateText: 'mer. 20/08/2025 11:00',
    });
    expect(messages[2]?.from?.address).toBeUndefined();
  });

  it('reads the own text up to where the quote begins', () => {
    expect(messages[1]?.text).toContain('Hello Dana,\nYour order was not picked up.\nThank you.');
    expect(messages[1]?.text).not.toContain('Earlier text');
  });

  it('reads a message that stands alone, with the heading above it', () => {
    const page = fixturePage(
      'outlook',
      'message',
      [],
      `https://outlook.office.com/mail/inbox/id/${encodeURIComponent(MESSAGE)}`,
    );
    const [only, ...others] = outlook.openMessages(page);

    expect(others).toEqual([]);
    expect(only).toMatchObject({
      state: 'ready',
      messageId: MESSAGE,
      threadId: MESSAGE,
      subject: 'Order Not Picked Up',
      text: 'Your order was not picked up.',
    });
  });

  it.each([
    ['as it is', [], 'ok'],
    ['without senders', ['[id^="MSG_"]'], 'degraded'],
    ['without bodies', ['[data-test-id]', '[role="document"]', '[id^="UniqueMessageBody"]'], 'degraded'],
  ] as const)('a conversation %s is %s', (_what, gone, state) => {
    expect(outlook.health(without('conversation', ...gone)).message.state).toBe(state);
  });

  it.each([
    ['its time is there, and its sender is not', '#MSG_1_FROM', 1],
    ['its sender stands below it', '#MSG_3_FROM', 1],
  ] as const)('names nobody for a body whose neighbour alone has a sender: %s', (_what, own, kept) => {
    const page = fixturePage('outlook', 'conversation', [], AT);
    const [first, second, third] = page.querySelectorAll('.m');
    if (!first || !second || !third) throw new Error('The fixture has three messages.');
    // The notice has lost its own sender; one collapsed neighbour is left.
    second.querySelector('[id^="MSG_"]')?.remove();
    (own === '#MSG_1_FROM' ? third : first).remove();
    third.querySelector('[data-test-id]')?.remove();

    const shown = outlook.openMessages(page).filter(({ text }) => text.includes('Hello Dana'));

    expect(shown.map(({ from, messageId }) => [from, messageId])).toEqual(Array(kept).fill([null, null]));
  });

  it('reads a mail whole that is nothing but what looks like a quote', () => {
    const page = fixturePage('outlook', 'message');
    const [body] = page.querySelectorAll('[role="document"]');
    body?.replaceChildren();
    const quote = page.createElement('div');
    quote.id = 'x_divRplyFwdMsg';
    quote.append('From: Amazon Flex. Your order was not picked up.');
    body?.append(quote);

    expect(outlook.openMessages(page)[0]?.text).toContain('Your order was not picked up.');
  });

  it('is no message where a document is shown that is none, such as a file', () => {
    const page = fixturePage('outlook', 'empty', [], 'https://outlook.live.com/mail/0/inbox');
    const file = page.createElement('div');
    file.setAttribute('aria-label', 'report.pdf');
    const text = page.createElement('div');
    text.setAttribute('role', 'document');
    text.append('A file');
    file.append(text);
    page.body.append(file);

    expect(outlook.openMessages(page)).toEqual([]);
  });

  it('is not alarmed while a reply is written where the message stood', () => {
    const page = fixturePage('outlook', 'conversation', [], AT);
    for (const message of page.querySelectorAll('.m')) message.remove();

    expect(outlook.health(page).message.state).toBe('idle');
  });

  it('is blind where the address names a message and none can be found', () => {
    expect(outlook.health(fixturePage('outlook', 'empty', [], AT)).message.state).toBe('blind');
  });

  it('puts the banner between header and body', () => {
    const message = messages[1];
    const slot = message ? outlook.bannerSlot(message) : null;

    expect(slot?.before instanceof Element && slot.before.getAttribute('data-test-id')).toBe(
      'mailMessageBodyContainer',
    );
  });

  it('reads nothing of a page that imitates its anchors inside a mail', () => {
    const page = fixturePage('outlook', 'hostile');
    const [only, ...others] = outlook.openMessages(page);

    expect(others).toEqual([]);
    expect(only).toMatchObject({ messageId: null, threadId: null, from: null, subject: null });
    expect(outlook.rows(page)).toEqual([]);
    expect(outlook.editors(page)).toEqual([]);
    expect(outlook.account(page)).toBeNull();
  });
});

describe('outlook, replies and links', () => {
  it('knows which conversation each editor answers and whom it goes to', () => {
    const editors = (name: string) =>
      outlook
        .editors(fixturePage('outlook', name, [], AT))
        .map(({ threadId, recipients }) => ({ threadId, recipients }));

    expect(editors('conversation')).toEqual([
      { threadId: CONVERSATION, recipients: ['amazonflex-support@amazon.com'] },
    ]);
    expect(editors('message')).toEqual([{ threadId: null, recipients: ['someone@example.com'] }]);
  });

  it('takes a new mail in the pane for no answer', () => {
    const page = fixturePage('outlook', 'conversation', [], AT);
    for (const part of page.querySelectorAll('[contenteditable] > :is(#appendonsend, #divRplyFwdMsg)')) part.remove();

    expect(outlook.editors(page).map(({ threadId }) => threadId)).toEqual([null]);
  });

  it.each([
    ['Signature', true],
    ['divRplyFwdMsg', true],
    ['appendonsend', true],
  ])('says that %s stands below the own words', (id, below) => {
    const page = fixturePage('outlook', 'conversation', [], AT);
    const [editor] = outlook.editors(page);

    expect(page.getElementById(id)?.closest(editor?.below ?? 'none') !== null).toBe(below);
    expect(page.querySelector('.elementToProof:not([id])')?.closest(editor?.below ?? 'none')).toBeNull();
  });

  it.each(['list', 'message'])('knows whose mailbox it is on %s', (name) => {
    expect(outlook.account(fixturePage('outlook', name))).toBe('dana.rivers.demo@example.com');
  });

  it.each([
    ['https://outlook.live.com/mail/0/', 'https://outlook.live.com/mail/0/id/AAQkADdemo0001%2Ba%2Fb%3D'],
    ['https://outlook.office.com/mail/2/inbox', 'https://outlook.office.com/mail/2/id/AAQkADdemo0001%2Ba%2Fb%3D'],
  ])('computes a permalink on the host in front: %s', (at, link) => {
    expect(outlook.permalink({ threadId: CONVERSATION }, new URL(at))).toBe(link);
    expect(outlook.permalink({ threadId: null }, new URL(at))).toBeNull();
  });
});
