/** What a letter would read like, in a made-up case. */
import { placeAndAbove } from '../../core/place';
import { EXAMPLE_VALUES } from '../../core/reply/example-values';
import { fillLetter } from '../../core/reply/fill';
import { requiredBlanks, type OwnLetter } from '../../core/reply/own-letter';
import { conditionsOf, EVIDENCE_MARK, PLACE_MARK } from '../../core/reply/parse-letter';
import { WORD_LIMITS } from '../../core/reply/template-kind';
import type { PlaceId } from '../../core/route';
import type { Deps } from '../deps';
import { inLanguage } from '../in-language';
import type { FilledLetter } from '../views';

export interface LetterPreview extends FilledLetter {
  /** Words letters of its kind are best within. */
  readonly limit: number;
}

/** Evidence of the made-up case. */
const NUMBERS = 'E1, E3';

/**
 * The letter with the values of one made-up case.
 * @param much whether the case tells everything a letter can say; else only what must be there
 * @param place where the driver is; null while she has not said
 */
export function previewLetter(
  { knowledge }: Pick<Deps, 'knowledge'>,
  { text, kind, language }: Pick<OwnLetter, 'text' | 'kind' | 'language'>,
  { much, place }: { readonly much: boolean; readonly place: PlaceId | null },
): LetterPreview {
  const required = requiredBlanks(text);
  const all: Readonly<Record<string, string>> = inLanguage(EXAMPLE_VALUES, language) ?? {};
  const evidence = conditionsOf(text).filter((id) => id.startsWith(EVIDENCE_MARK));
  const least = Object.fromEntries(required.map((id) => [id, all[id] ?? '']));
  const places = placeAndAbove(knowledge.places, place).map(({ id }) => [PLACE_MARK + id, id] as const);
  const values = {
    ...(much ? { ...all, ...Object.fromEntries(evidence.map((id) => [id, NUMBERS])) } : least),
    ...Object.fromEntries(places),
  };
  const limit = WORD_LIMITS[kind];
  return { ...fillLetter(text, values, required, limit), limit };
}
