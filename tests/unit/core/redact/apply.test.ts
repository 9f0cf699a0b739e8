import { expect, it } from 'vitest';

import { applyChanges, revertSegments, segmentsOf } from '../../../../utils/core/redact/apply';
import type { Change } from '../../../../utils/core/redact/types';
import type { Range } from '../../../../utils/core/text/own-text';
import { changesIn } from './redactor-for-tests';

const TEXT = 'Order 112-4471223-9081234 again: 112-4471223-9081234 on May 3.';
const CHANGES = changesIn(TEXT);

it('leaves what she turned off, and only that', () => {
  const [first] = CHANGES;
  expect(applyChanges(TEXT, CHANGES, { kept: new Set([first?.id ?? '']) })).toBe(
    'Order 112-4471223-9081234 again: [order 1] in early May.',
  );
});

it('uses her words for one place, or for the same thing everywhere', () => {
  const [first] = CHANGES;
  const everywhere = new Map([[first?.group ?? '', 'an order']]);
  expect(applyChanges(TEXT, CHANGES, { edited: everywhere })).toBe('Order an order again: an order in early May.');
  const once = new Map([...everywhere, [first?.id ?? '', 'mine']]);
  expect(applyChanges(TEXT, CHANGES, { edited: once })).toBe('Order mine again: an order in early May.');
});

it('says where everything stands before and after', () => {
  const segments = segmentsOf(TEXT, CHANGES);
  const now = applyChanges(TEXT, CHANGES);
  expect(revertSegments(segments)).toBe(TEXT);
  expect(segments.every(({ at, before }) => TEXT.slice(...at) === before)).toBe(true);
  expect(segments.every(({ now: at, after }) => now.slice(...at) === after)).toBe(true);
});

it('leaves out changes of another text', () => {
  expect(applyChanges('Something else.', CHANGES)).toBe('Something else.');
});

it('leaves nothing in the clear where two changes lie over each other', () => {
  const change = (id: string, at: Range, before: string, after: string): Change => ({
    ...{ id, at, before, after, group: id, kind: 'name', reason: 'person', reversible: true },
  });
  const changes = [change('x', [0, 4], 'ab c', 'X'), change('y', [3, 5], 'cd', 'Y')];
  expect(applyChanges('ab cd.', changes)).toBe('XY.');
  expect(applyChanges('ab cd.', changes, { kept: new Set(['y']) })).toBe('Xd.');
});
