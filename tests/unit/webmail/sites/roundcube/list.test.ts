import { describe, expect, it, vi } from 'vitest';

import { roundcube } from '../../../../../utils/webmail/sites/roundcube';
import { HOST, LIST, page } from './page';

describe('roundcube, rows it half knows, and how it looks for them', () => {
  it('says blind of a list whose rows it does not know', () => {
    const found = page('list');
    for (const row of found.querySelectorAll('#messagelist tbody tr'))
      for (const element of [row, ...row.querySelectorAll('*')])
        for (const attribute of ['id', 'class', 'href']) element.removeAttribute(attribute);

    expect(roundcube.health(found).list).toEqual({ state: 'blind', rows: 0, matchedBy: 'none' });
  });

  it.each([
    ['list', 'task-mail action-none', null, 'blind'],
    ['list', '', null, 'blind'],
    ['list', 'task-mail', `${HOST}?_task=settings`, 'idle'],
    ['login', 'task-login', null, 'idle'],
    ['contacts', '', null, 'idle'],
  ])('without a list says of %s with the class %j at %s that it is %s', (name, className, address, state) => {
    const found = page(name, address ?? HOST);
    found.body.className = className;
    found.querySelector('#messagelist')?.remove();

    expect(roundcube.health(found).list.state).toBe(state);
  });

  it.each([
    ['33-Sent', 'Sent/33'],
    ['33-Plans/2026 & later-é', 'Plans/2026 & later-é/33'],
    ['33', 'INBOX/33'],
    ['33-', null],
    ['-Sent', null],
  ])('reads the row of %j, without a link, as %s', (number, threadId) => {
    const found = page('desktop', LIST, 'href');
    const [row] = roundcube.rows(found);
    const id = Buffer.from(number).toString('base64url');
    if (row) row.element.id = `rcmrow${id}`;

    expect(row && roundcube.readRow(row).threadId).toBe(threadId);
  });

  it('looks for folders and for whose mailbox it is once, however many rows there are', () => {
    const found = page('list');
    const [, , sent] = roundcube.rows(found);
    for (let copies = 0; copies < 20; copies += 1) sent?.element.after(sent.element.cloneNode(true));
    const rows = roundcube.rows(found);
    const asked = vi.spyOn(found, 'querySelectorAll');
    const askedOne = vi.spyOn(found, 'querySelector');
    const read = rows.map((row) => roundcube.readRow(row));

    expect(read.filter(({ threadId }) => threadId === 'Sent/8')).toHaveLength(21);
    expect(asked.mock.calls.length + askedOne.mock.calls.length).toBeLessThan(12);
  });
});
