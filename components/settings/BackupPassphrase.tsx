import { useState } from 'react';

import { SHORTEST_PASSPHRASE } from '../../utils/app/backup/passphrase';
import { PassphraseField } from '../ui/PassphraseField';
import { Switch } from '../ui/Switch';
import { useText } from '../use-text';

export interface ChosenPassphrase {
  readonly first: string;
  readonly again: string;
}

export type PassphraseTrouble = 'short' | 'other' | null;

/** What is wrong with a passphrase she has chosen; spaces around it are no part of it. */
export function troubleOf({ first, again }: ChosenPassphrase): PassphraseTrouble {
  if (first.trim().length < SHORTEST_PASSPHRASE) return 'short';
  return first.trim() === again.trim() ? null : 'other';
}

interface BackupPassphraseProps {
  /** Null: the file is not to be locked. */
  readonly chosen: ChosenPassphrase | null;
  readonly onChange: (chosen: ChosenPassphrase | null) => void;
  /** She has tried to save: say what is wrong. */
  readonly tried: boolean;
}

/** Whether to lock a backup, and with which words. */
export function BackupPassphrase({ chosen, onChange, tried }: BackupPassphraseProps) {
  const { t } = useText();
  const [shown, setShown] = useState(false);
  const trouble = chosen === null || !tried ? null : troubleOf(chosen);
  return (
    <>
      <Switch
        label={t('backup.lock')}
        hint={t('backup.lockHint')}
        checked={chosen !== null}
        onChange={(on) => onChange(on ? { first: '', again: '' } : null)}
      />
      {chosen === null ? null : (
        <>
          <PassphraseField
            isNew
            label={t('backup.passphrase')}
            hint={t('backup.passphraseHint')}
            error={trouble === 'short' ? t('backup.passphraseShort', { count: SHORTEST_PASSPHRASE }) : undefined}
            value={chosen.first}
            shown={shown}
            onChange={(first) => onChange({ ...chosen, first })}
          />
          <PassphraseField
            isNew
            label={t('backup.passphraseAgain')}
            error={trouble === 'other' ? t('backup.passphraseOther') : undefined}
            value={chosen.again}
            shown={shown}
            onChange={(again) => onChange({ ...chosen, again })}
          />
          <Switch label={t('backup.passphraseShow')} checked={shown} onChange={setShown} />
        </>
      )}
    </>
  );
}
