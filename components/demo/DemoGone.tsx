import page from '../dashboard/Dashboard.module.css';
import { AppBar } from '../ui/AppBar';
import { Callout } from '../ui/Callout';
import { LinkButton } from '../ui/LinkButton';
import { useText } from '../use-text';
import styles from './Demo.module.css';

/** The made-up case was taken away: nothing of it is left, and how to go on. */
export function DemoGone() {
  const { t } = useText();
  return (
    <>
      <AppBar name={t('product')} />
      <main className={page.main}>
        <h1 className={page.title}>{t('demo.gone')}</h1>
        <Callout tone="calm" icon="check" title={t('demo.goneTitle')}>
          <p>{t('demo.goneText')}</p>
        </Callout>
        <div className={styles.buttons}>
          <LinkButton href="/welcome.html" icon="eye">
            {t('demo.toWelcome')}
          </LinkButton>
          <LinkButton kind="second" href="/dashboard.html#/">
            {t('demo.toOwn')}
          </LinkButton>
        </div>
      </main>
    </>
  );
}
