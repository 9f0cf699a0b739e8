import { vi } from 'vitest';

import type { PlanActions } from '../../../../components/plan/plan-actions';

/** Actions that only note that they were called; letters can be written for these steps, or nowhere. */
export function someActions(letters: readonly string[] | null = null) {
  return {
    take: vi.fn(),
    setAside: vi.fn(),
    untake: vi.fn(),
    came: vi.fn(),
    lostAccess: vi.fn(),
    place: vi.fn(),
    calendar: vi.fn(),
    places: () => [
      { id: 'us', name: 'United States', within: [{ id: 'us-wa', name: 'Washington', within: [] }] },
      { id: 'jp', name: 'Japan', within: [] },
    ],
    ...(letters && { letters: { steps: letters, write: vi.fn() } }),
  } satisfies PlanActions;
}
