import type { ScreenKnowledge } from '../../core/knowledge';
import { CATEGORIES, TIERS, type Tier } from '../../core/types';
import type { OriginalState } from '../../messaging/contract';
import { inLanguage } from '../in-language';

/** What became of an original, where there is something to say. */
const SAID_ORIGINALS = [
  'waiting',
  'kept',
  'headers',
  'differs',
  'not-saved',
] as const satisfies readonly OriginalState[];
type SaidOriginal = (typeof SAID_ORIGINALS)[number];

/** The texts of the interface that go into a mail page. */
export type PageWordKey = `tier.${Tier}` | `mark.original.${SaidOriginal}` | 'mark.maybe' | 'mark.explain' | 'product';

/** All words a content script may show, by the keys of `Welcome.words`. Fixed and neutral: nothing of any message. */
export function pageWords(
  knowledge: ScreenKnowledge,
  t: (key: PageWordKey) => string,
  language = 'en',
): Readonly<Record<string, string>> {
  const names = inLanguage(knowledge.names, language);
  const badges = CATEGORIES.map((id) => [`badge.${id}`, names?.[id].badge ?? id] as const);
  const titles = CATEGORIES.map((id) => [`title.${id}`, names?.[id].title ?? id] as const);
  const tiers = TIERS.map((tier) => [`tier.${tier}`, t(`tier.${tier}`)] as const);
  return Object.fromEntries([
    ...badges,
    ...titles,
    ...tiers,
    ...SAID_ORIGINALS.map((state) => [`original.${state}`, t(`mark.original.${state}`)] as const),
    ['maybe', t('mark.maybe')],
    ['explain', t('mark.explain')],
    ['redress', t('product')],
  ]);
}
