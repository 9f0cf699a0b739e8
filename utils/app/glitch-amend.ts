import { save } from '../storage/save';
import { settleCase } from './case-rows';
import type { Deps } from './deps';
import { readGlitch, type GlitchInput } from './glitch-input';
import { withFacts } from './glitch-now';
import type { GlitchResult } from './glitch-save';

/** Notes a change of an entry, dated; what was first saved stays beside it. One that is gone stays gone. */
export async function amendGlitch(deps: Deps, id: string, input: GlitchInput): Promise<GlitchResult> {
  const now = deps.now();
  const read = readGlitch(input, now);
  if (!read.ok) return { ...read, detail: '' };
  return save(deps, now, async (writer) => {
    const before = await writer.db.glitches.get(id);
    const row = before && withFacts(before, read.value, writer.at);
    if (!row || row === before) return { id };
    await writer.put('glitches', row, 'glitch-amended');
    // Its case is listed by its latest entry, and the time of this one may have changed.
    if (row.caseId !== '') await settleCase(writer, row.caseId);
    return { id };
  });
}
