import type { EvidenceFacts, EvidenceSource } from '../../core/evidence/facts';
import { familyOf, type FileFamily } from '../../core/evidence/file-family';
import { copyName, evidenceLabel } from '../../core/evidence/safe-name';
import { shareRule, type ShareRule } from '../../core/evidence/share';
import type { Amendment } from '../../core/record/amend';
import type { EvidenceRow } from '../../storage/rows';
import { itemsOf, nowOf } from './evidence-now';

/** One item of evidence, ready to draw. Its bytes and its small picture are asked for apart. */
export interface EvidenceView {
  readonly id: string;
  readonly number: number;
  /** `E7`. */
  readonly label: string;
  readonly facts: EvidenceFacts;
  readonly family: FileFamily;
  readonly source: EvidenceSource;
  /** Empty while it belongs to no case. */
  readonly caseId: string;
  /** `glitch:<id>`, a message's id, or empty. */
  readonly of: string;
  /** The driver's words, as they are now. */
  readonly words: string;
  /** Checklist items it answers now, `<category>/<item>`. */
  readonly items: readonly string[];
  /** Changes since it was added, oldest first. */
  readonly amendments: readonly Amendment[];
  /** The name letters list it under, and its numbered copy is saved under. */
  readonly copyName: string;
  /** Whether a copy without hidden data can be made. */
  readonly share: ShareRule;
}

export function evidenceView(row: EvidenceRow): EvidenceView {
  const { facts, source, amendments } = row.payload;
  return {
    id: row.id,
    number: row.number,
    label: evidenceLabel(row.number),
    facts,
    family: familyOf(facts.type),
    source,
    caseId: row.caseId,
    of: row.of,
    words: nowOf(row).words,
    items: itemsOf(row),
    amendments,
    copyName: copyName(row.number, facts.name),
    share: shareRule(facts),
  };
}
