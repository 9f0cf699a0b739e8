/** Evidence by its numbers, as letters name it. */
import { evidenceLabel } from '../evidence/safe-name';
import { EVIDENCE_MARK } from './parse-letter';

/** An item of evidence that goes with a letter. */
export interface ProvingEvidence {
  readonly number: number;
  /** Checklist items it answers, `<category>/<item>`. */
  readonly items: readonly string[];
}

/** `E1, E3`, lowest first, each once. */
export function evidenceNumbers(numbers: readonly number[]): string {
  return [...new Set(numbers)]
    .sort((a, b) => a - b)
    .map(evidenceLabel)
    .join(', ');
}

/** By `#<item>`: the numbers of the evidence that answers this item of a checklist, whichever category it was ticked under. */
export function evidenceValues(evidence: readonly ProvingEvidence[]): Readonly<Record<string, string>> {
  const byItem = new Map<string, number[]>();
  for (const { number, items } of evidence)
    for (const ref of items) {
      const item = ref.slice(ref.indexOf('/') + 1);
      byItem.set(item, [...(byItem.get(item) ?? []), number]);
    }
  return Object.fromEntries([...byItem].map(([item, numbers]) => [EVIDENCE_MARK + item, evidenceNumbers(numbers)]));
}

const NAMED = /\bE(\d{1,5})(?![\p{L}\d]|[.,]\d)/gu;

/** The numbers of the evidence of a case that messages or the names of their attachments name: "E3", "E3-door.jpg". */
export function numbersNamed(texts: readonly string[], ofCase: readonly number[]): readonly number[] {
  const named = texts.flatMap((text) => [...text.matchAll(NAMED)].map(([, digits = '']) => Number(digits)));
  return ofCase.filter((number) => named.includes(number));
}
