/** How sure a verdict is: a figure for sorting and measuring, a word for people. */
import type { Sureness } from '../types';
import type { Decision } from './decision';
import type { Reading } from './reading';

const SURE = 0.8;
const LIKELY = 0.5;
const NOT_FLEX = 0.9;
/** Flex mail of no known kind: that it holds something against the driver is likely, and no more. */
const UNKNOWN = 0.55;

/**
 * 0.05…0.97, never certain: the wordings are thinly attested and a page proves no sender. For a known kind it is that
 * kind's share among all, less where the sender is unknown.
 */
export function confidenceOf({ sender: { reason } }: Reading, { category, share }: Decision): number {
  if (category === 'not-flex') return NOT_FLEX;
  const value = category === 'unknown-flex' ? UNKNOWN : share;
  const doubt = reason === 'no-address' ? 0.15 : reason === 'name-only' ? 0.1 : 0;
  return Math.round(Math.min(0.97, Math.max(0.05, value - doubt)) * 100) / 100;
}

export function surenessOf(confidence: number): Sureness {
  if (confidence >= SURE) return 'sure';
  return confidence >= LIKELY ? 'likely' : 'not-sure';
}
