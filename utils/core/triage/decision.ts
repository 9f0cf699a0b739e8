import type { CategoryId } from '../types';
import type { Hit } from './concepts';
import type { RuleSource } from './rule-sources';

/** Words that speak for a decision: what a rule matched, or an idea. */
export interface Evidence extends Pick<Hit, 'place' | 'at'> {
  readonly source: Pick<RuleSource, 'rule' | 'kind' | 'grade'>;
}

export interface Decision {
  readonly category: CategoryId;
  readonly flag: boolean;
  /** How likely it is that category, 0…1. */
  readonly share: number;
  /** What led here, the weightiest first. */
  readonly because: readonly Evidence[];
}
