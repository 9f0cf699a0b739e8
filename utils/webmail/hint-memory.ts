/** Hints are asked for at every look at the page: the same row text is judged once. Memory only. */
import { hintFor, type HintTable } from '../core/triage/hints';
import type { FlaggedCategory } from '../core/types';
import type { RowFacts } from './types';

const KEPT = 500;

/** `hintFor` over one table with the last {@link KEPT} answers remembered by what the row says. */
export function rememberHints(table: HintTable): { of(facts: RowFacts): FlaggedCategory | null } {
  const known = new Map<string, FlaggedCategory | null>();
  return {
    of(facts) {
      const says = JSON.stringify([facts.subject, facts.snippet, facts.people]);
      const before = known.get(says);
      if (before !== undefined) return before;
      const hint = hintFor(facts, table);
      const oldest = known.keys().next();
      if (known.size >= KEPT && !oldest.done) known.delete(oldest.value);
      known.set(says, hint);
      return hint;
    },
  };
}
