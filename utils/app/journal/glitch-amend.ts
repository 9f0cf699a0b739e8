import type { GlitchFacts } from '../../core/record/glitch';
import type { RecordWriter } from '../../storage/record-writer';
import type { GlitchRow } from '../../storage/rows';
import { save } from '../../storage/save';
import { settleCase } from '../case/case-rows';
import type { Deps } from '../deps';
import { readGlitch, type GlitchInput, type GlitchTrouble } from './glitch-input';
import { withFacts } from './glitch-now';

/** What came of saving or changing an entry. */
export type GlitchResult =
  | { readonly ok: true; readonly value: { readonly id: string } }
  | { readonly ok: false; readonly why: GlitchTrouble | 'not-saved' | 'newer-data'; readonly detail: string };

/** Notes a change of an entry, dated; what was first saved stays beside it. One that is gone is `not-saved`. */
export async function amendGlitch(deps: Deps, id: string, input: GlitchInput): Promise<GlitchResult> {
  const now = deps.now();
  const read = readGlitch(input, now);
  if (!read.ok) return { ...read, detail: '' };
  const saved = await save(deps, now, async (writer) => {
    const before = await writer.db.glitches.get(id);
    if (before) await changeGlitch(writer, before, read.value);
    return before !== undefined;
  });
  if (!saved.ok) return saved;
  return saved.value ? { ok: true, value: { id } } : { ok: false, why: 'not-saved', detail: 'gone' };
}

/** Notes a change inside a running transaction; nothing where nothing differs. */
export async function changeGlitch(writer: RecordWriter, before: GlitchRow, facts: GlitchFacts): Promise<void> {
  const row = withFacts(before, facts, writer.at);
  if (row === before) return;
  await writer.put('glitches', row, 'glitch-amended');
  // Its case is listed by its latest entry, and the time of this one may have changed.
  if (row.caseId !== '') await settleCase(writer, row.caseId);
}
