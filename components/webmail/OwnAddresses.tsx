import { useState } from 'react';

import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { useText } from '../use-text';
import type { WebmailView } from './access';
import { ownOrigin } from './own-origin';
import styles from './Webmails.module.css';

interface OwnAddressesProps {
  readonly view: WebmailView;
  /** What the field holds at first. */
  readonly offered: string;
  /** True when it is watched now; the address stays in the field otherwise. */
  readonly onWatch: (origin: string) => Promise<boolean>;
  readonly onStop: (origin: string) => void;
}

/** A webmail that anybody can host: the driver names the address of hers. */
export function OwnAddresses({ view: { host, origins, readable }, offered, onWatch, onStop }: OwnAddressesProps) {
  const { t } = useText();
  const [typed, setTyped] = useState(offered);
  const [wrong, setWrong] = useState(false);
  const watch = async (): Promise<void> => {
    const origin = ownOrigin(typed);
    setWrong(origin === null);
    if (origin !== null && (await onWatch(origin))) setTyped('');
  };
  return (
    <form
      className={styles.own}
      onSubmit={(event) => {
        event.preventDefault();
        void watch();
      }}
    >
      {origins.length === 0 ? null : (
        <ul className={styles.addresses}>
          {origins.map((origin) => (
            <li key={origin} className={styles.address}>
              <span className={styles.site}>
                {t(readable.includes(origin) ? 'webmail.own.at' : 'webmail.own.not', {
                  webmail: host.name,
                  site: new URL(origin).host,
                })}
              </span>
              {readable.includes(origin) ? null : (
                <Button onClick={() => void onWatch(origin)}>{t('webmail.own.again')}</Button>
              )}
              <Button onClick={() => onStop(origin)}>{t('webmail.own.stop')}</Button>
            </li>
          ))}
        </ul>
      )}
      <TextField
        label={t('webmail.own.label', { webmail: host.name })}
        hint={t('webmail.own.hint')}
        error={wrong ? t('webmail.own.wrong') : undefined}
        value={typed}
        onChange={(value) => {
          setWrong(false);
          setTyped(value);
        }}
      />
      <div>
        <Button submit icon="eye">
          {t('webmail.own.watch')}
        </Button>
      </div>
    </form>
  );
}
