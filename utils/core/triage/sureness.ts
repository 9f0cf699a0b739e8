/** How sure a verdict is: a figure for sorting and measuring, a word for people. */
import type { Sureness } from '../types';
import type { Decision } from './decide';
import { type Reading, says } from './reading';

const SURE = 0.8;
const LIKELY = 0.55;
/** What a kind that is only hinted at loses for what is missing to a score of 1. */
const HINT_COSTS = 0.4;

/**
 * 0.05…0.97, never certain: the wordings are thinly attested and a page proves no sender. Grows with what
 * the rules found, shrinks where the sender is unknown or another kind fits as well.
 */
export function confidenceOf(reading: Reading, decision: Decision): number {
  if (decision.category === 'not-flex') return 0.9;
  let value = baseOf(reading, decision) + senderPart(reading, decision);
  if (decision.because.some((hit) => hit.source.kind === 'phrase')) value += 0.1;
  if (decision.contested) value -= 0.1;
  return Math.round(Math.min(0.97, Math.max(0.05, value)) * 100) / 100;
}

export function surenessOf(confidence: number): Sureness {
  if (confidence >= SURE) return 'sure';
  return confidence >= LIKELY ? 'likely' : 'not-sure';
}

function baseOf(reading: Reading, decision: Decision): number {
  if (decision.category === 'unknown-flex') return decision.flag ? 0.45 : 0.4;
  const said = decision.flag && (says(reading, 'adverse') || says(reading, 'consequence')) ? 0.1 : 0;
  const beyond = decision.score - 1;
  return 0.6 + said + (beyond < 0 ? HINT_COSTS * beyond : 0.15 * Math.min(1.5, beyond));
}

function senderPart(reading: Reading, decision: Decision): number {
  const { status, reason } = reading.sender;
  if (decision.category === 'phishing' || decision.category === 'reactivation-scam')
    return status === 'unverified' ? -0.15 : 0.15;
  if (reason === 'name-only') return -0.1;
  if (reason === 'no-address') return -0.15;
  return reading.senderNamesFlex ? 0.1 : 0;
}
