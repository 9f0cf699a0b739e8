import { describe, expect, it } from 'vitest';
import { type Row, rowOf, tableOf } from '../../../../scripts/triage/table';
import type { Verdict } from '../../../../utils/core/types';

const VERDICT: Verdict = {
  flag: true,
  category: 'late-arrival',
  tier: 'final-warning',
  confidence: 0.9,
  sureness: 'not-sure',
  canned: true,
  language: 'en',
  sender: { status: 'forged', reason: 'dmarc-fail' },
  fields: {},
  why: [],
  leavesOut: [],
};
const ROW: Row = {
  date: '2026-11-03',
  what: 'Late',
  how: 'Warning',
  sure: 'Sure',
  sender: 'other',
  from: 'a@b.c',
  subject: 'x',
};

describe('rowOf', () => {
  it('says what a message is in words', () => {
    const message = { from: { name: 'Flex' }, to: [], date: '2026-11-03T17:12:07.000Z', subject: null, text: null };
    expect(rowOf(message, VERDICT, 'Late arrival')).toEqual({
      date: '2026-11-03',
      what: 'Late arrival',
      how: 'Final warning, canned',
      sure: 'Not sure',
      sender: 'forged',
      from: 'Flex',
      subject: '',
    });
  });
});

describe('tableOf', () => {
  it('puts the rows below their heads, in columns', () => {
    const lines = tableOf([ROW, { ...ROW, what: 'Longer than the head' }])
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(3);
    expect(new Set(lines.map((line) => /How grave|Warning/.exec(line)?.index)).size).toBe(1);
  });

  it('keeps what a sender wrote on its line, and cuts it', () => {
    const [, line = ''] = tableOf([{ ...ROW, subject: `a\u001b[2J\n\tb ${'c'.repeat(100)}` }]).split('\n');
    expect(line).toContain('a [2J b ccc');
    expect(line.endsWith('c…')).toBe(true);
    expect(line).not.toMatch(/[\u0000-\u001f]/);
  });

  it('says so when there is nothing to show', () => {
    expect(tableOf([])).toBe('No message is a notice from Amazon Flex, or pretends to be one.\n');
  });
});
