import type { ScreenKnowledge } from '../../utils/core/knowledge';

/** Every address the knowledge names, as a source or as a place to file: the only ones, beside the webmails, that become links. */
export function knownUrls(knowledge: ScreenKnowledge): ReadonlySet<string> {
  const { categories, routes, claims, senders } = knowledge;
  return new Set([
    ...categories.flatMap((category) => category.sources.map(({ url }) => url)),
    ...routes.flatMap((route) => [...route.links, ...route.sources].map(({ url }) => url)),
    ...claims.flatMap((claim) => claim.values.map(({ source }) => source.url)),
    ...senders.addresses.map(({ source }) => source.url),
  ]);
}
