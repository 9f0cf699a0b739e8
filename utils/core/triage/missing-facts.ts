import type { TriageKnowledge } from '../knowledge';
import type { CategoryId, FactId } from '../types';
import { type Reading, says } from './reading';

/** A house number and a street, as an address in a notice is written in each language of the product. */
const STREETS: readonly RegExp[] = [
  /\b\d{1,5} (?:\p{Lu}[\p{L}'.]{1,20} ){1,3}(?:St|Street|Ave|Avenue|Rd|Road|Dr|Drive|Ln|Lane|Blvd|Way|Ct|Court|Pl|Place)\b/u,
  /\b(?:Calle|Avenida|Av\.|Paseo|Plaza|Calzada|Rua|Travessa|Pra\u00e7a|Via|Viale|Piazza|Corso) (?:(?:de|del|do|da|dos|das|di|della) )?\p{Lu}[\p{L}'.]{1,20},? \d{1,5}\b/u,
  /\b\d{1,4},? (?:rue|avenue|boulevard|all\u00e9e|chemin|place|impasse) \p{L}/u,
  /\p{Lu}\p{Ll}{1,20}(?:stra\u00dfe|strasse|str\.|weg|platz|allee|gasse) \d{1,4}\b/u,
  /\d{1,3}(?:\u4e01\u76ee|\u756a\u5730)/u,
];

/** The facts a fair notice of this kind would state and this one does not, in the knowledge file's order. */
export function missingFacts(reading: Reading, category: CategoryId, knowledge: TriageKnowledge): FactId[] {
  const asks = knowledge.categories.find((rule) => rule.id === category)?.asks ?? [];
  return asks.filter((fact) => !states(reading, fact));
}

function states(reading: Reading, fact: FactId): boolean {
  switch (fact) {
    case 'address':
      return STREETS.some((street) => street.test(reading.own));
    case 'evidence':
    case 'reason':
    case 'reviewer':
      return says(reading, `states-${fact}`);
    default:
      return reading.fields[fact] !== undefined;
  }
}
