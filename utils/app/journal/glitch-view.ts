import type { Amendment } from '../../core/record/amend';
import type { GlitchFacts } from '../../core/record/glitch';
import { refOf, type GlitchRow } from '../../storage/rows';
import { factsNow } from './glitch-now';

export { GLITCHES, type GlitchFacts, type GlitchKind } from '../../core/record/glitch';

/** One entry of the journal, ready to draw. */
export interface GlitchView {
  readonly id: string;
  /** What its evidence is added to: `glitch:<id>`. */
  readonly ref: string;
  /** As they are now. */
  readonly facts: GlitchFacts;
  /** ISO instant of saving. */
  readonly savedAt: string;
  /** Changes since it was saved, oldest first. */
  readonly amendments: readonly Amendment[];
  /** Empty while it belongs to no case. */
  readonly caseId: string;
}

/** What an entry's evidence is added to, by the entry's id. */
export function glitchRef(id: string): string {
  return refOf('glitches', id);
}

export function glitchView(row: GlitchRow): GlitchView {
  const { id, caseId, payload } = row;
  return {
    id,
    ref: glitchRef(id),
    facts: factsNow(row),
    savedAt: payload.savedAt,
    amendments: payload.amendments,
    caseId,
  };
}
