import { setTimeout as pause } from 'node:timers/promises';

import { StepFailed } from './report';

const PAUSE_MS = 100;
const LIMIT_MS = 15_000;

/**
 * Looks again and again until there is something to see.
 * @param look gives null or false while there is nothing yet
 * @param what ends the sentence "waited 15 s for …"
 * @throws {StepFailed} after 15 seconds
 */
export async function until<T>(look: () => Promise<T | null | false>, what: string): Promise<T> {
  const end = performance.now() + LIMIT_MS;
  do {
    const seen = await look();
    if (seen !== null && seen !== false) return seen;
    await pause(PAUSE_MS);
  } while (performance.now() < end);
  throw new StepFailed(`waited ${LIMIT_MS / 1000} s for ${what}`);
}
