import { useState } from 'react';

import { replacePassphrase, type LockDeps } from '../../utils/app/lock/lock-port';
import { Button } from '../ui/Button';
import { PassphraseField } from '../ui/PassphraseField';
import { useText } from '../use-text';
import { chosenTrouble, ChosenWords, NOTHING_CHOSEN } from './ChosenWords';
import styles from './Lock.module.css';
import { troubleWords } from './trouble-words';

interface ChangePassphraseProps {
  readonly deps: LockDeps;
  readonly onClose: () => void;
}

/** Another passphrase for the same lock. */
export function ChangePassphrase({ deps, onClose }: ChangePassphraseProps) {
  const text = useText();
  const { t } = text;
  const [old, setOld] = useState('');
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | undefined>();
  const [done, setDone] = useState(false);
  const save = async (): Promise<void> => {
    setTried(true);
    if (busy || chosenTrouble(chosen) !== null) return;
    setBusy(true);
    try {
      const result = await replacePassphrase(deps, old, chosen.first.trim());
      setError(troubleWords(result, text));
      setDone(result.ok);
    } catch {
      setError(t('lock.failed'));
    }
    setBusy(false);
  };
  if (done) return <p role="status">{t('lock.changed')}</p>;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <PassphraseField label={t('lock.change.old')} value={old} shown={false} error={error} onChange={setOld} />
      <ChosenWords label={t('lock.change.new')} chosen={chosen} onChange={setChosen} tried={tried} />
      <div className={styles.actions}>
        <Button submit kind="primary" busy={busy}>
          {t('lock.change.save')}
        </Button>
        <Button kind="plain" onClick={onClose}>
          {t('lock.cancel')}
        </Button>
      </div>
    </form>
  );
}
