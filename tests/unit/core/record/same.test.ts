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
  ])('%s', (_name, a, b, same) => {
    expect(isSameMessage(a, b)).toBe(same);
    expect(isSameMessage(b, a)).toBe(same);
  });
});
