import { describe, expect, it } from 'vitest';

import { learn } from '../../../../scripts/learn/learn';
import { weightsText } from '../../../../scripts/learn/weights-text';
import type { Lesson } from '../../../../scripts/learn/samples';
import { likeliest } from '../../../../utils/core/triage/likelihood';
import type { Said } from '../../../../utils/core/triage/said';

const lessons: readonly Lesson[] = Array.from({ length: 24 }, (_lesson, index): Lesson =>
  index % 2 === 0
    ? { kind: 'late-arrival', tier: 'warning', said: ['subject/late', 'text/late'] }
    : { kind: 'neutral-ack', tier: 'info', said: ['text/ack', ...(index === 1 ? ['text/once'] : [])] },
);
const weights = learn(lessons, 'a'.repeat(64));
const say = (name: string): Said => {
  const [way = '', idea = ''] = name.split('/');
  return { way, idea, at: [0, 1] } as Said;
};
const kindOf = (...names: string[]) => likeliest(names.map(say), weights, 'kinds')[0]?.id;

describe('learn', () => {
  it('has a figure for every kind and tier the lessons have, and for mail that says nothing', () => {
    expect(weights.kinds).toEqual(['late-arrival', 'neutral-ack', 'not-flex']);
    expect(weights.tiers).toEqual(['warning', 'info']);
    for (const row of Object.values(weights.said)) expect(row).toHaveLength(5);
  });

  it('tells what it learned', () => {
    expect(kindOf('subject/late', 'text/late')).toBe('late-arrival');
    expect(kindOf('text/ack')).toBe('neutral-ack');
  });

  it('learns that a subject alone says nothing', () => {
    expect(kindOf('subject/late')).toBe('not-flex');
  });

  it('leaves out what was said too seldom to mean anything', () => {
    expect(Object.keys(weights.said)).toEqual(['bias', 'subject/late', 'text/ack', 'text/late']);
  });

  it('is written with one line for each way of saying something, and read back the same', () => {
    const text = weightsText(weights);
    expect(JSON.parse(text)).toEqual(weights);
    expect(text.split('\n').filter((line) => line.startsWith('    "'))).toHaveLength(4);
  });
});
