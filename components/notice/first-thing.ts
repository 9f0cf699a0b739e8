import type { NoticeView } from '../../utils/app/views';

/** The one thing to do in the next ten minutes. `reply` is worded by the interface texts. */
export type FirstThing =
  | { readonly kind: 'collect'; readonly words: string }
  | { readonly kind: 'step'; readonly words: string }
  | { readonly kind: 'reply' }
  | { readonly kind: 'none' };

/**
 * Save what the app will stop showing; after a second canned
 * answer take the next route; then answer; else the first step. Nothing for the driver's own message, nor
 * for fraud, which has a warning of its own.
 */
export function firstThing(view: NoticeView): FirstThing {
  if (view.entry.tier === 'fraud' || view.entry.kind === 'sent') return { kind: 'none' };
  const proof = view.evidence.find((item) => item.when === 'now');
  if (proof !== undefined && view.rung === 'first-answer') return { kind: 'collect', words: proof.text };
  const step = view.steps[0];
  if (step !== undefined && view.rung === 'next-route') return { kind: 'step', words: step.text.title };
  if (view.reply !== null) return { kind: 'reply' };
  return step === undefined ? { kind: 'none' } : { kind: 'step', words: step.text.title };
}

/** The earliest date to plan for: the one the message states, else the stricter one of the sources. ISO, or null. */
export function firstDeadline(view: NoticeView): string | null {
  const planned = view.steps.flatMap((step) =>
    step.claims.flatMap(({ plannedDate }) => (plannedDate === null ? [] : [plannedDate])),
  );
  return view.fields.deadline ?? planned.sort()[0] ?? null;
}
