/** Which kind of Flex mail a message is, by the weights of what it says. */
import { isCalm } from '../calm';
import type { CategoryId } from '../types';
import type { Decision, Evidence } from './decision';
import { type Likely, supportFor } from './likelihood';
import { type Reading, hitsFor, says } from './reading';

/** Signals by which a message holds something against the driver, asks something of her, or tells what an appeal came to. */
const TELLING = ['adverse', 'consequence', 'demand', 'outcome'];
/** Share of all flagged kinds together from which a message is flagged. */
const FLAG = 0.6;
/** Share below which no kind fits: what nobody described yet. */
const FITS = 0.25;
/** Share of all flagged kinds together that accuses although no kind fits and no signal says so. */
const SURELY_FLAGGED = 0.8;
/** Ideas named as reasons: the weightiest say enough. */
const MOST_IDEAS = 6;
/** What a weight must be at least to be a reason. */
const LEAST_WEIGHT = 0.3;

/** @param repeats the text is nearly the same as an earlier answer. */
export function decideKind(reading: Reading, repeats: boolean): Decision {
  const flagged = reading.kinds.filter(({ id }) => !isCalm(id));
  const calm = reading.kinds.filter(({ id }) => isCalm(id));
  const against = flagged.reduce((sum, { share }) => sum + share, 0);
  const best = against >= FLAG ? flagged[0] : calm[0];
  if (best !== undefined && best.share >= FITS && best.id !== 'unknown-flex' && best.id !== 'not-flex') {
    const decision = chosen(reading, best);
    if (decision.because.some(({ place }) => place === 'text')) return decision;
  }
  // A stock answer that is about nothing.
  if (repeats) return { category: 'canned-reply', flag: true, share: FITS, because: [] };
  return openSet(reading, against);
}

function chosen(reading: Reading, { id, share }: Likely<CategoryId>): Decision {
  return { category: id, flag: !isCalm(id), share, because: evidenceFor(reading, id) };
}

/**
 * Rule for what nobody described yet: Flex writes and holds something against the driver or asks for
 * something: flagged as `unknown-flex`. Flex writes and does neither: also `unknown-flex`, because
 * it is Flex mail of no known kind, but not flagged.
 */
function openSet(reading: Reading, against: number): Decision {
  const told = TELLING.filter((signal) => says(reading, signal)).flatMap((signal) =>
    hitsFor(reading, 'signal', signal),
  );
  const saysMore = reading.said.some(({ way }) => way !== 'subject');
  const flag = (against >= SURELY_FLAGGED && saysMore) || told.some(({ place }) => place === 'text');
  const because = flag ? [...told, ...evidenceFor(reading, 'unknown-flex')] : hitsFor(reading, 'signal', 'flex');
  return { category: 'unknown-flex', flag, share: 1 - FITS, because };
}

/** The words that speak most for a kind: quoted ones first, then ideas. */
export function evidenceFor(reading: Reading, category: CategoryId): readonly Evidence[] {
  return [...hitsFor(reading, 'category', category), ...ideasFor(reading, 'kinds', category, MOST_IDEAS)];
}

/** The ideas that speak most for a kind or a tier, each once in the subject and once in the text. */
export function ideasFor(reading: Reading, what: 'kinds' | 'tiers', id: string, most: number): readonly Evidence[] {
  const named = new Set<string>();
  return supportFor(reading.said, reading.weights, what, id)
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
    .map(({ said: { idea, way, at } }): Evidence => {
      const place = way === 'subject' ? 'subject' : 'text';
      return { source: { rule: `${id}/${idea}`, kind: 'concept' }, place, at };
    })
    .filter(({ source: { rule }, place }) => !named.has(`${place} ${rule}`) && named.add(`${place} ${rule}`))
    .slice(0, most);
}
