import type { CaseCard } from '../../utils/app/case/case-views';
import { shortDay } from '../../utils/i18n/dates';
import type { Text } from '../use-text';

/** What a case is called: the driver's own name for it, else what it is about. */
export function caseName(card: Pick<CaseCard, 'name' | 'category'>, { t, nameOf }: Pick<Text, 't' | 'nameOf'>): string {
  return card.name ?? (card.category === null ? t('case.unnamed') : nameOf(card.category));
}

/** Which incident it is: its block as far as it is known, else when it began. */
export function caseAbout(
  { blockDate, station, since }: Pick<CaseCard, 'blockDate' | 'station' | 'since'>,
  { t, language }: Pick<Text, 't' | 'language'>,
): string {
  if (blockDate === null) return t('case.since', { day: shortDay(since, language) });
  const day = shortDay(blockDate, language);
  return station === null ? t('case.block', { day }) : t('case.blockAt', { day, station });
}

/** Both in one line, to tell cases apart in a list of choices. */
export function caseChoice(card: CaseCard, text: Pick<Text, 't' | 'nameOf' | 'language'>): string {
  return `${caseName(card, text)} · ${caseAbout(card, text)}`;
}
