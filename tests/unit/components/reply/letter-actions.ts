import { vi } from 'vitest';

import type { LetterActions } from '../../../../components/reply/Reply';
import { fillLetter } from '../../../../utils/core/reply/fill';

export const LETTER = 'Your notice of {noticeDate}.\n\n{whatHappened}[station> Station: {station}.]';

/** What can be done with a made-up letter; nothing of it leaves the test. */
export function letterActions(over: Partial<LetterActions> = {}): LetterActions {
  return {
    fill: (_, values) => fillLetter(LETTER, values, ['whatHappened']),
    checks: null,
    delivery: { copy: vi.fn(async () => true), copyIfNeeded: vi.fn(async () => false), insert: null },
    mark: vi.fn(async () => ({ ok: true as const, value: 'letter:1' })),
    unmark: vi.fn(async () => ({ ok: true as const, value: null })),
    keep: null,
    lostPay: () => null,
    ...over,
  };
}
