import type { Knowledge } from '../knowledge';
import type { CategoryId, FactId } from '../types';
import { type Reading, says } from './reading';

/** A house number and a street, as addresses in a notice begin. */
const STREET =
  /\b\d{1,5} (?:\p{Lu}[\p{L}'.]{1,20} ){1,3}(?:St|Street|Ave|Avenue|Rd|Road|Dr|Drive|Ln|Lane|Blvd|Way|Ct|Court|Pl|Place)\b/u;

/** The facts a fair notice of this kind would state and this one does not, in the knowledge file's order. */
export function missingFacts(reading: Reading, category: CategoryId, knowledge: Knowledge): FactId[] {
  const asks = knowledge.categories.find((rule) => rule.id === category)?.asks ?? [];
  return asks.filter((fact) => !states(reading, fact));
}

function states(reading: Reading, fact: FactId): boolean {
  switch (fact) {
    case 'address':
      return STREET.test(reading.own);
    case 'evidence':
    case 'reason':
    case 'reviewer':
      return says(reading, `states-${fact}`);
    default:
      return reading.fields[fact] !== undefined;
  }
}
