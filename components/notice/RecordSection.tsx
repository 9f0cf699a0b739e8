import { useState } from 'react';

import type { NoticeView } from '../../utils/app/views';
import { clockTime, shortDay } from '../../utils/i18n/dates';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { LiveStatus } from '../ui/LiveStatus';
import { OwnLink } from '../ui/OwnLink';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import { Corrections } from './Corrections';
import { FirstReading } from './FirstReading';
import prose from './prose.module.css';
import type { RecordActions } from './record-actions';
import styles from './RecordSection.module.css';

interface RecordSectionProps {
  readonly view: NoticeView;
  readonly actions: RecordActions;
  /** Where a file for the makers is made of it. */
  readonly wordingHref: string;
  /** Page of the case it belongs to. */
  readonly caseHref: string;
}

/** The entry in the history: when it was kept, its case, corrections, taking it out. */
export function RecordSection({ view, actions, caseHref, wordingHref }: RecordSectionProps) {
  const { t, language } = useText();
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState({ text: '', good: true });
  const act = (action: () => Promise<boolean>, done: string): void => {
    void action()
      .catch(() => false)
      .then((saved) => setSaid(saved ? { text: done, good: true } : { text: t('save.failed'), good: false }));
  };
  const { loggedAt } = view.entry;
  return (
    <Section title={t('record.title')}>
      <p className={prose.aside}>
        {t(`record.kept.${view.entry.source}`, {
          day: shortDay(loggedAt, language),
          time: clockTime(loggedAt, language),
        })}
      </p>
      <p>
        <OwnLink href={caseHref}>{t('record.case')}</OwnLink>
      </p>
      <FirstReading amendments={view.amendments} now={view.entry} />
      {view.entry.kind === 'sent' ? null : <Corrections view={view} actions={actions} act={act} />}
      {view.entry.kind === 'sent' ? null : (
        <p>
          <OwnLink href={wordingHref}>{t('record.wording')}</OwnLink>
        </p>
      )}
      <div className={styles.buttons}>
        <Button kind="plain" icon="undo" onClick={() => act(() => actions.remove('undo'), t('record.removed'))}>
          {t('record.undo')}
        </Button>
        <Button kind="plain" icon="trash" onClick={() => setAsking(true)}>
          {t('record.delete')}
        </Button>
      </div>
      <LiveStatus text={said.text} good={said.good} />
      {asking ? (
        <ConfirmDialog
          title={t('record.deleteTitle')}
          confirm={t('record.deleteYes')}
          cancel={t('record.deleteNo')}
          grave
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            act(() => actions.remove('deleted'), t('record.removed'));
          }}
        >
          <p>{t('record.deleteWhat')}</p>
          <p>{t('record.deleteStays')}</p>
          <p>{t('record.deleteKeeps')}</p>
        </ConfirmDialog>
      ) : null}
    </Section>
  );
}
