import { describe, expect, it } from 'vitest';

import { yahoo } from '../../../../../utils/webmail/sites/yahoo';
import { fixturePage } from '../../../../fixtures/webmail/page';

function rowsOf(name: string): unknown[] {
  return yahoo.rows(fixturePage('yahoo', name)).map((row) => yahoo.readRow(row));
}

/** The fixture with what `selector` finds stripped of one attribute. */
function stripped(name: string, selector: string, attribute: string): Document {
  const page = fixturePage('yahoo', name, [], 'https://mail.yahoo.com/n/folders/1');
  for (const element of page.querySelectorAll(selector)) element.removeAttribute(attribute);
  return page;
}

const NOTICE = {
  people: [{ name: 'Amazon Flex', address: 'amazonflex-support@amazon.com' }],
  subject: 'Order Not Picked Up',
  snippet: 'Hello, our records show',
};

describe('yahoo, list', () => {
  it('reads the look of 2026, without advertisements, days and the text for screen readers', () => {
    expect(rowsOf('list-2026')).toEqual([
      { threadId: '49227', ...NOTICE },
      {
        threadId: '00_2',
        people: [
          { name: 'Lee Park', address: 'lee@example.com' },
          { name: 'Kim', address: 'kim@example.com' },
        ],
        subject: null,
        snippet: expect.stringContaining('Are you free') as string,
      },
      {
        threadId: '49100',
        people: [{ name: 'Weekly News', address: 'news@example.com' }],
        subject: 'Twelve 🎉 recipes',
        snippet: 'Soup',
      },
    ]);
  });

  it('reads the look of 2018, whose rows are links', () => {
    expect(rowsOf('list-2018')).toEqual([
      { threadId: 'AKx9bQ', ...NOTICE },
      {
        threadId: '30106',
        people: [{ name: 'Lee Park', address: 'lee@example.com' }],
        subject: 'Dinner',
        snippet: null,
      },
    ]);
  });

  it('reads the basic look, a table', () => {
    expect(rowsOf('basic')).toEqual([
      { threadId: '77', ...NOTICE },
      { threadId: '78', people: [{ name: 'Lee Park' }], subject: 'Dinner', snippet: null },
    ]);
  });

  it.each([
    ['list-2026', 'nothing', '.none', 'id', 'id', 'ok', 3],
    ['list-2018', 'nothing', '.none', 'id', 'id', 'ok', 2],
    ['basic', 'nothing', '.none', 'id', 'id', 'ok', 2],
    ['list-2026', 'the test id of rows', '[data-test-id="message-list-item"]', 'data-test-id', 'id', 'ok', 3],
    ['list-2026', 'the ids of subjects', '[id^="email-subject-"]', 'id', 'id', 'degraded', 1],
    ['list-2018', 'links', 'a[href]', 'href', 'class', 'degraded', 2],
    ['list-2018', 'the test id of subjects', '[data-test-id="message-subject"]', 'data-test-id', 'id', 'degraded', 2],
    ['empty', 'nothing', '.none', 'id', 'none', 'idle', 0],
    ['message', 'nothing', '.none', 'id', 'none', 'idle', 0],
  ])('on %s without %s finds rows and says how', (name, _, selector, attribute, matchedBy, state, rows) => {
    expect(yahoo.health(stripped(name, selector, attribute)).list).toEqual({ state, rows, matchedBy });
  });

  it('still finds rows by their shape when every name has changed, and says so', () => {
    const page = stripped('list-2026', '[id^="email-"], [data-test-mid]', 'id');
    for (const row of page.querySelectorAll('[data-test-mid]')) row.removeAttribute('data-test-mid');

    expect(yahoo.health(page).list).toEqual({ state: 'degraded', rows: 3, matchedBy: 'shape' });
  });

  it('says blind of a full list it can find nothing of', () => {
    const page = stripped('list-2018', 'a[href], span[data-test-id]', 'data-test-id');
    for (const part of page.querySelectorAll('[href], [data-test-id], [title]'))
      for (const name of ['href', 'data-test-id', 'title']) part.removeAttribute(name);
    page.querySelector('ul')?.append(...[...page.querySelectorAll('li')].map((row) => row.cloneNode(true)));

    expect(yahoo.health(page).list.state).toBe('blind');
  });

  it.each(['/d/contacts', '/n/settings/3', '/d/compose/1', '/'])('says idle at %s', (path) => {
    const page = fixturePage('yahoo', 'contacts', [], `https://mail.yahoo.com${path}`);

    expect(yahoo.health(page).list).toEqual({ state: 'idle', rows: 0, matchedBy: 'none' });
    expect(yahoo.health(page).message.state).toBe('idle');
  });

  it('puts the badge in front of the subject', () => {
    for (const name of ['list-2026', 'list-2018', 'basic']) {
      for (const row of yahoo.rows(fixturePage('yahoo', name))) {
        const slot = yahoo.badgeSlot(row);
        expect(slot && row.element.contains(slot.parent)).toBe(true);
        expect(slot?.before?.parentNode).toBe(slot?.parent);
      }
    }
  });

  it('has no slot where a row has neither a subject nor an address', () => {
    const page = fixturePage('yahoo', 'basic');
    const [row] = yahoo.rows(page);
    for (const part of row?.element.querySelectorAll('.subj, [title]') ?? []) part.remove();

    expect(row && yahoo.badgeSlot(row)).toBeNull();
  });

  it('reads a row whose cells have lost their names as one', () => {
    const [row] = yahoo.rows(
      stripped('list-2018', '[data-test-id="message-subject"], [data-test-id="snippet"]', 'data-test-id'),
    );

    expect(row && yahoo.readRow(row)).toMatchObject({
      subject: null,
      snippet: expect.stringContaining('Not Picked Up') as string,
    });
  });
});
