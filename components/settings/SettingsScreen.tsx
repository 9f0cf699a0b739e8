import type { ReactNode } from 'react';

import { languageName } from '../../utils/i18n/language';
import { languages } from '../../utils/i18n/languages';
import page from '../dashboard/Dashboard.module.css';
import { LinkButton } from '../ui/LinkButton';
import { LiveStatus } from '../ui/LiveStatus';
import { SelectField } from '../ui/SelectField';
import { Switch } from '../ui/Switch';
import { useText } from '../use-text';
import type { SettingsPartId } from './settings-parts';
import { SettingsContents } from './SettingsContents';
import { SettingsPart } from './SettingsPart';
import styles from './SettingsScreen.module.css';
import { WhoSees } from './WhoSees';

export interface SettingsView {
  readonly paused: boolean;
  readonly keepText: boolean;
  readonly discreet: boolean;
  /** A language code, or `auto`. */
  readonly language: string;
}

/** What came of the last change: of which setting, and whether it was kept. */
export interface SettingSaid {
  readonly of: keyof SettingsView;
  readonly kept: boolean;
}

interface SettingsScreenProps {
  readonly settings: SettingsView;
  /** The part the address names. */
  readonly asked?: SettingsPartId | null;
  /** Where consent is given, or null when it was: before it, there is nothing to switch on here. */
  readonly welcomeHref: string | null;
  readonly said: SettingSaid | null;
  readonly onChange: (change: Partial<SettingsView>) => void;
  /** Which webmails are watched. */
  readonly webmails: ReactNode;
  /** What the mail accounts are called. */
  readonly accounts?: ReactNode;
  /** Where the driver delivers. */
  readonly place?: ReactNode;
  /** The lock of the record. */
  readonly lock?: ReactNode;
  readonly reminders?: ReactNode;
  /** What can be done with the record. */
  readonly data?: ReactNode;
  readonly about?: ReactNode;
}

/** Everything that can be set, grouped by what drivers look for. Every change counts at once. */
export function SettingsScreen(props: SettingsScreenProps) {
  const { settings, asked = null, welcomeHref, said, onChange } = props;
  const { t } = useText();
  const saidOf = (...of: readonly (keyof SettingsView)[]): ReactNode => {
    const here = said !== null && of.includes(said.of) ? said : null;
    return (
      <LiveStatus
        text={here === null ? '' : t(here.kept ? 'settings.saved' : 'save.failed')}
        good={here?.kept === true}
      />
    );
  };
  const part = (id: SettingsPartId, children: ReactNode): ReactNode => (
    <SettingsPart part={id} asked={asked === id}>
      {children}
    </SettingsPart>
  );
  return (
    <div className={page.narrow}>
      <h1 className={page.title}>{t('settings.title')}</h1>
      <SettingsContents asked={asked} />
      {part(
        'watching',
        <>
          <section className={styles.card}>
            <h3 className={styles.heading}>{t('webmail.title')}</h3>
            {welcomeHref === null ? (
              props.webmails
            ) : (
              <div>
                <LinkButton href={welcomeHref} icon="eye">
                  {t('panel.no-consent.button')}
                </LinkButton>
              </div>
            )}
            <Switch
              label={t('settings.pause')}
              hint={t('settings.pauseHint')}
              checked={settings.paused}
              onChange={(paused) => onChange({ paused })}
            />
            {saidOf('paused')}
          </section>
          {props.accounts}
          <section className={styles.card}>
            <h3 className={styles.heading}>{t('phrases.title')}</h3>
            <p>{t('phrases.settings')}</p>
            <p>
              <a href="#/phrases">{t('phrases.open')}</a>
            </p>
          </section>
        </>,
      )}
      {part(
        'looks',
        <>
          <div className={styles.card}>
            <SelectField
              label={t('settings.language')}
              value={settings.language}
              options={[
                { value: 'auto', label: t('settings.languageAuto') },
                ...languages().map((code) => ({ value: code, label: languageName(code) })),
              ]}
              onChange={(language) => onChange({ language })}
            />
            {saidOf('language')}
            <p className={page.soft}>{t('settings.colours')}</p>
          </div>
          {props.place}
        </>,
      )}
      {part(
        'privacy',
        <>
          <div className={styles.card}>
            <Switch
              label={t('settings.noText')}
              hint={t('settings.noTextHint')}
              checked={!settings.keepText}
              onChange={(off) => onChange({ keepText: !off })}
            />
            <Switch
              label={t('settings.discreet')}
              hint={t('settings.discreetHint')}
              checked={settings.discreet}
              onChange={(discreet) => onChange({ discreet })}
            />
            {saidOf('keepText', 'discreet')}
          </div>
          {props.lock}
          <div className={styles.card}>
            <WhoSees />
          </div>
        </>,
      )}
      {part('reminders', props.reminders)}
      {part(
        'letters',
        <p>
          <a href="#/letters">{t('settings.toLetters')}</a>
        </p>,
      )}
      {part('data', props.data)}
      {part('about', props.about)}
    </div>
  );
}
