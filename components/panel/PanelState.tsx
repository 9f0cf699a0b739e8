import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { LinkButton } from '../ui/LinkButton';
import { OwnLink } from '../ui/OwnLink';
import { useText } from '../use-text';
import styles from './Panel.module.css';

/** Why the panel shows no notice. */
export type PanelStateKind =
  | 'nothing-open'
  | 'no-consent'
  | 'paused'
  | 'not-watching'
  | 'blind'
  | 'degraded'
  | 'ordinary'
  | 'unknown-flex'
  | 'gone';

interface PanelStateProps {
  readonly kind: PanelStateKind;
  readonly onMain?: () => void;
  /** The webmail to switch on again; null where she has to choose one. */
  readonly webmail?: string | null;
  readonly settingsHref?: string;
  readonly welcomeHref?: string;
  readonly pasteHref: string;
  readonly historyHref: string;
}

const CARE: readonly PanelStateKind[] = ['blind', 'degraded', 'paused', 'not-watching'];
const WITH_BUTTON = ['paused', 'not-watching', 'unknown-flex', 'ordinary'] as const;

/** One of the panel's quiet states: what is the case, and what to do next. */
export function PanelState({
  kind,
  onMain,
  webmail = null,
  settingsHref,
  welcomeHref,
  pasteHref,
  historyHref,
}: PanelStateProps) {
  const { t } = useText();
  const pressed = WITH_BUTTON.find((each) => each === kind);
  return (
    <div className={styles.state}>
      <h1 className={styles.stateTitle}>{t(`panel.${kind}.title`)}</h1>
      {CARE.includes(kind) ? (
        <Callout tone="care">
          <p>{t(`panel.${kind}.text`)}</p>
        </Callout>
      ) : (
        <p>{t(`panel.${kind}.text`)}</p>
      )}
      {kind === 'no-consent' && welcomeHref !== undefined ? (
        <LinkButton href={welcomeHref} icon="eye">
          {t('panel.no-consent.button')}
        </LinkButton>
      ) : null}
      {kind === 'not-watching' && webmail === null && settingsHref !== undefined ? (
        <LinkButton href={settingsHref} icon="settings">
          {t('popup.toSettings')}
        </LinkButton>
      ) : onMain !== undefined && pressed !== undefined ? (
        <Button kind={pressed === 'ordinary' ? 'second' : 'primary'} onClick={onMain}>
          {pressed === 'not-watching'
            ? t('panel.not-watching.button', { webmail: webmail ?? '' })
            : t(`panel.${pressed}.button`)}
        </Button>
      ) : null}
      <ul className={styles.links}>
        <li>
          <OwnLink href={pasteHref}>{t('nav.pasteMessage')}</OwnLink>
        </li>
        <li>
          <OwnLink href={historyHref}>{t('nav.openHistory')}</OwnLink>
        </li>
      </ul>
    </div>
  );
}
