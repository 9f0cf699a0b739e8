import { expect, it } from 'vitest';

import { readOptions } from '../../../../scripts/start/options';

it.each([
  [[], { headless: false, mailbox: null }],
  [['--headless'], { headless: true, mailbox: null }],
  [['--mailbox', 'mine.mbox'], { headless: false, mailbox: '/home/kim/mine.mbox' }],
  [['--mailbox=/tmp/a.eml', '--headless'], { headless: true, mailbox: '/tmp/a.eml' }],
])('reads %j', (args, expected) => {
  expect(readOptions(args, '/home/kim')).toEqual(expected);
});

it.each([
  [['--mailbox']],
  [['--mailbox', '--headless']],
  [['--mailbox=']],
  [['--headles']],
  [['--headless=no']],
  [['mine.mbox']],
])('says in one sentence what is wrong with %j', (args) => {
  expect(readOptions(args, '/home/kim')).toEqual({ wrong: expect.stringContaining('npm start -- ') as string });
});
