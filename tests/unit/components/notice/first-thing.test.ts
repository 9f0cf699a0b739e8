import { describe, expect, it } from 'vitest';

import { firstDeadline, firstThing } from '../../../../components/notice/first-thing';
import type { NoticeView } from '../../../../utils/app/views';
import { ENTRY, STEP, VIEW } from '../views';

describe('the first thing to do', () => {
  it.each<[string, Partial<NoticeView>, ReturnType<typeof firstThing>]>([
    ['saves what the app will stop showing', {}, { kind: 'collect', words: 'Screenshots of the app.' }],
    ['answers, when nothing is about to go', { evidence: [] }, { kind: 'reply' }],
    [
      'takes the next route after a second canned answer',
      { rung: 'next-route' },
      { kind: 'step', words: STEP.text.title },
    ],
    ['takes a step, when there is no letter', { evidence: [], reply: null }, { kind: 'step', words: STEP.text.title }],
    ['is nothing, when there is nothing to do', { evidence: [], reply: null, steps: [] }, { kind: 'none' }],
    ['is nothing for fraud', { entry: { ...ENTRY, tier: 'fraud' } }, { kind: 'none' }],
    ["is nothing for the driver's own message", { entry: { ...ENTRY, kind: 'sent' } }, { kind: 'none' }],
  ])('%s', (_, part, expected) => {
    expect(firstThing({ ...VIEW, ...part })).toEqual(expected);
  });
});

describe('the first deadline', () => {
  it.each<[string, Partial<NoticeView>, string | null]>([
    ['is the one the message states', { fields: { deadline: '2026-11-30' } }, '2026-11-30'],
    ['is the stricter one of the sources, when it states none', {}, '2026-11-24'],
    ['is none, when nobody states one', { steps: [] }, null],
  ])('%s', (_, part, expected) => {
    expect(firstDeadline({ ...VIEW, ...part })).toBe(expected);
  });
});
