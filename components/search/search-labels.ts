import { GLITCH_KINDS, OUTCOME_KINDS } from '../../utils/app/search/search-ids';
import type { SearchLabels } from '../../utils/app/search/search-views';
import { CATEGORIES, TIERS } from '../../utils/core/types';
import type { Text } from '../use-text';

/** The words of the screens for what the record holds as ids, in the language that is shown. */
export function searchLabels({ t, nameOf }: Pick<Text, 't' | 'nameOf'>): SearchLabels {
  return {
    categories: byId(CATEGORIES, nameOf),
    tiers: byId(TIERS, (id) => t(`tier.${id}`)),
    glitches: byId(GLITCH_KINDS, (id) => t(`glitch.${id}`)),
    outcomes: byId(OUTCOME_KINDS, (id) => t(`outcome.${id}`)),
  };
}

function byId<Id extends string>(ids: readonly Id[], word: (id: Id) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(ids.map((id) => [id, word(id)]));
}
