import { productVersion } from '../../utils/platform/about';
import { DEMO_URL } from '../demo/demo-url';
import settings from '../settings/SettingsScreen.module.css';
import { NewTab } from '../ui/OutwardLink';
import { useText } from '../use-text';
import styles from './AboutCard.module.css';

/** What this is, in its version, and the ways to help, to the check and to the first page. */
export function AboutCard({ welcomeUrl }: { readonly welcomeUrl: string }) {
  const { t } = useText();
  return (
    <div className={settings.card}>
      <p>
        <strong>{t('product')}</strong> · {t('about.version', { version: productVersion() })}
      </p>
      <p>{t('about.free')}</p>
      <ul className={styles.ways}>
        <li>
          <a href="#/check">{t('about.check')}</a>
        </li>
        <li>
          <a href="#/help">{t('about.help')}</a>
        </li>
        <li>
          <NewTab href={DEMO_URL}>{t('about.demo')}</NewTab>
        </li>
        <li>
          <NewTab href={welcomeUrl}>{t('about.first')}</NewTab>
        </li>
      </ul>
      <p className={styles.soft}>{t('welcome.uninstall')}</p>
      <p className={styles.soft}>{t('legal')}</p>
    </div>
  );
}
