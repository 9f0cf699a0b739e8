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
export type PageWordKey =
  | `tier.${Tier}`
  | `mark.original.${SaidOriginal}`
  | 'mark.maybe'
  | 'mark.explain'
  | 'mark.plain'
  | 'mark.plainTier'
  | 'product';

/**
 * All words a content script may show, by the keys of `Welcome.words`. Fixed and neutral: nothing of any message. `discreet`: the
 * same word for every kind and every tier, so that whoever looks over her shoulder learns nothing from them.
 */
export function pageWords(
  knowledge: ScreenKnowledge,
  t: (key: PageWordKey) => string,
  { language = 'en', discreet = false }: { readonly language?: string; readonly discreet?: boolean } = {},
): Readonly<Record<string, string>> {
  const names = inLanguage(knowledge.names, language);
  const plain = discreet ? t('mark.plain') : null;
  const badges = CATEGORIES.map((id) => [`badge.${id}`, plain ?? names?.[id].badge ?? id] as const);
  const titles = CATEGORIES.map((id) => [`title.${id}`, plain ?? names?.[id].title ?? id] as const);
  const tiers = TIERS.map((tier) => [`tier.${tier}`, t(discreet ? 'mark.plainTier' : `tier.${tier}`)] as const);
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
