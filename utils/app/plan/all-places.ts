import type { PlaceId } from '../../core/route';
import { loadKnowledge } from '../../knowledge/load';
import { placeChoices, placeName } from './plan-view';
import type { PlaceChoice } from './plan-views';

/** The places one can deliver in, for a page that has no record open. */
export interface AllPlaces {
  readonly choices: (language: string) => readonly PlaceChoice[];
  /** A place with what it lies in; null for none, and for one left unsaid. */
  readonly nameOf: (place: PlaceId | null, language: string) => string | null;
}

/** Rejects only if a file of the extension is missing. */
export async function allPlaces(): Promise<AllPlaces> {
  const knowledge = await loadKnowledge();
  return {
    choices: (language) => placeChoices(knowledge, language),
    nameOf: (place, language) => placeName(knowledge, place, language),
  };
}
