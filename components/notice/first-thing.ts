import type { NoticeView } from '../../utils/app/views';

/** The one thing to do in the next ten minutes. `wait` is worded by the interface texts. */
export type FirstThing =
  | { readonly kind: 'collect' | 'letter' | 'step'; readonly words: string }
  | { readonly kind: 'wait'; readonly until: string }
  | { readonly kind: 'none' };

/** What vanishes from the app is saved by collecting it. */
const BY_COLLECTING = 'save-records';

/**
 * The plan's first step, in the words that say what to do: what the app will stop showing is collected, a letter is written.
 * Nothing for the driver's own message, nor for fraud, which has a warning of its own.
 */
export function firstThing({ entry, plan, evidence, letters }: NoticeView): FirstThing {
  if (entry.tier === 'fraud' || entry.kind === 'sent' || plan === null) return { kind: 'none' };
  const { id, state, text } = plan.first;
  if (state.kind === 'waiting') return { kind: 'wait', until: state.until.day };
  const proof = evidence.find((item) => item.when === 'now');
  if (id === BY_COLLECTING && proof !== undefined) return { kind: 'collect', words: proof.text };
  return { kind: letters.some(({ steps }) => steps.includes(id)) ? 'letter' : 'step', words: text.title };
}
