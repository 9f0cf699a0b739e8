import '../../utils/i18n/parts/help';

import { useEffect, useState } from 'react';

import { setKeys, type SetKeys } from '../../utils/platform/menu-and-keys';
import { useText } from '../use-text';
import styles from './Keys.module.css';

/** Names of the commands in the manifest. */
const COMMANDS = ['note-glitch', 'add-screenshot', 'read-selection'] as const;
const HERE = ['tab', 'arrows', 'enter', 'escape', 'this'] as const;

/** The keys: those the browser listens for, as the driver has set them, and those of our pages. */
export function KeysList({ level = 3 }: { readonly level?: 2 | 3 }) {
  const { t } = useText();
  const [keys, setSet] = useState<SetKeys | null | undefined>();
  useEffect(() => {
    let gone = false;
    void setKeys().then(
      (set) => !gone && setSet(set),
      () => !gone && setSet(null),
    );
    return () => {
      gone = true;
    };
  }, []);
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={styles.keys}>
      <Heading className={styles.heading}>{t('keys.everywhere')}</Heading>
      {keys === null ? (
        <p>{t('keys.unknown')}</p>
      ) : (
        <>
          <dl className={styles.list}>
            {COMMANDS.map((command) => (
              <div key={command} className={styles.line}>
                <dt>
                  <Keys keys={keys?.[command] ?? ''} none={keys === undefined ? '…' : t('keys.none')} />
                </dt>
                <dd>{t(`keys.${command}`)}</dd>
              </div>
            ))}
          </dl>
          <p className={styles.soft}>{t(import.meta.env.FIREFOX ? 'keys.changeFirefox' : 'keys.change')}</p>
        </>
      )}
      <Heading className={styles.heading}>{t('keys.here')}</Heading>
      <dl className={styles.list}>
        {HERE.map((key) => (
          <div key={key} className={styles.line}>
            <dt>
              <kbd className={styles.key}>{t(`keys.name.${key}`)}</kbd>
            </dt>
            <dd>{t(`keys.${key}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** `Alt+Shift+Y`, key by key. On a Mac the browser writes signs without a plus. */
function Keys({ keys, none }: { readonly keys: string; readonly none: string }) {
  if (keys === '') return <span className={styles.soft}>{none}</span>;
  return keys.split('+').map((key, at) => (
    <span key={key}>
      {at === 0 ? null : '+'}
      <kbd className={styles.key}>{key}</kbd>
    </span>
  ));
}
