/** Rows as what they are found by. All that a screen shows of a row is in it, also what was changed later. */
import type { Amendment } from '../../core/record/amend';
import type { SearchDocument } from '../../core/search/search-index';
import { fromText } from '../../core/sender/from-text';
import { refOf, type CaseRow, type EvidenceRow, type GlitchRow, type MessageRow } from '../../storage/rows';
import { effective } from '../message/effective';
import { evidenceView } from '../evidence/evidence-view';
import type { SearchKind, SearchLabels } from './search-views';

type Document = SearchDocument<SearchKind>;

export function messageDocument(row: MessageRow, labels: SearchLabels): Document {
  const { message, verdict, correction } = row.payload;
  const { category, tier } = effective(verdict, correction);
  const named = row.kind === 'sent' ? '' : lines(labels.categories[category], labels.tiers[tier]);
  return {
    id: row.id,
    kind: row.kind,
    at: row.at,
    title: lines(named, message.subject),
    text: lines(fromText(message.from), ...(message.attachments ?? []), message.text),
  };
}

export function glitchDocument({ id, at, payload }: GlitchRow, labels: SearchLabels): Document {
  const { what, station, blockTime, words } = payload.facts;
  return {
    id: refOf('glitches', id),
    kind: 'glitch',
    at,
    title: lines(labels.glitches[what], ...changed(payload.amendments, 'what').map((kind) => labels.glitches[kind])),
    text: lines(station, blockTime, words, ...changed(payload.amendments, 'station', 'blockTime', 'words')),
  };
}

export function evidenceDocument(row: EvidenceRow): Document {
  const { label, facts } = evidenceView(row);
  const { words, amendments } = row.payload;
  return {
    id: refOf('evidence', row.id),
    kind: 'evidence',
    at: row.at,
    title: lines(label, facts.name),
    text: lines(words, ...changed(amendments, 'words'), facts.picture?.camera),
  };
}

/** A case has few words of its own; what belongs to it is found by itself. */
export function caseDocument({ id, at, payload }: CaseRow, labels: SearchLabels): Document {
  const { name, outcome, steps, amendments } = payload;
  return {
    id: refOf('cases', id),
    kind: 'case',
    at,
    title: lines(name, ...changed(amendments, 'name')),
    text: lines(
      outcome && labels.outcomes[outcome.kind],
      outcome?.note,
      ...Object.values(steps).map(({ note }) => note),
    ),
  };
}

function changed(amendments: readonly Amendment[], ...fields: readonly string[]): readonly string[] {
  return amendments.filter(({ field }) => fields.includes(field)).map(({ to }) => to);
}

function lines(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join('\n');
}
