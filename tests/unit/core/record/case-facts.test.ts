import { describe, expect, it } from 'vitest';

import { caseFacts } from '../../../../utils/core/record/case-facts';
import { DAY, MAY_3, message } from './outline';

describe('the facts of a case', () => {
  it('are those of its first notice, as grave as the newest makes it', () => {
    const first = message({ fields: { blockDate: '2026-05-01', station: 'DSE4', orderIds: ['1'] } });
    const later = message({
      at: MAY_3 + DAY,
      category: 'account-status',
      tier: 'deactivation',
      fields: { blockDate: '2026-05-02', orderIds: ['2', '1'], deadline: '2026-05-13' },
    });
    const canned = message({ kind: 'answer', category: 'canned-reply', tier: 'reply', at: MAY_3 + 2 * DAY });
    const sent = message({ kind: 'sent', category: 'not-flex', tier: 'none', at: MAY_3 - DAY });
    expect(caseFacts([canned, later, sent, first])).toEqual({
      lead: first.id,
      category: 'order-not-picked-up',
      tier: 'deactivation',
      blockDate: '2026-05-01',
      blockTime: null,
      station: 'DSE4',
      orderIds: ['1', '2'],
      trackingIds: [],
      deadline: { date: '2026-05-13', of: later.id },
    });
  });

  it('takes the newest deadline that is stated', () => {
    const old = message({ fields: { deadline: '2026-05-09' } });
    const fresh = message({ at: MAY_3 + DAY, fields: { deadline: '2026-05-20' } });
    expect(caseFacts([old, fresh, message({ at: MAY_3 + 2 * DAY })]).deadline).toEqual({
      date: '2026-05-20',
      of: fresh.id,
    });
  });

  it('takes no deadline from a fraud', () => {
    expect(caseFacts([message({ tier: 'fraud', fields: { deadline: '2026-05-09' } })]).deadline).toBeNull();
  });

  it('has an answer speak for a case without a notice, and nobody for the driver alone', () => {
    const canned = message({ kind: 'answer', category: 'canned-reply', tier: 'reply' });
    expect(caseFacts([canned])).toMatchObject({ lead: canned.id, category: 'canned-reply', tier: 'reply' });
    expect(caseFacts([message({ kind: 'sent' })])).toMatchObject({ lead: null, category: null, tier: null });
    expect(caseFacts([])).toMatchObject({ lead: null, deadline: null });
  });
});
