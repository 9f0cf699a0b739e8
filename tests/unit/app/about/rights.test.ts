import { expect, it } from 'vitest';

import { RIGHTS, RIGHT_KEYS } from '../../../../scripts/gates/manifest/promises';
import { rightId, rightsOf } from '../../../../utils/app/about/rights';

it.each(['chrome', 'firefox'] as const)(
  'there is a reason for every right of the build for %s, and each is listed',
  (target) => {
    const { always, asked } = rightsOf(RIGHTS[target]);
    const listed = [...always, ...asked].map(({ right }) => right);

    expect(listed.toSorted()).toEqual(RIGHT_KEYS.flatMap((key) => RIGHTS[target][key]).toSorted());
    expect(asked.map(({ id }) => id)).toEqual(['notifications', 'webmails']);
  },
);

it('a right that has none is not shown as if it had', () => {
  expect(rightId('tabs')).toBeNull();
  expect(rightsOf({ permissions: ['tabs'] })).toEqual({ always: [], asked: [] });
});
