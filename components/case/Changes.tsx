import { OUTCOMES, type Amendment } from '../../utils/app/case/case-views';
import { GLITCHES } from '../../utils/app/journal/glitch-view';
import { clockTime, shortDay } from '../../utils/i18n/dates';
import { hasText } from '../../utils/i18n/t';
import { useText } from '../use-text';
import styles from './Timeline.module.css';

interface ChangesProps {
  readonly amendments: readonly Amendment[];
  /** Whether what was changed and when stands above; not where it does already. */
  readonly titled?: boolean;
}

/** Changes of a saved entry, each with what stood there before and what stands there now. */
export function Changes({ amendments, titled = true }: ChangesProps) {
  const { t, language } = useText();
  return amendments.map(({ at, field, from, to }, index) => {
    const key = `case.change.${field}`;
    const words = (value: string): string => valueWords(field, value);
    return (
      <div key={index} className={styles.change}>
        {titled ? (
          <p className={styles.changed}>
            {t('case.item.amended', {
              day: `${shortDay(at, language)}, ${clockTime(at, language)}`,
              field: hasText(key) ? t(key) : field,
            })}
          </p>
        ) : null}
        <p>
          <del>{t('case.item.from', { value: words(from) })}</del>
        </p>
        <p>
          <ins>{t('case.item.to', { value: words(to) })}</ins>
        </p>
      </div>
    );
  });

  function valueWords(field: string, value: string): string {
    if (value === '') return t('case.item.empty');
    if (field === 'happenedAt') return `${shortDay(value, language)}, ${clockTime(value, language)}`;
    if (field === 'blockDate') return shortDay(value, language);
    const glitch = field === 'what' ? GLITCHES.find((one) => one === value) : undefined;
    if (glitch !== undefined) return t(`glitch.${glitch}`);
    const outcome = field === 'outcome' ? OUTCOMES.find((one) => one === value) : undefined;
    return outcome === undefined ? value : t(`outcome.${outcome}`);
  }
}
