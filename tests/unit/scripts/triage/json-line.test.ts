import { expect, it } from 'vitest';
import { jsonLine } from '../../../../scripts/triage/json-line';
import type { MailMessage, Verdict } from '../../../../utils/core/types';

const EMPTY: MailMessage = { from: null, to: [], date: null, subject: null, text: null };
const VERDICT: Verdict = {
  flag: true,
  category: 'late-arrival',
  tier: 'warning',
  confidence: 0.9,
  sureness: 'sure',
  canned: false,
  language: 'en',
  sender: { status: 'authentic', reason: 'dmarc-pass' },
  fields: { station: 'DQZ7', orderIds: ['1', '2'] },
  why: [{ rule: 'late-arrival/x', place: 'text', text: 'late', at: [3, 7], kind: 'concept', grade: 'A' }],
  leavesOut: ['evidence'],
};

it('writes every key, in the order that is promised, on one line', () => {
  const message: MailMessage = {
    ...EMPTY,
    from: { name: 'Flex', address: 'a@amazon.com' },
    date: '2026-11-03T17:12:07.000Z',
    subject: 'Late\n"today"\u2028',
    messageId: '<m@example.com>',
  };
  const line = jsonLine({ index: 7, file: 'in/a.mbox' }, message, VERDICT);
  expect(line.match(/\n/g)).toHaveLength(1);
  expect(line.startsWith('{"index":7,"file":"in/a.mbox","messageId":"<m@example.com>","date":')).toBe(true);
  expect(Object.entries(JSON.parse(line) as object)).toEqual([
    ['index', 7],
    ['file', 'in/a.mbox'],
    ['messageId', '<m@example.com>'],
    ['date', '2026-11-03T17:12:07.000Z'],
    ['from', 'a@amazon.com'],
    ['subject', 'Late\n"today"\u2028'],
    ['flag', true],
    ['category', 'late-arrival'],
    ['tier', 'warning'],
    ['confidence', 0.9],
    ['canned', false],
    ['language', 'en'],
    ['sender', 'authentic'],
    ['fields', { station: 'DQZ7', orderIds: ['1', '2'] }],
    ['why', [{ rule: 'late-arrival/x', text: 'late', at: [3, 7] }]],
  ]);
});

it('writes null and empty texts for what a message does not have', () => {
  expect(JSON.parse(jsonLine({ index: 0, file: 'a' }, EMPTY, VERDICT))).toMatchObject({
    messageId: null,
    date: null,
    from: '',
    subject: '',
  });
});
