import type { ReactNode } from 'react';

import { languageName } from '../../utils/i18n/language';
import { languages } from '../../utils/i18n/languages';
import page from '../dashboard/Dashboard.module.css';
import { LinkButton } from '../ui/LinkButton';
import { LiveStatus } from '../ui/LiveStatus';
import { SelectField } from '../ui/SelectField';
import { Switch } from '../ui/Switch';
import { useText } from '../use-text';
import styles from './SettingsScreen.module.css';
import { WhoSees } from './WhoSees';

export interface SettingsView {
  readonly paused: boolean;
  readonly keepText: boolean;
  /** A language code, or `auto`. */
  readonly language: string;
}

interface SettingsScreenProps {
  readonly settings: SettingsView;
  /** Where consent is given, or null when it was: before it, there is nothing to switch on here. */
  readonly welcomeHref: string | null;
  readonly said: 'saved' | 'failed' | null;
  readonly onChange: (change: Partial<SettingsView>) => void;
  /** Which webmails are watched. */
  readonly webmails: ReactNode;
  /** What the mail accounts are called. */
  readonly accounts?: ReactNode;
  readonly reminders?: ReactNode;
  /** Where the driver delivers. */
  readonly place?: ReactNode;
  /** What can be done with the record. */
  readonly data?: ReactNode;
}

/** Watching, pausing, what is kept, the language, the place, reminders, the record, and who can see what. Every change counts at once. */
export function SettingsScreen({
  settings,
  welcomeHref,
  said,
  onChange,
  webmails,
  place,
  reminders,
  accounts,
  data,
}: SettingsScreenProps) {
  const { t } = useText();
  return (
    <div className={page.narrow}>
      <h1 className={page.title}>{t('settings.title')}</h1>
      <section className={styles.card}>
        <h2 className={styles.heading}>{t('webmail.title')}</h2>
        {welcomeHref === null ? (
          webmails
        ) : (
          <div>
            <LinkButton href={welcomeHref} icon="eye">
              {t('panel.no-consent.button')}
            </LinkButton>
          </div>
        )}
      </section>
      <div className={styles.card}>
        <Switch
          label={t('settings.pause')}
          hint={t('settings.pauseHint')}
          checked={settings.paused}
          onChange={(paused) => onChange({ paused })}
        />
        <Switch
          label={t('settings.noText')}
          hint={t('settings.noTextHint')}
          checked={!settings.keepText}
          onChange={(off) => onChange({ keepText: !off })}
        />
        <SelectField
          label={t('settings.language')}
          value={settings.language}
          options={[
            { value: 'auto', label: t('settings.languageAuto') },
            ...languages().map((code) => ({ value: code, label: languageName(code) })),
          ]}
          onChange={(language) => onChange({ language })}
        />
        <LiveStatus
          text={said === null ? '' : t(said === 'saved' ? 'settings.saved' : 'save.failed')}
          good={said === 'saved'}
        />
      </div>
      <section className={styles.card}>
        <h2 className={styles.heading}>{t('phrases.title')}</h2>
        <p>{t('phrases.settings')}</p>
        <p>
          <a href="#/phrases">{t('phrases.open')}</a>
        </p>
      </section>
      {place}
      {reminders}
      {accounts}
      {data}
      <WhoSees />
      <p className={page.soft}>{t('welcome.uninstall')}</p>
      <p className={page.soft}>{t('legal')}</p>
    </div>
  );
}
