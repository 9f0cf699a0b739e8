import { describe, expect, it } from 'vitest';

import { knowledgeFromDisk } from '@/scripts/lib/knowledge-from-disk';
import type { PlanFacts } from '@/utils/core/plan/plan';
import { outcomeOf, whatCame } from '@/utils/core/plan/what-came';

import { canned, CLOSED, day, facts, granted, message, NOTICE, refused, sent, step } from './facts';

const knowledge = knowledgeFromDisk();

function came(of: PlanFacts): Readonly<Record<string, string | null>> {
  const taken = whatCame(of, knowledge, { zone: of.zone, calendar: null });
  return Object.fromEntries([...taken].map(([id, one]) => [id, one.came]));
}

describe('what the driver did and what came of it', () => {
  it.each<[string, PlanFacts, Readonly<Record<string, string | null>>]>([
    ['nothing yet', facts([NOTICE]), {}],
    ['an answer to a warning', facts([NOTICE, sent(1)]), { 'reply-to-notice': null }],
    ['an appeal of a closing', facts([CLOSED, sent(1)]), { appeal: null }],
    ['a canned answer', facts([NOTICE, sent(1), canned(2)]), { 'reply-to-notice': 'canned' }],
    ['a canned answer to a mail that was not seen', facts([CLOSED, canned(2)]), { appeal: 'canned' }],
    [
      'two letters and two canned answers',
      facts([NOTICE, sent(1), canned(2), sent(3), canned(4)]),
      { 'reply-to-notice': 'canned', 'answer-the-canned-reply': 'canned' },
    ],
    ['a refusal', facts([CLOSED, sent(1), refused(2)]), { appeal: 'refused' }],
    ['a refusal alone', facts([refused(0)]), { appeal: 'refused' }],
    [
      'a second appeal and its refusal',
      facts([CLOSED, sent(1), refused(2), sent(3), refused(4)]),
      { appeal: 'refused', 'second-appeal': 'refused' },
    ],
    ['a yes', facts([CLOSED, sent(1), granted(2)]), { appeal: 'granted' }],
    ['silence', facts([NOTICE, sent(1)], { after: 9 }), { 'reply-to-notice': 'no-answer' }],
    [
      'a warning that was answered and then a closing, appealed',
      facts([NOTICE, sent(1), message(5, { tier: 'deactivation' }), sent(6)], { after: 7 }),
      { 'reply-to-notice': 'no-answer', appeal: null },
    ],
    [
      'a request by the app, answered by mail',
      facts([NOTICE, canned(2)], { steps: { 'in-app-support': step(1) } }),
      { 'in-app-support': 'canned' },
    ],
    [
      'a step of another track, which no mail of Amazon answers',
      facts([CLOSED, sent(1), refused(2)], { steps: { 'gb-data-request': step(1) } }),
      { 'gb-data-request': null, appeal: 'refused' },
    ],
    [
      'what she says, before what the messages tell',
      facts([NOTICE, sent(1), canned(2)], { steps: { 'reply-to-notice': step(1, { came: 'refused' }) } }),
      { 'reply-to-notice': 'refused' },
    ],
    ['what is not for her', facts([NOTICE], { steps: { 'in-app-support': step(1, { notForMe: true }) } }), {}],
  ])('%s', (_name, of, wanted) => {
    expect(came(of)).toEqual(wanted);
  });

  it('waits from her last letter, not from her first', () => {
    const of = facts([NOTICE, sent(1), sent(3)], { after: 5 });
    const taken = whatCame(of, knowledge, { zone: of.zone, calendar: null });
    expect(taken.get('reply-to-notice')).toMatchObject({ at: day(3), came: null, wait: { over: false } });
  });

  it('takes a refusal in a standard text for a refusal, and a receipt for nothing', () => {
    expect(outcomeOf({ ...refused(1), canned: true })).toBe('refused');
    expect(outcomeOf(message(1, { kind: 'answer', category: 'neutral-ack', tier: 'info' }))).toBeNull();
    expect(outcomeOf({ ...canned(1), kind: 'sent' })).toBeNull();
  });
});
