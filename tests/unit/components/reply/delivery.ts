import { vi } from 'vitest';

import type { Delivery } from '../../../../components/reply/use-delivery';
import type { InsertAnswer } from '../../../../utils/messaging/contract';

export type { Delivery };

/** A page beside that answers so, and a clipboard that takes everything; `copied` is what was offered to it. */
export function delivery(
  answer: InsertAnswer = { result: 'inserted' },
): Delivery & { copy: ReturnType<typeof vi.fn>; insert: ReturnType<typeof vi.fn>; copied: (string | null)[] } {
  const copied: (string | null)[] = [];
  const copyIfNeeded: Delivery['copyIfNeeded'] = async (text) => copied.push(await text) > 0;
  return { copy: vi.fn(async () => true), copyIfNeeded, insert: vi.fn(async () => answer), copied };
}
