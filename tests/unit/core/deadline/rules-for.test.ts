import { expect, it } from 'vitest';

import type { DeadlineRule } from '@/utils/core/deadline/rule';
import { rulesFor } from '@/utils/core/deadline/rules-for';

const OWN: DeadlineRule = { from: 'loss-of-access', count: 21, unit: 'days', claim: null };
const WINDOW = { id: 'appeal-window', plannedDays: 7 };
const WORTH = { id: 'photo-worth', plannedDays: null };

it.each<[string, DeadlineRule | null, Parameters<typeof rulesFor>[1], readonly DeadlineRule[]]>([
  ['none where nobody states any', null, [WORTH], []],
  ['its own', OWN, [WORTH], [OWN]],
  ['what a claim plans for', null, [WINDOW, WORTH], [{ from: 'notice', count: 7, unit: 'days', claim: WINDOW.id }]],
  ['both', OWN, [WINDOW], [OWN, { from: 'notice', count: 7, unit: 'days', claim: WINDOW.id }]],
  ['its own where it rests on that claim', { ...OWN, claim: WINDOW.id }, [WINDOW], [{ ...OWN, claim: WINDOW.id }]],
])('the rules of a route are %s', (_name, own, claims, expected) => {
  expect(rulesFor(own, claims)).toEqual(expected);
});
