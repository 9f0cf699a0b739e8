import { amended, amendmentsOf } from '../../core/record/amend';
import type { GlitchFacts } from '../../core/record/glitch';
import type { GlitchRow } from '../../storage/rows';

/** The facts as they are now; what was first saved stands in the row. */
export function factsNow({ payload }: GlitchRow): GlitchFacts {
  return amended(payload.facts, payload.amendments);
}

/** The row with the changes noted, in its place by time; the same row when nothing changes. */
export function withFacts(row: GlitchRow, facts: GlitchFacts, at: string): GlitchRow {
  const more = amendmentsOf(factsNow(row), facts, at);
  if (more.length === 0) return row;
  return {
    ...row,
    at: Date.parse(facts.happenedAt),
    payload: { ...row.payload, amendments: [...row.payload.amendments, ...more] },
  };
}
