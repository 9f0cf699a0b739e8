import '../../utils/i18n/parts/lock';

import { useState } from 'react';

import { openLock, type UnlockResult } from '../../utils/app/lock/lock-port';
import { Button } from '../ui/Button';
import { PassphraseField } from '../ui/PassphraseField';
import { TextField } from '../ui/TextField';
import { useText } from '../use-text';
import { BeginAnew } from './BeginAnew';
import styles from './Lock.module.css';
import { troubleWords } from './trouble-words';

/** Stands in place of a page while the record is locked. What comes after the right words, `LockGate` sees by itself. */
export function UnlockScreen() {
  const text = useText();
  const { t } = text;
  const [use, setUse] = useState<'passphrase' | 'recovery'>('passphrase');
  const [secret, setSecret] = useState('');
  const [trouble, setTrouble] = useState<UnlockResult | null>(null);
  const [busy, setBusy] = useState(false);
  const open = async (): Promise<void> => {
    if (busy || secret.trim() === '') return;
    setBusy(true);
    const result = await openLock(secret, use).catch((): null => null);
    setBusy(false);
    setTrouble(result);
    setSecret('');
  };
  const turn = (): void => {
    setUse(use === 'passphrase' ? 'recovery' : 'passphrase');
    setSecret('');
    setTrouble(null);
  };
  const error = troubleWords(trouble, text);
  return (
    <main className={styles.screen}>
      <h1 className={styles.title}>{t('lock.ask.title')}</h1>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        {use === 'passphrase' ? (
          <PassphraseField
            label={t('lock.passphrase')}
            value={secret}
            shown={false}
            error={error}
            onChange={setSecret}
          />
        ) : (
          <TextField
            label={t('lock.ask.codeLabel')}
            hint={t('lock.ask.codeHint')}
            value={secret}
            error={error}
            onChange={setSecret}
          />
        )}
        <div className={styles.actions}>
          <Button submit kind="primary" busy={busy}>
            {t(busy ? 'lock.ask.opening' : 'lock.ask.open')}
          </Button>
          <Button kind="plain" onClick={turn}>
            {t(use === 'passphrase' ? 'lock.ask.code' : 'lock.ask.back')}
          </Button>
        </div>
      </form>
      {use === 'recovery' ? <BeginAnew /> : null}
    </main>
  );
}
