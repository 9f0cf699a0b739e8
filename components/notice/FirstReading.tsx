import type { Amendment } from '../../utils/app/case/case-views';
import type { CategoryId, Tier } from '../../utils/core/types';
import { shortDay } from '../../utils/i18n/dates';
import { useText } from '../use-text';
import prose from './prose.module.css';

interface FirstReadingProps {
  /** What the driver changed: `category` and `tier`, oldest first. */
  readonly amendments: readonly Amendment[];
  /** What it counts as now. */
  readonly now: { readonly category: CategoryId; readonly tier: Tier };
}

/** What a message was first read as, and what the driver made of it, with the date. Nothing where she changed nothing. */
export function FirstReading({ amendments, now }: FirstReadingProps) {
  const { t, language, nameOf } = useText();
  const last = amendments.at(-1);
  if (last === undefined) return null;
  const first = (field: string, value: string): string =>
    amendments.find((amendment) => amendment.field === field)?.from ?? value;
  const words = (category: string, tier: string) => ({
    category: nameOf(category as CategoryId),
    tier: t(`tier.${tier as Tier}`),
  });
  return (
    <div className={prose.aside}>
      <p>{t('record.firstRead', words(first('category', now.category), first('tier', now.tier)))}</p>
      <p>{t('record.changed', { day: shortDay(last.at, language), ...words(now.category, now.tier) })}</p>
    </div>
  );
}
