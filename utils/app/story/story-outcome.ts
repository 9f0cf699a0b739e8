import type { Outcome } from '../../core/record/outcome';

/** How an outcome the driver noted reads in a story: for her, against her, or not settled. */
export const STORY_OUTCOMES: Readonly<Record<Outcome, 'won' | 'lost' | 'open'>> = {
  withdrawn: 'won',
  reinstated: 'won',
  upheld: 'lost',
  deactivated: 'lost',
  'no-answer': 'open',
  'let-rest': 'open',
  other: 'open',
};
