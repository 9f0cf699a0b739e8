import { describe, expect, it } from 'vitest';

import { isSameMessage, type Capture } from '../../../../utils/core/record/same';

const PAGE: Capture = {
  keys: ['gmail:0123:abc'],
  print: 'P',
  thread: 'gmail:0123:T',
  date: '2026-11-03T09:41:20.000Z',
  sender: 'a@example.com',
};
const FILE: Capture = { ...PAGE, keys: ['mid:x'], thread: '' };
const MOVING: Capture = { ...PAGE, keys: ['roundcube:0123:INBOX/5'], thread: 'roundcube:0123:INBOX/5' };
const OTHER = { print: 'Q', sender: 'b@example.com' };

describe('isSameMessage', () => {
  it.each<[string, Capture, Capture, boolean]>([
    [
      'a shared key, whatever else differs',
      PAGE,
      { ...FILE, keys: ['mid:x', 'gmail:0123:abc'], print: 'Q', date: null },
      true,
    ],
    ['two sources with one fingerprint', PAGE, FILE, true],
    ['one source that gives two keys, all else equal', PAGE, { ...PAGE, keys: ['gmail:0123:abd'] }, false],
    [
      'a joined entry and another key of one of its sources',
      { ...PAGE, keys: ['gmail:0123:abc', 'mid:y'] },
      FILE,
      false,
    ],
    ['two sources with other fingerprints', PAGE, { ...FILE, print: 'Q' }, false],
    ['equal prints without a date', { ...PAGE, date: null }, { ...FILE, date: null }, false],
    [
      'equal prints without a date in one thread',
      { ...PAGE, date: null },
      { ...FILE, date: null, thread: PAGE.thread },
      true,
    ],
    [
      'thread, minute and sender',
      PAGE,
      { ...FILE, print: 'Q', thread: PAGE.thread, date: '2026-11-03T09:41:59.000Z' },
      true,
    ],
    [
      'thread and minute, another sender',
      PAGE,
      { ...FILE, print: 'Q', thread: PAGE.thread, sender: 'b@example.com' },
      false,
    ],
    [
      'thread and minute, no sender shown',
      { ...PAGE, sender: null },
      { ...FILE, print: 'Q', thread: PAGE.thread, sender: null },
      false,
    ],
    [
      'thread and sender, the next minute',
      PAGE,
      { ...FILE, print: 'Q', thread: PAGE.thread, date: '2026-11-03T09:42:00.000Z' },
      false,
    ],
    ['one text in two mailboxes', PAGE, { ...PAGE, keys: ['outlook:4567:x'], thread: 'outlook:4567:x' }, false],
    [
      'one text in two mailboxes of a webmail that renames',
      MOVING,
      { ...MOVING, keys: ['roundcube:4567:INBOX/5'], thread: '' },
      false,
    ],
    ['one mailbox seen in two webmails', PAGE, { ...PAGE, keys: ['outlook:0123:x'], thread: 'outlook:0123:x' }, true],
    [
      'a message that was moved',
      MOVING,
      { ...MOVING, keys: ['roundcube:0123:Old/9'], thread: 'roundcube:0123:Old/9' },
      true,
    ],
    ['an id that names another message now', MOVING, { ...MOVING, ...OTHER, date: '2026-12-01T10:30:00.000Z' }, false],
    ['such an id a day later', MOVING, { ...MOVING, ...OTHER, date: '2026-11-05T09:41:00.000Z' }, false],
    ['such an id in the same minute', MOVING, { ...MOVING, ...OTHER, date: '2026-11-03T09:41:59.000Z' }, true],
    [
      'such an id, read in another time zone',
      MOVING,
      { ...MOVING, print: 'Q', date: '2026-11-03T15:11:00.000Z' },
      true,
    ],
    ['such an id, one without a date', MOVING, { ...MOVING, ...OTHER, date: null }, true],
    ['such an id, both without a date', { ...MOVING, date: null }, { ...MOVING, date: null, print: 'Q' }, false],
    ['such an id and text, both without a date', { ...MOVING, date: null }, { ...MOVING, date: null }, true],
    ['a lasting id, whatever the dates', PAGE, { ...PAGE, ...OTHER, date: '2026-12-01T10:30:00.000Z' }, true],
  ])('%s', (_name, a, b, same) => {
    expect(isSameMessage(a, b)).toBe(same);
    expect(isSameMessage(b, a)).toBe(same);
  });
});
