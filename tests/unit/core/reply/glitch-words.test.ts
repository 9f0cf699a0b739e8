import { describe, expect, it } from 'vitest';

import { GLITCHES } from '../../../../utils/core/record/glitch';
import { glitchClause, glitchToCite } from '../../../../utils/core/reply/glitch-words';

const at = (what: (typeof GLITCHES)[number], hour: string) => ({ what, happenedAt: `2026-05-03T${hour}:00:00.000Z` });

describe('the glitch a letter cites', () => {
  it('is the first that explains the notice', () => {
    const glitches = [at('app-crashed', '18'), at('gps-wrong', '10'), at('stop-removed', '16')];
    expect(glitchToCite(glitches, 'order-not-picked-up')).toEqual(at('stop-removed', '16'));
  });

  it('is the first at all where none explains it, and none where the case has none to cite', () => {
    expect(glitchToCite([at('app-crashed', '18'), at('gps-wrong', '10')], 'unsafe-driving')).toEqual(
      at('gps-wrong', '10'),
    );
    expect(glitchToCite([at('other', '10')], 'unsafe-driving')).toBeNull();
    expect(glitchToCite([], 'late-arrival')).toBeNull();
  });

  it('has a clause for every kind but the driver’s own, in English and in Spanish', () => {
    for (const what of GLITCHES) {
      expect(glitchClause(what, 'en')).toMatch(what === 'other' ? /^$/ : /^the (?:app|station) [^.,]+$/);
      expect(glitchClause(what, 'es')).toMatch(what === 'other' ? /^$/ : /^la (?:app|estación) [^.,]+$/);
    }
    expect(glitchClause('stop-removed', 'xx')).toBe('');
  });
});
