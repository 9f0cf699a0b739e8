import { describe, expect, it } from 'vitest';

import { agreement } from '@/utils/app/backup/merge-content';
import { inPlaceOf } from '@/utils/app/backup/merge-versions';
import type { CaseRow } from '@/utils/storage/rows';

const AT = '2026-11-20T12:00:00.000Z';
const LOST = { currency: 'USD', blocks: [{ day: '2026-11-06', block: '', hours: '3', pay: '72.50', note: '' }] };

function caseOf(payload: Partial<CaseRow['payload']> = {}): CaseRow {
  return {
    id: 'c',
    seq: 1,
    at: 1,
    state: 'open',
    payload: {
      openedAt: AT,
      name: null,
      outcome: null,
      askAfter: null,
      apartFrom: [],
      steps: {},
      amendments: [],
      ...payload,
    },
  };
}

describe('the pay she lost, on two devices', () => {
  it.each<[string, CaseRow, CaseRow, string]>([
    ['only here', caseOf({ lostPay: LOST }), caseOf(), 'mine'],
    ['only there', caseOf(), caseOf({ lostPay: LOST }), 'theirs'],
    ['other figures', caseOf({ lostPay: LOST }), caseOf({ lostPay: { ...LOST, currency: 'CAD' } }), 'conflict'],
    ['the same', caseOf({ lostPay: LOST }), caseOf({ lostPay: LOST }), 'same'],
  ])('counts where a case is merged: %s', (_name, mine, theirs, expected) => {
    expect(agreement('cases', mine, theirs)).toBe(expected);
  });

  it('stays where the other side is taken and has none', () => {
    const merged = inPlaceOf('cases', caseOf({ lostPay: LOST }), caseOf({ name: 'Saturday' }), AT);
    expect(merged.payload).toMatchObject({ name: 'Saturday', lostPay: LOST });
  });
});
