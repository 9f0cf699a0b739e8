import { describe, expect, it } from 'vitest';

import { firstThing } from '../../../../components/notice/first-thing';
import type { NoticeView } from '../../../../utils/app/views';
import { ENTRY, PLAN, STEP, VIEW } from '../views';

/** A plan that begins with this step. */
const begins = (part: Partial<typeof STEP>) => ({ plan: { ...PLAN, first: { ...STEP, ...part } } });

const A_STEP = { kind: 'step', words: STEP.text.title } as const;

describe('the first thing to do', () => {
  it.each<[string, Partial<NoticeView>, ReturnType<typeof firstThing>]>([
    [
      'saves what the app will stop showing',
      begins({ id: 'save-records' }),
      { kind: 'collect', words: 'Screenshots of the app.' },
    ],
    ['is a step, when the app shows nothing to save', { ...begins({ id: 'save-records' }), evidence: [] }, A_STEP],
    ['writes the letter of the step', {}, { kind: 'letter', words: STEP.text.title }],
    ['takes a step that is no letter', begins({ id: 'chat-transcript' }), A_STEP],
    ['takes a step, when there is no letter', { letters: [] }, A_STEP],
    [
      'waits, when only that is left',
      begins({ state: { kind: 'waiting', until: { day: '2026-12-01', until: 0, over: false, notes: [] } } }),
      { kind: 'wait', until: '2026-12-01' },
    ],
    ['is nothing, when there is no plan', { plan: null }, { kind: 'none' }],
    ['is nothing for fraud', { entry: { ...ENTRY, tier: 'fraud' } }, { kind: 'none' }],
    ["is nothing for the driver's own message", { entry: { ...ENTRY, kind: 'sent' } }, { kind: 'none' }],
  ])('%s', (_, part, expected) => {
    expect(firstThing({ ...VIEW, ...part })).toEqual(expected);
  });
});
