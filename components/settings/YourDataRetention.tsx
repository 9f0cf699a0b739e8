import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';

import { lastRetired, retention, RETENTION_KINDS, wouldRetire, type Retention } from '../../utils/app/backup/retention';
import { shortDay } from '../../utils/i18n/dates';
import { useRecord } from '../page/services';
import { retiredWords } from '../record/RetentionReport';
import { LiveStatus } from '../ui/LiveStatus';
import { SelectField } from '../ui/SelectField';
import { useText } from '../use-text';
import { DataCard } from './DataCard';
import styles from './YourData.module.css';

const MONTHS = [3, 6, 12, 24, 36, 60] as const;
const FOR_EVER = 'ever';

/** For how long each kind is kept: for ever, until the driver says otherwise. */
export function YourDataRetention() {
  const text = useText();
  const { t, language } = text;
  const { deps } = useRecord();
  const [settings, setSettings] = useState<Retention | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void retention.get().then(setSettings, () => setFailed(true));
  }, []);
  const due = useLiveQuery(async () => (settings === null ? null : wouldRetire(deps, settings)), [deps, settings]);
  const last = useLiveQuery(() => lastRetired(deps), [deps]);
  if (settings === null) return null;
  const choose = (change: Partial<Retention>): void => {
    setFailed(false);
    retention.set(change).then(setSettings, () => setFailed(true));
  };
  const dueWords = due ? retiredWords(due, text) : '';
  return (
    <DataCard title={t('retention.title')}>
      <p>{t('retention.what')}</p>
      <div className={styles.fields}>
        {RETENTION_KINDS.map((kind) => (
          <SelectField
            key={kind}
            label={t(`retention.${kind}`)}
            value={String(settings[kind] ?? FOR_EVER)}
            options={[
              { value: FOR_EVER, label: t('retention.ever') },
              ...[...new Set([...MONTHS, settings[kind] ?? MONTHS[0]])]
                .sort((a, b) => a - b)
                .map((months) => ({ value: String(months), label: t('retention.months', { count: months }) })),
            ]}
            onChange={(value) => choose({ [kind]: value === FOR_EVER ? null : Number(value) })}
          />
        ))}
      </div>
      <p role="status">{dueWords === '' ? t('retention.none') : t('retention.due', { list: dueWords })}</p>
      {last ? (
        <p className={styles.soft}>
          {t('retention.last', { day: shortDay(last.at, language), list: retiredWords(last.counts, text) })}
        </p>
      ) : null}
      <LiveStatus text={failed ? t('save.failed') : ''} good={false} />
    </DataCard>
  );
}
