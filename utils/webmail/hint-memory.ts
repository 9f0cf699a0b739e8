/** Hints are asked for at every look at the page: the same row text is judged once. Memory only. */
import { hintFor, type HintTable } from '../core/triage/hints';
import type { FlaggedCategory } from '../core/types';
import type { RowFacts } from './types';

/** So many answers are kept whatever the page shows; of more, those of the last look. */
const KEPT = 500;

export interface HintMemory {
  of(facts: RowFacts): FlaggedCategory | null;
  /** A look at the page has ended. */
  turn(): void;
}

/** `hintFor` over one table, its answers remembered by what the row says. */
export function rememberHints(table: HintTable): HintMemory {
  let known = new Map<string, FlaggedCategory | null>();
  let before = known;
  return {
    of(facts) {
      let says = `${facts.subject ?? ''}\0${facts.snippet ?? ''}`;
      for (const { name, address } of facts.people) says += `\0${name ?? ''}\0${address ?? ''}`;
      let hint = known.get(says);
      if (hint !== undefined) return hint;
      hint = before.get(says);
      if (hint === undefined) hint = hintFor(facts, table);
      known.set(says, hint);
      return hint;
    },
    turn() {
      before = known;
      if (known.size > KEPT) known = new Map();
    },
  };
}
