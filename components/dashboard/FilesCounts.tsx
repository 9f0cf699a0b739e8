import type { SearchCounts } from '../../utils/app/import/found';
import { useText } from '../use-text';
import styles from './Files.module.css';

const SHOWN = ['read', 'found', 'known', 'skipped', 'damaged'] as const;

/** What was read, in messages. */
export function FilesCounts({ counts }: { readonly counts: SearchCounts }) {
  const { t } = useText();
  const { read, found, known, removed, damaged } = counts;
  const numbers = { ...counts, skipped: Math.max(0, read - found - known - removed - damaged) };
  return (
    <dl className={styles.counts}>
      {SHOWN.map((name) => (
        <div key={name}>
          <dt>{t(`files.count.${name}`)}</dt>
          <dd>{t('number', { number: numbers[name] })}</dd>
        </div>
      ))}
    </dl>
  );
}
