import type { Knowledge } from '../../../utils/core/knowledge';
import type { Ladder, Route } from '../../../utils/core/route';
import { FLAGGED_CATEGORIES } from '../../../utils/core/types';
import { END, holdsWherever, nextOf, type RouteKnowledge } from './routes';

/** Outcomes after which nothing need follow: it ended well. */
const ENDS_WELL = 'granted';

/** Routes after which the driver would stand there with nothing, and those that go round for ever. */
export function deadEnds({ routes, places }: Pick<RouteKnowledge, 'routes' | 'places'>): readonly string[] {
  const byId = new Map(routes.map((route) => [route.id, route]));
  const taken = routes.filter(({ covers }) => covers !== 'no');
  return [
    ...taken.flatMap((route) => {
      const at = `routes/${route.id}.json`;
      const bad = Object.entries(route.next).filter(([outcome]) => outcome !== ENDS_WELL);
      if (route.id === END) return bad.length === 0 ? [] : [`${at}: is where every way ends; name nothing next`];
      const nowhere = bad.filter(
        ([, ids]) => !ids.some((id) => isOpen(byId.get(id), route) && holdsThere(byId.get(id), route)),
      );
      return [
        ...(bad.length === 0 ? [`${at}: is a dead end; name what comes next (${END}, if nothing else)`] : []),
        ...(nextOf(route).includes(route.id) ? [`${at}: names itself as the next route`] : []),
        ...nowhere.map(
          ([outcome]) =>
            `${at}: after "${outcome}" nothing holds in all its places; add a route that does (${END}, if nothing else)`,
        ),
        ...nextOf(route)
          .filter((id) => byId.get(id)?.covers === 'no')
          .map((id) => `${at}: next route "${id}" is not for her (covers: no); take it out`),
      ];
    }),
    ...endless(taken),
  ];

  function holdsThere(next: Route | undefined, route: Route): boolean {
    return next !== undefined && holdsWherever(next, route, places);
  }
}

function isOpen(next: Route | undefined, route: Route): boolean {
  return next !== undefined && next.covers !== 'no' && next.id !== route.id;
}

function endless(routes: readonly Route[]): readonly string[] {
  const ending = new Set([END]);
  for (let size = 0; size < ending.size;) {
    size = ending.size;
    for (const route of routes) if (nextOf(route).some((id) => ending.has(id))) ending.add(route.id);
  }
  return routes
    .filter(({ id }) => !ending.has(id))
    .map(({ id }) => `routes/${id}.json: no way from here to ${END}; add a next route that leads there`);
}

/** Ladders with rows nobody can come to, or that do not end. */
export function badLadders({ routes, ladders }: Pick<RouteKnowledge, 'routes' | 'ladders'>): readonly string[] {
  const byId = new Map(routes.map((route) => [route.id, route]));
  return ladders.flatMap((ladder) => {
    const at = `ladders/${ladder.id}.json`;
    const ids = ladder.rows.map(({ route }) => route);
    return [
      ...(ids.at(-1) === END ? [] : [`${at}: does not end with ${END}; add it as the last row`]),
      ...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${at}: row "${id}" stands there twice`),
      ...ids
        .filter((id) => byId.get(id)?.covers === 'no')
        .map((id) => `${at}: row "${id}" is not for her (covers: no); take it out`),
      ...circular(ladder).map((id) => `${at}: row "${id}" comes only after itself or a later row; put that before it`),
      ...impossible(ladder, byId).map(
        ([id, outcome]) => `${at}: row "${id}" waits for "${outcome}", which none of the routes it waits for can have`,
      ),
    ];
  });
}

/** Rows that wait for what never comes before them. A route of another ladder may have come before. */
function circular({ rows }: Ladder): readonly string[] {
  const ids = rows.map(({ route }) => route);
  return rows.flatMap(({ route, after }, index) =>
    after?.routes.every((id) => ids.indexOf(id) >= index) === true ? [route] : [],
  );
}

function impossible({ rows }: Ladder, routes: ReadonlyMap<string, Route>): readonly (readonly [string, string])[] {
  return rows.flatMap(({ route, after }) => {
    const can = (after?.routes ?? []).flatMap((id) => Object.keys(routes.get(id)?.next ?? {}));
    return (after?.outcomes ?? []).flatMap((outcome) =>
      outcome === 'done' || can.includes(outcome) ? [] : [[route, outcome] as const],
    );
  });
}

/** Kinds of notice that are on no ladder or on two. */
export function kindsOffLadder({ categories, ladders }: Pick<Knowledge, 'categories' | 'ladders'>): readonly string[] {
  const pairs = ladders.flatMap((ladder) =>
    ladder.for.flatMap((scope) =>
      scope.categories.flatMap((category) => scope.tiers.map((tier) => [`${category} ${tier}`, ladder.id] as const)),
    ),
  );
  const flagged: readonly string[] = FLAGGED_CATEGORIES;
  return [
    ...categories
      .filter(({ id }) => flagged.includes(id))
      .flatMap(({ id, tiers }) => tiers.map((tier) => `${id} ${tier}`))
      .filter((pair) => !pairs.some(([one]) => one === pair))
      .map((pair) => `ladders: "${pair}" is on no ladder; add it to the one that fits`),
    ...pairs
      .filter(([pair], index) => pairs.findIndex(([one]) => one === pair) < index)
      .map(([pair, id]) => `ladders/${id}.json: "${pair}" is on another ladder too; take it out of one`),
  ];
}
