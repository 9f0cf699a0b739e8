/** Everything that happened in a case, in order: messages, glitches, evidence, steps, and what the driver changed. */
import { inOrder } from '../../core/record/timeline';
import type { CaseRow, EvidenceRow, GlitchRow, MessageRow } from '../../storage/rows';
import { isCannedRow } from './case-messages';
import type { TimelineItem } from './case-views';
import { entryOf } from '../message/entry-view';
import { evidenceView } from '../evidence/evidence-view';
import { glitchView } from '../journal/glitch-view';

interface Happenings {
  readonly row: CaseRow;
  readonly messages: readonly MessageRow[];
  readonly glitches: readonly GlitchRow[];
  readonly evidence: readonly EvidenceRow[];
  /** Title of a step, by its id. */
  readonly titleOf: (stepId: string) => string;
}

export function timelineOf({ row, messages, glitches, evidence, titleOf }: Happenings): readonly TimelineItem[] {
  return inOrder([
    ...messages.map(ofMessage),
    ...glitches.map(ofGlitch),
    ...evidence.map(ofEvidence),
    ...stepsTaken(row, titleOf),
    ...changes(row),
  ]);
}

function ofMessage(row: MessageRow): TimelineItem {
  const { message, clipped, amendments } = row.payload;
  return {
    type: 'message',
    key: row.id,
    at: row.at,
    seq: row.seq,
    date: message.date,
    entry: entryOf(row),
    canned: isCannedRow(row),
    text: message.text,
    clipped,
    attachments: message.attachments ?? [],
    amendments: amendments ?? [],
  };
}

function ofGlitch(row: GlitchRow): TimelineItem {
  const { id, seq, at } = row;
  const { facts, amendments } = glitchView(row);
  return { type: 'glitch', key: `glitch:${id}`, id, at, seq, date: new Date(at).toISOString(), facts, amendments };
}

/** A picture stands where it was taken, by the reader's clock where it names no zone; anything else where it was added. */
function ofEvidence(row: EvidenceRow): TimelineItem {
  const { takenAt = null } = row.payload.facts.picture ?? {};
  const taken = takenAt === null ? Number.NaN : Date.parse(takenAt);
  const at = Number.isNaN(taken) ? row.at : taken;
  return {
    type: 'evidence',
    key: `evidence:${row.id}`,
    at,
    seq: row.seq,
    date: new Date(at).toISOString(),
    view: evidenceView(row),
  };
}

/** A step that is not for her is nothing that happened. */
function stepsTaken({ payload }: CaseRow, titleOf: (stepId: string) => string): readonly TimelineItem[] {
  const taken = Object.entries(payload.steps).filter(([, { notForMe }]) => notForMe !== true);
  return taken.map(([id, { doneAt, note }]) => ({
    type: 'step',
    key: `step:${id}`,
    id,
    at: Date.parse(doneAt),
    seq: 0,
    date: doneAt,
    title: titleOf(id),
    note,
  }));
}

/** Changes of state go without saying: they come with an outcome, or with what opens a case again. */
function changes({ payload }: CaseRow): readonly TimelineItem[] {
  return payload.amendments
    .filter(({ field }) => field !== 'state')
    .map((amendment, index) => ({
      type: 'amendment',
      key: `amendment:${index}`,
      at: Date.parse(amendment.at),
      seq: 0,
      date: amendment.at,
      amendment,
    }));
}
