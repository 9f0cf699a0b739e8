import { useState } from 'react';

import { SHORTEST_LOCK_PASSPHRASE } from '../../utils/app/lock/lock-port';
import { PassphraseField } from '../ui/PassphraseField';
import { Switch } from '../ui/Switch';
import { useText } from '../use-text';

export interface Chosen {
  readonly first: string;
  readonly again: string;
}

export const NOTHING_CHOSEN: Chosen = { first: '', again: '' };

/** What is wrong with a passphrase she chose; spaces around it are no part of it. */
export function chosenTrouble({ first, again }: Chosen): 'short' | 'other' | null {
  if (first.trim().length < SHORTEST_LOCK_PASSPHRASE) return 'short';
  return first.trim() === again.trim() ? null : 'other';
}

interface ChosenWordsProps {
  readonly label: string;
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
  /** She has tried to go on: say what is wrong. */
  readonly tried: boolean;
}

/** A new passphrase, typed twice. */
export function ChosenWords({ label, chosen, onChange, tried }: ChosenWordsProps) {
  const { t } = useText();
  const [shown, setShown] = useState(false);
  const trouble = tried ? chosenTrouble(chosen) : null;
  return (
    <>
      <PassphraseField
        isNew
        label={label}
        hint={t('lock.passphraseHint')}
        error={trouble === 'short' ? t('lock.short', { count: SHORTEST_LOCK_PASSPHRASE }) : undefined}
        value={chosen.first}
        shown={shown}
        onChange={(first) => onChange({ ...chosen, first })}
      />
      <PassphraseField
        isNew
        label={t('lock.again')}
        error={trouble === 'other' ? t('lock.other') : undefined}
        value={chosen.again}
        shown={shown}
        onChange={(again) => onChange({ ...chosen, again })}
      />
      <Switch label={t('lock.show')} checked={shown} onChange={setShown} />
    </>
  );
}
