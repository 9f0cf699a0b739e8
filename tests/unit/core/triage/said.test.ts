import { describe, expect, it } from 'vitest';

import { matchMessage } from '@/utils/core/triage/match-message';
import { nameOf } from '@/utils/core/triage/said';
import { knowledgeOf } from './knowledge-of';

const knowledge = knowledgeOf({
  words: {
    en: {
      common: ['the', 'you', 'was'],
      collect: ['picked up'],
      order: ['order', 'orders'],
      late: ['late'],
      not: ['not'],
      if: ['if'],
    },
  },
});

function saidIn(text: string, subject = ''): string[] {
  return matchMessage({ subject, text, ranges: [[0, text.length]] }, ['en'], knowledge)
    .said.map(nameOf)
    .sort();
}

describe('what a message says', () => {
  it.each<[string, string, string, string[]]>([
    ['nothing that is known', 'Hello there.', '', []],
    ['an idea in the subject', 'Hello.', 'Late', ['subject/late']],
    ['an idea in the text, which opens it', 'You were late.', '', ['opening/late', 'text/late']],
    [
      'an idea that is denied',
      'The order was not picked up.',
      '',
      [
        'denied/collect',
        'denied/order',
        'opening/collect',
        'opening/not',
        'opening/order',
        'text/collect',
        'text/not',
        'text/order',
      ],
    ],
    [
      'an idea that is only supposed',
      'If you are late, tell us.',
      '',
      ['opening/if', 'opening/late', 'supposed/late', 'text/if', 'text/late'],
    ],
    ['an idea once, however often it stands there', 'Late. Late again. And late.', '', ['opening/late', 'text/late']],
  ])('%s', (_name, text, subject, expected) => {
    expect(saidIn(text, subject)).toEqual(expected);
  });

  it('counts as opening only the first two sentences that say anything', () => {
    expect(saidIn('Hello. Orders. We write to you. Late. Picked up.')).toEqual([
      'opening/late',
      'opening/order',
      'text/collect',
      'text/late',
      'text/order',
    ]);
  });

  it('does not deny in one sentence what another says', () => {
    expect(saidIn('You were late. It was not the order.')).not.toContain('denied/late');
  });

  it('says where the words stand in the text they were taken from', () => {
    const text = '> late\nYou came late.';
    const { said } = matchMessage({ subject: '', text, ranges: [[7, text.length]] }, ['en'], knowledge);
    expect(said.map(({ at }) => text.slice(...at))).toEqual(['late', 'late']);
    expect(said[0]?.at[0]).toBe(16);
  });
});
