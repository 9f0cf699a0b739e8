import { DEMO_URL } from '../demo/demo-url';
import { Callout } from '../ui/Callout';
import { Icon } from '../ui/Icon';
import type { IconName } from '../ui/icon-paths';
import { LinkButton } from '../ui/LinkButton';
import { OwnLink } from '../ui/OwnLink';
import { useText } from '../use-text';
import styles from './Overview.module.css';

interface OverviewEmptyProps {
  /** Where consent is given; null once it was. */
  readonly welcomeHref: string | null;
}

/** Before there is a case: what will stand here, and how to begin. */
export function OverviewEmpty({ welcomeHref }: OverviewEmptyProps) {
  const { t } = useText();
  return (
    <>
      <Callout tone="plain" icon="flag" title={t('overview.empty')}>
        <p>{t('overview.emptyWhat')}</p>
      </Callout>
      {welcomeHref === null ? null : (
        <div className={styles.go}>
          <LinkButton href={welcomeHref} icon="eye">
            {t('panel.no-consent.button')}
          </LinkButton>
          <p className={styles.soft}>{t('overview.emptyFirst')}</p>
        </div>
      )}
      <section className={styles.begin} aria-labelledby="how-to-begin">
        <h2 className={styles.firstTitle} id="how-to-begin">
          {t('overview.emptyHow')}
        </h2>
        <ul className={styles.ways}>
          {welcomeHref !== null ? null : (
            <Way icon="mail" name={t('overview.emptyMail')} hint={t('overview.emptyMailHint')} />
          )}
          <Way icon="paste" href="#/paste" name={t('nav.pasteMessage')} hint={t('overview.emptyPasteHint')} />
          <Way icon="file" href="#/files" name={t('nav.addFile')} hint={t('overview.emptyFilesHint')} />
          <Way icon="eye" href={DEMO_URL} name={t('overview.emptyDemo')} hint={t('overview.emptyDemoHint')} />
          <Way icon="edit" href="#/journal/new" name={t('journal.new')} hint={t('note.lead')} />
        </ul>
      </section>
    </>
  );
}

interface WayProps {
  readonly icon: IconName;
  readonly href?: string;
  readonly name: string;
  readonly hint: string;
}

function Way({ icon, href, name, hint }: WayProps) {
  return (
    <li className={styles.way}>
      <Icon name={icon} />
      <div>
        <p className={styles.wayName}>{href === undefined ? name : <OwnLink href={href}>{name}</OwnLink>}</p>
        <p className={styles.soft}>{hint}</p>
      </div>
    </li>
  );
}
