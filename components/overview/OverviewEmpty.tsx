import { Callout } from '../ui/Callout';
import { useText } from '../use-text';
import styles from './Overview.module.css';

/** Before there is a case: what will stand here, and how to begin. */
export function OverviewEmpty() {
  const { t } = useText();
  return (
    <Callout tone="plain" icon="flag" title={t('overview.empty')}>
      <p>{t('overview.emptyWhat')}</p>
      <p>{t('overview.emptyHow')}</p>
      <ul className={styles.ways}>
        <li>{t('overview.emptyMail')}</li>
        <li>
          <a href="#/paste">{t('nav.pasteMessage')}</a>
        </li>
        <li>
          <a href="#/files">{t('nav.addFile')}</a>
        </li>
      </ul>
    </Callout>
  );
}
