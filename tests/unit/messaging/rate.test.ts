import { describe, expect, it } from 'vitest';

import { rateBound } from '../../../utils/messaging/rate';

describe('the bound on how often a tab may speak', () => {
  it('lets a burst through, then refuses until time has passed', () => {
    const bound = rateBound({ burst: 3, perSecond: 1 });
    const at = [0, 0, 0, 0, 500, 1_000, 1_001].map((now) => bound.allow(1, now));

    expect(at).toEqual([true, true, true, false, false, true, false]);
  });

  it('counts every tab for itself', () => {
    const bound = rateBound({ burst: 1, perSecond: 1 });

    expect([bound.allow(1, 0), bound.allow(2, 0), bound.allow(1, 0)]).toEqual([true, true, false]);
  });
});
