import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { GLITCHES } from '../../utils/core/record/glitch';
import { matchGlitch, matchGlitches } from '../../utils/core/record/match-glitch';
import { CATEGORIES } from '../../utils/core/types';

const day = fc.constantFrom('', '2026-05-01', '2026-05-02', '2026-05-03', '2026-05-20', '2026-02-31', 'May 3', '3/5');
const station = fc.constantFrom('', ' ', 'DSE4', 'dse 4', 'XYZ1', '…');
const time = fc.oneof(fc.constantFrom('', '3:30 PM', '15:30-19', '7'), fc.string({ maxLength: 12 }));
const glitch = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  what: fc.constantFrom(...GLITCHES),
  day,
  blockDate: day,
  blockTime: time,
  station,
});
const notice = fc.record({
  day: fc.oneof(day, fc.constant(null)),
  category: fc.constantFrom(...CATEGORIES),
  fields: fc.record({ blockDate: day, blockTime: time, station }, { requiredKeys: [] }),
});

describe('matching glitches', () => {
  it('never makes up a match: both state a day, and it is near', () => {
    fc.assert(
      fc.property(notice, glitch, (one, other) => {
        const match = matchGlitch(one, other);
        if (match === null) return;
        expect([one.fields.blockDate, one.day]).toContain(match.day);
        expect(match.offset).toBeLessThanOrEqual(2);
        expect(match.offset).toBeGreaterThanOrEqual(-30);
        if (match.strength === 'strong') expect(match.offset).toBe(0);
      }),
    );
  });

  it('does not depend on the order of the notices', () => {
    fc.assert(
      fc.property(fc.array(notice, { maxLength: 4 }), fc.array(glitch, { maxLength: 4 }), (notices, glitches) => {
        const said = (list: ReturnType<typeof matchGlitches>) =>
          list.map(({ glitchId, reason, strength, offset }) =>
            [glitchId, reason, strength, Math.abs(offset)].join(' '),
          );
        expect(said(matchGlitches(notices.toReversed(), glitches))).toEqual(said(matchGlitches(notices, glitches)));
      }),
    );
  });
});
