import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { Icon } from '../ui/Icon';
import { LiveStatus } from '../ui/LiveStatus';
import { OutwardLink } from '../ui/OutwardLink';
import { useText } from '../use-text';
import styles from './Welcome.module.css';

interface WelcomeProps {
  readonly watching: boolean;
  /** Why it does not watch though it was pressed: the choice could not be kept, or the browser was not allowed to. */
  readonly failed: 'save.failed' | 'watch.refused' | null;
  readonly onWatch: () => void;
  readonly pasteHref: string;
}

const POINTS = [
  ['eye', 'read'],
  ['file', 'kept'],
  ['lock', 'never'],
] as const;

/** First run: what is read, kept and never sent, and one button. Nothing is read before it is pressed. */
export function Welcome({ watching, failed, onWatch, pasteHref }: WelcomeProps) {
  const { t } = useText();
  return (
    <main className={styles.welcome}>
      <header className={styles.intro}>
        <h1 className={styles.title}>{t('welcome.title')}</h1>
        <p className={styles.lead}>{t('welcome.lead')}</p>
      </header>
      <ul className={styles.points}>
        {POINTS.map(([icon, point]) => (
          <li key={point} className={styles.point}>
            <Icon name={icon} className={styles.icon} />
            <div>
              <h2 className={styles.heading}>{t(`welcome.${point}.title`)}</h2>
              <p>{t(`welcome.${point}.text`)}</p>
            </div>
          </li>
        ))}
      </ul>
      <Callout tone="care" title={t('welcome.device.title')}>
        <p>{t('welcome.device.text')}</p>
      </Callout>
      <div className={styles.start}>
        {watching ? (
          <Callout tone="calm" icon="check" title={t('welcome.next.title')}>
            <p>{t('welcome.next.text')}</p>
            <p>
              <OutwardLink url="https://mail.google.com/">{t('welcome.openGmail')}</OutwardLink>
            </p>
          </Callout>
        ) : (
          <>
            <p>{t('welcome.consent')}</p>
            <div className={styles.buttons}>
              <Button kind="primary" icon="eye" onClick={onWatch}>
                {t('welcome.watch')}
              </Button>
              <a className={styles.paste} href={pasteHref}>
                {t('welcome.paste')}
              </a>
            </div>
          </>
        )}
        <LiveStatus text={failed !== null ? t(failed) : watching ? t('welcome.watching') : ''} good={failed === null} />
      </div>
      <ul className={styles.small}>
        <li>{t('welcome.uninstall')}</li>
        <li>{t('welcome.notAmazon')}</li>
        <li>{t('legal')}</li>
      </ul>
    </main>
  );
}
