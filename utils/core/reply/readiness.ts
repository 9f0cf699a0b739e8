/** What the case has now that it did not have when she first appealed: another appeal without anything new rarely helps. */
import { evidenceLabel } from '../evidence/safe-name';
import type { TemplateKind } from './template-kind';

/** Kinds that come after an appeal, most often once: before them it is looked for what is new. */
const AFTER_AN_APPEAL: readonly TemplateKind[] = ['second-appeal', 'executive'];

/** What stands in the record of a case. All times in milliseconds. */
export interface ReadinessFacts {
  /** Her letters to Amazon since the notice, the oldest first; `isAppeal` where she said that it was one. */
  readonly sent: readonly { readonly at: number; readonly isAppeal: boolean }[];
  readonly evidence: readonly { readonly number: number; readonly at: number }[];
  /** When entries of the journal were saved. */
  readonly journal: readonly number[];
  /** When messages of the other side came. */
  readonly received: readonly number[];
}

export interface Readiness {
  /** ISO instant of the first appeal; null where the record has none: then nobody can say what is new. */
  readonly since: string | null;
  /** The evidence that is new as letters name it (`E3`), lowest number first. */
  readonly evidence: readonly string[];
  /** How many entries and messages are new. */
  readonly journal: number;
  readonly received: number;
}

/** Null for a letter that is no further appeal. */
export function readinessFor(kind: TemplateKind, facts: ReadinessFacts): Readiness | null {
  if (!AFTER_AN_APPEAL.includes(kind)) return null;
  const first = facts.sent.find(({ isAppeal }) => isAppeal) ?? facts.sent[0];
  if (first === undefined) return { since: null, evidence: [], journal: 0, received: 0 };
  const isNew = (at: number): boolean => at > first.at;
  return {
    since: new Date(first.at).toISOString(),
    evidence: facts.evidence
      .filter(({ at }) => isNew(at))
      .map(({ number }) => number)
      .toSorted((one, other) => one - other)
      .map(evidenceLabel),
    journal: facts.journal.filter(isNew).length,
    received: facts.received.filter(isNew).length,
  };
}
