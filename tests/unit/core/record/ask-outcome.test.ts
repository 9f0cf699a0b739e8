import { describe, expect, it } from 'vitest';

import { ASK_OUTCOME, askOutcome, laterThan } from '../../../../utils/core/record/ask-outcome';
import { DAY, MAY_3, message } from './outline';

const sent = message({ kind: 'sent', category: 'not-flex', tier: 'none', at: MAY_3 + DAY });
const result = (category: 'appeal-denied' | 'appeal-accepted', at = MAY_3 + 2 * DAY) =>
  message({ kind: 'answer', category, tier: 'appeal-result', at });
const canned = message({ kind: 'answer', category: 'canned-reply', tier: 'reply', at: MAY_3 + 2 * DAY });
const days = (count: number): Date => new Date(MAY_3 + count * DAY);

type Asked = Parameters<typeof askOutcome>[0];
const OPEN: Omit<Asked, 'messages'> = { outcome: null, askAfter: null };

describe('asking how it ended', () => {
  it.each<[string, Asked, Date, object | null]>([
    ['not while nothing came of it', { ...OPEN, messages: [message()] }, days(100), null],
    [
      'at once after a denied appeal',
      { ...OPEN, messages: [message(), sent, result('appeal-denied')] },
      days(2),
      { why: 'result', suggested: 'upheld' },
    ],
    [
      'at once after an accepted appeal',
      { ...OPEN, messages: [message(), result('appeal-accepted')] },
      days(2),
      { why: 'result', suggested: 'reinstated' },
    ],
    [
      'not when the driver went on after the result',
      { ...OPEN, messages: [message(), result('appeal-denied', MAY_3), sent] },
      days(3),
      null,
    ],
    ['not a day too soon after her last message', { ...OPEN, messages: [message(), sent] }, days(14), null],
    [
      'after two weeks without an answer',
      { ...OPEN, messages: [message(), sent] },
      days(15),
      { why: 'silence', suggested: 'no-answer' },
    ],
    ['not after an answer that decides nothing', { ...OPEN, messages: [message(), sent, canned] }, days(40), null],
    [
      'not while "later" holds',
      { ...OPEN, askAfter: days(20).toISOString(), messages: [message(), sent] },
      days(19),
      null,
    ],
    [
      'again when "later" has come',
      { ...OPEN, askAfter: days(20).toISOString(), messages: [message(), sent] },
      days(20),
      { why: 'silence' },
    ],
    [
      'not once she has said it',
      {
        ...OPEN,
        outcome: { kind: 'upheld', at: days(3).toISOString(), note: '' },
        messages: [message(), sent, result('appeal-denied')],
      },
      days(40),
      null,
    ],
    [
      'again when something else came in after she said it',
      {
        ...OPEN,
        outcome: { kind: 'upheld', at: days(3).toISOString(), note: '' },
        messages: [message(), result('appeal-accepted', MAY_3 + 5 * DAY)],
      },
      days(5),
      { why: 'result', suggested: 'reinstated' },
    ],
  ])('%s', (_name, asked, now, expected) => {
    const question = askOutcome(asked, now);
    if (expected === null) expect(question).toBeNull();
    else expect(question).toMatchObject(expected);
  });

  it('asks later in a week', () => {
    expect(laterThan(days(0))).toBe(days(ASK_OUTCOME.laterDays).toISOString());
  });
});
