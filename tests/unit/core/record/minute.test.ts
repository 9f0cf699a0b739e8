import { describe, expect, it } from 'vitest';

import { minuteOf } from '../../../../utils/core/record/minute';

describe('minuteOf', () => {
  it.each([
    ['2026-11-03T09:41:20.000Z', '2026-11-03T09:41'],
    ['2026-11-03', '2026-11-03T00:00'],
    ['no date', ''],
    [null, ''],
  ])('reads %j as "%s"', (date, minute) => expect(minuteOf(date)).toBe(minute));
});
