import { useState } from 'react';

import type { ReplyView, SaveResult } from '../../utils/app/views';
import { localDay, longDay } from '../../utils/i18n/dates';
import { Button } from '../ui/Button';
import { LiveStatus } from '../ui/LiveStatus';
import { TextField } from '../ui/TextField';
import { useText } from '../use-text';
import styles from './Reply.module.css';

interface SentPartProps {
  readonly sent: ReplyView['sent'];
  /** Notes that it was sent on this ISO day. */
  readonly mark: (day: string) => Promise<SaveResult<string>>;
  readonly unmark: (id: string) => Promise<SaveResult>;
}

/** After she pressed Send: the letter joins the case, and the dates that count from it begin. */
export function SentPart({ sent, mark, unmark }: SentPartProps) {
  const { t, language, now } = useText();
  const today = localDay(now);
  const [day, setDay] = useState(today);
  const [said, setSaid] = useState({ text: '', good: true });
  const [busy, setBusy] = useState(false);
  const run = (action: Promise<SaveResult<unknown>>, done: string): void => {
    setBusy(true);
    void action
      .then(
        ({ ok }) => ok,
        () => false,
      )
      .then((ok) => {
        setBusy(false);
        setSaid(ok ? { text: done, good: true } : { text: t('save.failed'), good: false });
      });
  };
  return (
    <div className={styles.sent}>
      {sent === null ? (
        <>
          <p className={styles.small}>{t('sent.lead')}</p>
          <div className={styles.sentRow}>
            <TextField type="date" label={t('sent.day')} value={day} max={today} onChange={setDay} />
            <Button icon="check" busy={busy} onClick={() => run(mark(day === '' ? today : day), t('sent.kept'))}>
              {t('sent.button')}
            </Button>
          </div>
        </>
      ) : (
        <p>
          {t('sent.already', { day: longDay(sent.date, language) })}{' '}
          {sent.canUndo ? (
            <Button kind="plain" icon="undo" busy={busy} onClick={() => run(unmark(sent.id), t('sent.undone'))}>
              {t('sent.undo')}
            </Button>
          ) : null}
        </p>
      )}
      <LiveStatus text={said.text} good={said.good} />
    </div>
  );
}
