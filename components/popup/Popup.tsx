import type { ReactNode } from 'react';

import type { EntryView } from '../../utils/app/views';
import type { ScreenshotResult } from '../../utils/app/evidence/evidence-screenshot';
import type { PageState } from '../../utils/messaging/contract';
import { relativeDay } from '../../utils/i18n/dates';
import { ScreenshotButton } from '../evidence/ScreenshotButton';
import { entryName } from '../notice/entry-name';
import { TierBadge } from '../notice/TierBadge';
import { AppBar } from '../ui/AppBar';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { LinkButton } from '../ui/LinkButton';
import { NavLinks } from '../ui/NavLinks';
import { OwnLink } from '../ui/OwnLink';
import { Section } from '../ui/Section';
import { Switch } from '../ui/Switch';
import { useText } from '../use-text';
import { caseHash, evidenceHash, settingsHash } from '../dashboard/use-route';
import { pageStateWords } from './page-state-words';
import styles from './Popup.module.css';

export interface WebmailOffer {
  readonly name: string;
  readonly origin: string;
}

export interface PopupProps {
  readonly consented: boolean;
  /** A webmail is switched on, and the browser allows it. */
  readonly watching: boolean;
  readonly page: PageState | null;
  /** The page in front is a webmail that is not being watched. */
  readonly offer?: WebmailOffer | null;
  readonly paused: boolean;
  readonly keepText: boolean;
  readonly last: readonly EntryView[];
  /** A setting could not be kept. */
  readonly failed: boolean;
  /** Called inside the click: a browser opens its panel only then. */
  readonly onPanel: () => void;
  /** Keeps a picture of the page in front. */
  readonly onScreenshot: () => Promise<ScreenshotResult>;
  /** The way to the form for the journal. */
  readonly note: ReactNode;
  /** The form, in place of the rest; null while it is closed. */
  readonly noting: ReactNode;
  readonly welcomeHref: string;
  readonly onPaused: (paused: boolean) => void;
  readonly onKeepText: (keep: boolean) => void;
  readonly pageHref: (hash: string) => string;
}

function PageReport({
  page,
  offer = null,
  paused,
  watching,
  pageHref,
}: Pick<PopupProps, 'page' | 'offer' | 'paused' | 'watching' | 'pageHref'>) {
  const { t } = useText();
  if (paused) return <Callout tone="care" icon="pause" title={t('popup.paused')} />;
  if (offer !== null) {
    return (
      <Callout tone="care" icon="mail" title={t('popup.offer', { webmail: offer.name })}>
        <p>
          <OwnLink href={pageHref(settingsHash(offer.origin))}>{t('popup.toSettings')}</OwnLink>
        </p>
      </Callout>
    );
  }
  if (!watching) {
    return (
      <Callout tone="care" title={t('popup.notWatching')}>
        <p>
          <OwnLink href={pageHref('#/settings')}>{t('popup.toSettings')}</OwnLink>
        </p>
      </Callout>
    );
  }
  const words = pageStateWords(page, t);
  return (
    <Callout
      tone={words.tone}
      icon={words.tone === 'calm' ? 'check' : words.tone === 'care' ? 'triangle' : 'mail'}
      title={words.text}
    >
      {words.advice === null ? null : <p>{words.advice}</p>}
    </Callout>
  );
}

function LastNotices({ last, pageHref }: Pick<PopupProps, 'last' | 'pageHref'>) {
  const text = useText();
  const { t, language, now } = text;
  return (
    <Section title={t('popup.last')}>
      {last.length === 0 ? <p className={styles.soft}>{t('popup.noLast')}</p> : null}
      <ul className={styles.list}>
        {last.map((entry) => (
          <li key={entry.id} className={styles.entry}>
            <OwnLink href={pageHref(caseHash(entry.caseId))}>{entryName(entry, text)}</OwnLink>
            <span className={styles.soft}>{relativeDay(entry.date ?? entry.loggedAt, now, language)}</span>
            <TierBadge tier={entry.tier} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The state of the page in front, the two switches, the last notices, and the ways on. */
export function Popup(props: PopupProps) {
  const { t } = useText();
  const { consented, paused, keepText, last, failed, pageHref } = props;
  if (props.noting !== null) {
    return (
      <>
        <AppBar name={t('product')} />
        <main className={styles.popup}>{props.noting}</main>
      </>
    );
  }
  return (
    <>
      <AppBar name={t('product')} />
      <main className={styles.popup}>
        <h1 className={styles.title}>{t('popup.title')}</h1>
        {failed ? <Callout tone="care" title={t('save.failed')} alert /> : null}
        {!consented ? (
          <>
            <Callout tone="plain" title={t('panel.no-consent.text')} />
            <LinkButton href={props.welcomeHref} icon="eye" wide>
              {t('panel.no-consent.button')}
            </LinkButton>
          </>
        ) : (
          <>
            <PageReport {...props} />
            <Button kind="primary" icon="panel" wide onClick={props.onPanel}>
              {t('popup.openPanel')}
            </Button>
            <div className={styles.switches}>
              <Switch label={t('settings.pause')} checked={paused} onChange={props.onPaused} />
              <Switch
                label={t('settings.noText')}
                hint={t('settings.noTextHint')}
                checked={!keepText}
                onChange={(off) => props.onKeepText(!off)}
              />
            </div>
          </>
        )}
        {props.note}
        <ScreenshotButton take={props.onScreenshot} hrefOf={(id) => pageHref(evidenceHash(id))} />
        <LastNotices last={last} pageHref={pageHref} />
        <NavLinks
          label={t('nav.label')}
          links={[
            { href: pageHref('#/'), label: t('nav.overview'), icon: 'flag' },
            { href: pageHref('#/history'), label: t('nav.history'), icon: 'history' },
            { href: pageHref('#/paste'), label: t('nav.paste'), icon: 'paste' },
            { href: pageHref('#/settings'), label: t('nav.settings'), icon: 'settings' },
          ]}
        />
      </main>
    </>
  );
}
