/** Made-up cases to draw: no real person, order or mail. */
import { vi } from 'vitest';

import type { CaseActions } from '../../../../components/case/case-actions';
import type { CaseCard, CaseView, TimelineItem } from '../../../../utils/app/case/case-views';
import { ENTRY, PLAN, STEP } from '../views';

export const CARD: CaseCard = {
  id: 'gmail:a:t',
  name: null,
  category: 'order-not-picked-up',
  tier: 'warning',
  state: 'open',
  outcome: null,
  blockDate: '2026-11-16',
  station: 'DSE4',
  since: '2026-11-17T12:00:00Z',
  at: Date.parse('2026-11-18T12:00:00Z'),
  next: { day: '2026-11-24', source: 'planned' },
  step: STEP,
  question: null,
  messages: 2,
  accounts: ['a'],
};

const SHOWN = { seq: 1, at: 1, date: '2026-11-17T12:00:00Z' };

export const MESSAGE: Extract<TimelineItem, { type: 'message' }> = {
  ...SHOWN,
  type: 'message',
  key: ENTRY.id,
  entry: ENTRY,
  canned: false,
  text: 'A made-up text.',
  clipped: false,
  attachments: [],
  amendments: [],
};

export const GLITCH: TimelineItem = {
  ...SHOWN,
  type: 'glitch',
  key: 'glitch:1',
  id: '1',
  facts: {
    what: 'stop-removed',
    happenedAt: '2026-11-16T12:00:00Z',
    blockDate: '2026-11-16',
    blockTime: '',
    station: 'DSE4',
    words: 'The stop was gone.',
  },
  amendments: [{ at: '2026-11-17T12:00:00Z', field: 'words', from: 'gone', to: 'The stop was gone.' }],
};

export const VIEW: CaseView = {
  card: CARD,
  facts: {
    blockTime: null,
    orderIds: ['111-1'],
    trackingIds: [],
    deadline: { date: '2026-11-30', of: ENTRY },
    from: 'Amazon Flex <flex@example.com>',
    account: 'driver@example.com',
  },
  counts: { messages: 1, glitches: 1, evidence: 2 },
  rung: 'first-answer',
  plan: PLAN,
  timeline: [GLITCH, MESSAGE],
  about: ENTRY.id,
};

export function someActions() {
  return {
    rename: vi.fn(),
    setOutcome: vi.fn(),
    askLater: vi.fn(),
    reopen: vi.fn(),
    takeStep: vi.fn(),
    join: vi.fn(),
    keepApart: vi.fn(),
    mergeInto: vi.fn(),
    split: vi.fn(),
    move: vi.fn(),
    remove: vi.fn(),
    choices: vi.fn(async () => [{ ...CARD, id: 'other', name: 'Another one' }]),
  } satisfies CaseActions;
}
