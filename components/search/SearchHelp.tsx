import { Callout } from '../ui/Callout';
import { useText } from '../use-text';
import styles from './Search.module.css';

/** What there is to look for, before anything was typed. */
export function SearchHelp() {
  const { t } = useText();
  return (
    <Callout tone="plain" title={t('search.start')}>
      <ul className={styles.help}>
        {(['words', 'place', 'typo', 'journal'] as const).map((id) => (
          <li key={id}>{t(`search.start.${id}`)}</li>
        ))}
      </ul>
    </Callout>
  );
}
