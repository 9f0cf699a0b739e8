/** Places lie in one another: what holds in a country holds in its states and cities. */
import { ANYWHERE, type PlaceEntry, type PlaceId, type Route } from './route';

/** In place of an id: the driver would rather not say. No route of any place holds there. */
export const UNSAID = 'unsaid';

/** A place and those it lies in, the smallest first; none for an id that is unknown or null. */
export function placeAndAbove(places: readonly PlaceEntry[], id: PlaceId | null): readonly PlaceEntry[] {
  const chain: PlaceEntry[] = [];
  let next = id;
  while (next !== null) {
    const place = places.find((one) => one.id === next);
    if (place === undefined || chain.includes(place)) break;
    chain.push(place);
    next = place.in;
  }
  return chain;
}

/** The places that lie directly in one, or the countries for null, in the order of the file. */
export function placesIn(places: readonly PlaceEntry[], id: PlaceId | null): readonly PlaceEntry[] {
  return places.filter((place) => place.in === id);
}

/** Whether a route holds where the driver is. One that holds anywhere does so too while she has not said where. */
export function holdsAt(
  { places: where }: Pick<Route, 'places'>,
  places: readonly PlaceEntry[],
  id: PlaceId | null,
): boolean {
  return where.includes(ANYWHERE) || placeAndAbove(places, id).some((place) => where.includes(place.id));
}

/** Id of the holiday calendar of a place: its own, or that of the nearest place it lies in; null where there is none. */
export function calendarOf(places: readonly PlaceEntry[], id: PlaceId | null): string | null {
  return placeAndAbove(places, id).find(({ holidays }) => holidays !== null)?.holidays ?? null;
}
