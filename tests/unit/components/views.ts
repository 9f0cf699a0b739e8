/** Made-up views: no real person, order or mail. */
import type { EntryView, NoticeView, ReplyView, StepView } from '../../../utils/app/views';

export const ENTRY: EntryView = {
  id: 'gmail:a:1',
  kind: 'notice',
  category: 'order-not-picked-up',
  tier: 'warning',
  corrected: false,
  date: '2026-11-17T12:00:00Z',
  loggedAt: '2026-11-17T16:00:00Z',
  from: 'Amazon Flex',
  subject: 'Order Not Picked Up',
  source: 'page',
  caseId: 'case',
  accounts: ['a'],
};

export const REPLY: ReplyView = {
  templateId: 'letter',
  rung: 'first-answer',
  known: { noticeDate: 'Tuesday, November 17, 2026' },
  blanks: [
    { id: 'noticeDate', required: false, own: false },
    { id: 'whatHappened', required: true, own: true },
    { id: 'station', required: false, own: false },
  ],
  to: 'flex@example.com',
  language: 'en',
};

export const STEP: StepView = {
  step: {
    id: 'reply-to-notice',
    rung: 'first-answer',
    suggestedDays: [1, 3],
    claims: ['window'],
    next: ['rest'],
    sources: [{ url: 'https://example.com/step', who: 'A driver', date: null, grade: 'A' }],
    lastChecked: '2026-11-22',
    quality: 'B',
    text: {},
  },
  text: {
    title: 'Answer in the same thread',
    who: 'For you',
    how: 'Keep the subject.',
    attach: '',
    expect: 'Perhaps nothing.',
  },
  from: '2026-11-18',
  until: '2026-11-20',
  claims: [
    {
      id: 'window',
      values: [
        {
          value: '7 days',
          source: { url: 'https://example.com/a', who: 'A blog', date: '2025-01', grade: 'B' },
          stricter: true,
        },
        { value: '10 days', source: { url: 'https://example.com/b', who: 'A vendor', date: null, grade: 'C' } },
      ],
      plannedDays: 7,
      official: false,
      lastChecked: '2026-11-22',
      text: {},
      title: 'How long you have',
      note: 'A date in the notice comes first.',
      plannedDate: '2026-11-24',
    },
  ],
};

export const VIEW: NoticeView = {
  entry: ENTRY,
  sureness: 'sure',
  canned: false,
  title: 'Order not picked up',
  meaning: ['They say so.'],
  consequence: 'It may count.',
  fields: { blockDate: '2026-11-16' },
  leavesOut: ['orderIds'],
  reasons: [
    {
      rule: 'r/1',
      kind: 'concept',
      grade: null,
      place: 'text',
      before: 'You did ',
      match: 'not pick up',
      after: ' it.',
    },
  ],
  sender: { status: 'unverified', reason: 'listed-domain', address: 'flex@example.com' },
  fromText: 'Amazon Flex <flex@example.com>',
  text: 'A made-up text.',
  clipped: false,
  permalink: null,
  evidence: [{ id: 'app', when: 'now', text: 'Screenshots of the app.' }],
  amendments: [],
  rung: 'first-answer',
  reply: REPLY,
  steps: [STEP],
  story: [ENTRY],
  sources: [],
  lastChecked: '2026-11-22',
  attested: 'quoted',
  threadId: 'gmail:a:t',
};
