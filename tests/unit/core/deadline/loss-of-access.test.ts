import { describe, expect, it } from 'vitest';

import { firstLossOfAccess, type AccessMessage } from '@/utils/core/deadline/loss-of-access';

const SYDNEY = 'Australia/Sydney';
const WARNING: AccessMessage = { id: 'w', tier: 'final-warning', date: '2025-04-01T01:00:00Z' };
const NOTICE: AccessMessage = { id: 'n', tier: 'preliminary-notice', date: '2025-04-02T01:00:00Z' };
const SUSPENDED: AccessMessage = { id: 's', tier: 'suspension', date: '2025-04-07T01:00:00Z' };
const DECIDED: AccessMessage = { id: 'd', tier: 'deactivation', date: '2025-04-08T01:00:00Z' };
const REFUSED: AccessMessage = { id: 'r', tier: 'appeal-result', date: '2025-04-09T01:00:00Z' };
const ENDED: AccessMessage = { id: 'e', tier: 'termination', date: '2025-05-09T01:00:00Z' };

describe('the first loss of access', () => {
  it.each<[string, readonly AccessMessage[], string | null, string | null]>([
    ['is the suspension, not the decision', [WARNING, NOTICE, SUSPENDED, DECIDED, REFUSED, ENDED], SUSPENDED.date, 's'],
    ['does not hang on the order', [ENDED, DECIDED, SUSPENDED], SUSPENDED.date, 's'],
    ['is the decision without one', [REFUSED, DECIDED, ENDED], DECIDED.date, 'd'],
    ['is told by no warning and no answer', [WARNING, NOTICE, REFUSED], null, null],
    ['is told by no message without a date', [{ ...SUSPENDED, date: null }, DECIDED], DECIDED.date, 'd'],
    ['is told by no impossible date', [{ ...SUSPENDED, date: '2025-02-30' }], null, null],
    ['is told by no message of which nobody knows how grave', [{ ...SUSPENDED, tier: null }], null, null],
    ['is unknown without messages', [], null, null],
  ])('%s', (_name, messages, since, message) => {
    expect(firstLossOfAccess(messages, null, SYDNEY)).toEqual({ since, by: message && { message }, earlier: null });
  });

  it('of one day, one without a time comes first', () => {
    const messages = [SUSPENDED, { ...DECIDED, date: '2025-04-07' }];
    expect(firstLossOfAccess(messages, null, SYDNEY)).toMatchObject({ by: { message: 'd' } });
  });

  it('is the day the driver states, with a hint where a message is earlier', () => {
    const messages = [SUSPENDED, DECIDED];
    const told = (stated: string) => firstLossOfAccess(messages, stated, SYDNEY);
    expect(told('2025-04-05')).toEqual({ since: '2025-04-05', by: 'driver', earlier: null });
    expect(told('2025-04-07')).toEqual({ since: '2025-04-07', by: 'driver', earlier: null });
    expect(told('2025-06-01')).toEqual({ since: '2025-06-01', by: 'driver', earlier: SUSPENDED });
  });

  it('is the message’s where what the driver states is no day', () => {
    expect(firstLossOfAccess([SUSPENDED], '2025-04-31', SYDNEY)).toMatchObject({ since: SUSPENDED.date });
  });
});
