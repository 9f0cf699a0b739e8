import { useState } from 'react';

import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { useText } from '../use-text';
import styles from './Dashboard.module.css';
import { PasteOutcome, type PasteResult } from './PasteOutcome';

/** What the form hands over; `received` is an ISO instant. */
export interface Pasted {
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly received: string;
}

interface PasteProps {
  /** Text that was handed over, such as a selection. */
  readonly initialText?: string;
  /** `keepAnyway`: the driver says that it is a notice though it does not look like one. */
  readonly onPaste: (pasted: Pasted, keepAnyway: boolean) => Promise<PasteResult>;
}

const EMPTY = { from: '', subject: '', text: '', received: '' };

/** A message from any webmail or app, pasted. The date is asked for: two answers with the same words stay two. */
export function Paste({ initialText = '', onPaste }: PasteProps) {
  const { t } = useText();
  const [form, setForm] = useState({ ...EMPTY, text: initialText });
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<PasteResult | null>(null);
  const set = (part: Partial<typeof EMPTY>): void => {
    setForm((before) => ({ ...before, ...part }));
    setResult(null);
  };
  const missing = { text: form.text.trim() === '', received: Number.isNaN(new Date(form.received).getTime()) };
  const again = (): void => {
    set(EMPTY);
    setTried(false);
  };
  const submit = (keepAnyway: boolean): void => {
    setTried(true);
    if (missing.text || missing.received || busy) return;
    setBusy(true);
    void onPaste({ ...form, received: new Date(form.received).toISOString() }, keepAnyway)
      .catch((): PasteResult => ({ is: 'not-saved' }))
      .then(setResult)
      .finally(() => setBusy(false));
  };
  return (
    <div className={styles.narrow}>
      <h1 className={styles.title}>{t('paste.title')}</h1>
      <p>{t('paste.lead')}</p>
      <form
        className={styles.narrow}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit(false);
        }}
      >
        <TextField
          label={t('paste.text')}
          hint={t('paste.textHint')}
          rows={9}
          required
          requiredWord={t('field.required')}
          value={form.text}
          error={tried && missing.text ? t('paste.noText') : undefined}
          onChange={(text) => set({ text })}
        />
        <TextField
          label={t('paste.received')}
          hint={t('paste.receivedHint')}
          type="datetime-local"
          required
          requiredWord={t('field.required')}
          value={form.received}
          error={tried && missing.received ? t('paste.noDate') : undefined}
          onChange={(received) => set({ received })}
        />
        <TextField label={t('paste.subject')} value={form.subject} onChange={(subject) => set({ subject })} />
        <TextField
          label={t('paste.from')}
          hint={t('paste.fromHint')}
          value={form.from}
          onChange={(from) => set({ from })}
        />
        <div className={styles.buttons}>
          <Button kind="primary" submit busy={busy}>
            {t('paste.submit')}
          </Button>
        </div>
        <p role="status">{tried && (missing.text || missing.received) ? t('paste.incomplete') : ''}</p>
      </form>
      <div aria-live="polite">
        {result === null ? null : <PasteOutcome result={result} onKeep={() => submit(true)} onAgain={again} />}
      </div>
    </div>
  );
}
