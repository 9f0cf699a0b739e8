import type { ByLanguage, CategoryRule, Concepts, Knowledge } from '@/utils/core/knowledge';
import { assembleKnowledge } from '@/utils/knowledge/assemble';

interface Made {
  /** By language and idea; small words stand under `common`. */
  readonly words?: ByLanguage<Readonly<Record<string, readonly string[]>>>;
  readonly category?: Partial<Pick<CategoryRule, 'phrases' | 'concepts' | 'excludes'>>;
  readonly signals?: Readonly<Record<string, Concepts>>;
}

/** Made-up knowledge of one category (late arrival) and some signals. */
export function knowledgeOf({ words = {}, category = {}, signals = {} }: Made): Knowledge {
  const rule = {
    id: 'late-arrival',
    flag: true,
    tiers: ['warning'],
    phrases: {},
    concepts: {},
    excludes: {},
    cues: {},
  };
  return assembleKnowledge({
    'categories/late-arrival/rule.json': { ...rule, ...category },
    ...Object.fromEntries(Object.entries(signals).map(([id, concepts]) => [`signals/${id}.json`, { id, concepts }])),
    ...Object.fromEntries(
      Object.entries(words).map(([language, { common = [], ...ideas }]) => [
        `words/${language}.json`,
        { language, common, ideas },
      ]),
    ),
  });
}
