import { useRef, useState } from 'react';

import type { GlitchHints } from '../../utils/app/journal/glitch-hints';
import type { GlitchResult } from '../../utils/app/journal/glitch-amend';
import type { GlitchView } from '../../utils/app/journal/glitch-view';
import { Button } from '../ui/Button';
import { LiveStatus } from '../ui/LiveStatus';
import { useText } from '../use-text';
import type { EntryActions } from './entry-actions';
import { valuesOf, type FormValues } from './form-values';
import { GlitchForm, type FormTrouble } from './GlitchForm';
import styles from './Journal.module.css';

interface EntryAmendProps {
  readonly entry: GlitchView;
  readonly hints: GlitchHints | undefined;
  readonly amend: EntryActions['amend'];
}

/** Changing an entry: a dated change beside what was first saved. What could not be saved stays in the form. */
export function EntryAmend({ entry, hints, amend }: EntryAmendProps) {
  const { t } = useText();
  const [values, setValues] = useState<FormValues | null>(null);
  const [trouble, setTrouble] = useState<FormTrouble | null>(null);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const close = (saved: boolean): void => {
    setValues(null);
    setTrouble(null);
    setDone(saved);
    // What had the focus goes with the form.
    box.current?.focus();
  };
  const submit = async (form: FormValues): Promise<void> => {
    setBusy(true);
    const result = await amend(form).catch((): GlitchResult => ({ ok: false, why: 'not-saved', detail: '' }));
    setBusy(false);
    if (result.ok) close(true);
    else setTrouble(result.why);
  };
  return (
    <div className={styles.part} ref={box} tabIndex={-1}>
      {values === null ? (
        <div className={styles.buttons}>
          <Button
            icon="edit"
            onClick={() => {
              setDone(false);
              setValues(valuesOf(entry.facts));
            }}
          >
            {t('entry.amend')}
          </Button>
        </div>
      ) : (
        <>
          <p>{t('entry.amendLead')}</p>
          <GlitchForm
            values={values}
            onChange={(part) => {
              setTrouble(null);
              setValues({ ...values, ...part });
            }}
            startedAt={null}
            hints={hints}
            trouble={trouble}
            busy={busy}
            submit={t('entry.amendSave')}
            onSubmit={() => void submit(values)}
            beside={<Button onClick={() => close(false)}>{t('entry.amendCancel')}</Button>}
          />
        </>
      )}
      <LiveStatus text={done ? t('entry.amended') : ''} />
    </div>
  );
}
