import type { Knowledge } from '../../../utils/core/knowledge';
import { placeAndAbove } from '../../../utils/core/place';
import { ANYWHERE, type PlaceEntry, type Route } from '../../../utils/core/route';
import { missingFrom } from '../expect-none';

/** What the checks look at. */
export type RouteKnowledge = Pick<Knowledge, 'routes' | 'ladders' | 'places' | 'claims'>;

/** Where every way may end: nothing follows it, and it says why that can be right. */
export const END = 'rest';

/** What is named and is not there, in sentences. */
export function unknownNames({ routes, ladders, places, claims }: RouteKnowledge): readonly string[] {
  const routeIds = routes.map(({ id }) => id);
  const claimIds = claims.map(({ id }) => id);
  const placeIds = [ANYWHERE, ...places.map(({ id }) => id)];
  return [
    ...routes.flatMap((route) => {
      const at = `routes/${route.id}.json`;
      const rules = [route.deadline?.claim, route.wait?.claim].filter((claim) => claim != null);
      return [
        ...missingFrom(placeIds, route.places).map(
          (id) => `${at}: place "${id}" does not exist; add it to places.json or take it out`,
        ),
        ...missingFrom(routeIds, nextOf(route)).map(
          (id) => `${at}: next route "${id}" does not exist; add routes/${id}.json or take it out`,
        ),
        ...missingFrom(claimIds, route.claims).map(
          (id) => `${at}: claim "${id}" does not exist; add claims/${id}.json or take it out`,
        ),
        ...missingFrom(route.claims, rules).map(
          (id) => `${at}: its time rests on claim "${id}", which its claims do not name; add it there`,
        ),
      ];
    }),
    ...ladders.flatMap(({ id, rows }) =>
      missingFrom(
        routeIds,
        rows.flatMap(({ route, after }) => [route, ...(after?.routes ?? [])]),
      ).map((route) => `ladders/${id}.json: route "${route}" does not exist; add routes/${route}.json or take it out`),
    ),
  ];
}

/** Places that lie in an unknown one, or in each other. */
export function lostPlaces({ places }: Pick<RouteKnowledge, 'places'>): readonly string[] {
  const ids = places.map(({ id }) => id);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `places.json: "${id}" stands there twice`),
    ...(ids.includes(ANYWHERE)
      ? [`places.json: "${ANYWHERE}" is no place; routes name it where they hold anywhere`]
      : []),
    ...places.flatMap((place) =>
      place.in !== null && !ids.includes(place.in)
        ? [`places.json: "${place.id}" lies in "${place.in}", which does not exist`]
        : [],
    ),
    ...places.flatMap(({ id }) =>
      placeAndAbove(places, id).at(-1)?.in == null
        ? []
        : [`places.json: "${id}" lies in itself by way of others; one of them must be a country`],
    ),
    ...places.flatMap(({ id, names }) =>
      names['en'] === undefined ? [`places.json: "${id}" has no English name`] : [],
    ),
  ];
}

/** Routes that nobody would ever be shown. */
export function unreachedRoutes({ routes, ladders }: Pick<RouteKnowledge, 'routes' | 'ladders'>): readonly string[] {
  const reached = new Set(ladders.flatMap(({ rows }) => rows.map(({ route }) => route)));
  for (let size = -1; size < reached.size;) {
    size = reached.size;
    for (const route of routes) if (reached.has(route.id)) for (const id of nextOf(route)) reached.add(id);
  }
  return routes
    .filter(({ id, covers }) => covers !== 'no' && !reached.has(id))
    .map(
      ({ id }) =>
        `routes/${id}.json: no ladder and no other route leads to it; name it in a ladder, or say covers: no and why`,
    );
}

/** Whether a route holds wherever another does. */
export function holdsWherever(route: Route, other: Route, places: readonly PlaceEntry[]): boolean {
  return (
    route.places.includes(ANYWHERE) ||
    other.places.every((id) => placeAndAbove(places, id).some((place) => route.places.includes(place.id)))
  );
}

/** Ids of all routes that can follow one, each once. */
export function nextOf({ next }: Route): readonly string[] {
  return [...new Set(Object.values(next).flat())];
}
