import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { DEMO_URL } from '../demo/demo-url';
import { Icon } from '../ui/Icon';
import { LinkButton } from '../ui/LinkButton';
import { LiveStatus } from '../ui/LiveStatus';
import { OutwardLink } from '../ui/OutwardLink';
import { useText } from '../use-text';
import type { WebmailView } from '../webmail/access';
import { AskOnce } from './AskOnce';
import { OtherWebmails } from './OtherWebmails';
import styles from './Welcome.module.css';

/** Why it does not watch though it was pressed: the choice could not be kept, or the browser was not allowed to. */
export interface WelcomeFailure {
  readonly key: 'save.failed' | 'webmail.refused';
  readonly webmail: string;
}

interface WelcomeProps {
  readonly views: readonly WebmailView[];
  readonly failed: WelcomeFailure | null;
  /** Called inside the click. True when it is watched now. */
  readonly onWatch: (view: WebmailView, origin?: string) => Promise<boolean>;
  readonly pasteHref: string;
  /** Where the driver delivers: null while she was not asked. */
  readonly place: string | null;
}

const POINTS = [
  ['eye', 'read'],
  ['file', 'kept'],
  ['lock', 'never'],
] as const;

/** First run: what is read, kept and never sent, and one button. Nothing is read before it is pressed. */
export function Welcome({ views, failed, onWatch, pasteHref, place }: WelcomeProps) {
  const { t } = useText();
  const watched = views.find((view) => view.watched);
  const first = views.find(({ host }) => host.preset);
  const failure =
    failed === null ? '' : failed.key === 'save.failed' ? t(failed.key) : t(failed.key, { webmail: failed.webmail });
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
      <section className={styles.start} aria-labelledby="begin">
        <h2 className={styles.step} id="begin">
          {t('welcome.begin')}
        </h2>
        {watched ? (
          <Callout tone="calm" icon="check" title={t('welcome.next.title')}>
            <p>{t('welcome.next.text')}</p>
            <p>
              <OutwardLink url={`${watched.origins[0] ?? ''}/`}>
                {t('welcome.open', { webmail: watched.host.name })}
              </OutwardLink>
            </p>
          </Callout>
        ) : (
          <>
            <p>{t('welcome.consent')}</p>
            <div className={styles.buttons}>
              {first === undefined ? null : (
                <Button kind="primary" icon="eye" onClick={() => void onWatch(first)}>
                  {t('webmail.watch', { webmail: first.host.name })}
                </Button>
              )}
              <a className={styles.paste} href={pasteHref}>
                {t('welcome.paste')}
              </a>
            </div>
            <OtherWebmails views={views} onWatch={onWatch} />
          </>
        )}
        <LiveStatus text={watched ? t('welcome.watching') : failure} good={failed === null} />
      </section>
      {watched === undefined ? null : <AskOnce place={place} />}
      <section className={styles.try} aria-labelledby="try-it">
        <div>
          <h2 className={styles.heading} id="try-it">
            {t('welcome.demo.title')}
          </h2>
          <p>{t('welcome.demo.text')}</p>
        </div>
        <div>
          <LinkButton kind="second" icon="flag" href={DEMO_URL}>
            {t('welcome.demo.button')}
          </LinkButton>
        </div>
      </section>
      <ul className={styles.small}>
        <li>{t('welcome.uninstall')}</li>
        <li>{t('welcome.notAmazon')}</li>
        <li>{t('legal')}</li>
      </ul>
    </main>
  );
}
