/** When the driver last looked at the overview, beside the settings in `storage.local`: a time, and nothing else. */
import { browser } from 'wxt/browser';

import { withLock } from '../platform/locks';

const KEY = 'visit';
/** Milliseconds without a look after which the next one is another visit. */
const PAUSE = 30 * 60_000;

interface Visit {
  /** ISO instant of the last look. */
  readonly at: string;
  /** ISO instant of the last look of the visit before; null in the first. */
  readonly before: string | null;
}

/**
 * Notes a look at the overview and says when the visit before this one ended: null in the first. Looking again within
 * half an hour is the same visit, so that loading the page again does not take away what is new.
 */
export async function noteVisit(now: Date): Promise<string | null> {
  return withLock(KEY, async () => {
    const last = visitOf((await browser.storage.local.get(KEY))[KEY]);
    const goesOn = last !== null && now.getTime() - Date.parse(last.at) < PAUSE;
    const before = goesOn ? last.before : (last?.at ?? null);
    await browser.storage.local.set({ [KEY]: { at: now.toISOString(), before } satisfies Visit });
    return before;
  });
}

function visitOf(stored: unknown): Visit | null {
  if (typeof stored !== 'object' || stored === null || !('at' in stored) || !('before' in stored)) return null;
  const { at, before } = stored;
  if (!isInstant(at)) return null;
  return { at, before: isInstant(before) ? before : null };
}

function isInstant(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}
