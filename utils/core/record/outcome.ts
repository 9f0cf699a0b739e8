/** How a case ended, as the driver says. */
export const OUTCOMES = ['withdrawn', 'upheld', 'reinstated', 'deactivated', 'no-answer', 'let-rest', 'other'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface CaseOutcome {
  readonly kind: Outcome;
  /** ISO instant at which the driver said so. */
  readonly at: string;
  readonly note: string;
}
