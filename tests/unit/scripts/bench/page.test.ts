import { expect, it } from 'vitest';

import { longRunsIn, tableOf, withLongRuns } from '../../../../scripts/bench/page';

const PAGE = '# Performance\n\nWords.\n';

it('puts a section on long runs at the end, in place of the one before', () => {
  const once = withLongRuns(PAGE, 'first\n');
  expect(once).toBe('# Performance\n\nWords.\n\n## Long runs\n\nfirst\n');
  expect(withLongRuns(once, 'second')).toBe('# Performance\n\nWords.\n\n## Long runs\n\nsecond\n');
});

it('finds that section, or none', () => {
  expect(longRunsIn(withLongRuns(PAGE, 'first'))).toBe('## Long runs\n\nfirst\n');
  expect(longRunsIn(PAGE)).toBe('');
});

it('says in each row whether the budget is met', () => {
  const figure = { what: 'speed', value: '3', budget: '≤ 2', met: false };
  expect(
    tableOf([figure, { ...figure, met: true }])
      .split('\n')
      .slice(2),
  ).toEqual(['| speed | 3 | ≤ 2 | **no** |', '| speed | 3 | ≤ 2 | yes |']);
});
