import type { GlitchFacts } from '../../core/record/glitch';
import type { RecordWriter } from '../../storage/record-writer';
import { refOf } from '../../storage/rows';
import { save } from '../../storage/save';
import type { Deps } from '../deps';
import { changeGlitch, type GlitchResult } from './glitch-amend';
import { readGlitch, type GlitchInput } from './glitch-input';

/**
 * Saves an entry of the journal in one transaction. Its photos are in the record already: each was kept in a transaction
 * of its own when it was added, under `glitch:<id>`, so that closing a form never loses one. The id comes with the draft:
 * saved twice, it is one entry, and what differs the second time is noted as a change.
 */
export async function saveGlitch(deps: Deps, id: string, input: GlitchInput): Promise<GlitchResult> {
  const now = deps.now();
  const read = readGlitch(input, now);
  if (!read.ok) return { ...read, detail: '' };
  return save(deps, now, async (writer) => {
    const before = await writer.db.glitches.get(id);
    if (before) await changeGlitch(writer, before, read.value);
    else await add(writer, id, read.value);
    return { id };
  });
}

async function add(writer: RecordWriter, id: string, facts: GlitchFacts): Promise<void> {
  await writer.unburyRef(refOf('glitches', id));
  const payload = { facts, savedAt: writer.at, amendments: [] };
  const row = { id, seq: writer.nextSeq(), at: Date.parse(facts.happenedAt), caseId: '', payload };
  await writer.put('glitches', row, 'glitch-saved');
}
