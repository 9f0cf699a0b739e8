import { checkRecord, type RecordReport } from '../../utils/app/backup/check-record';
import { WordHelp } from '../help/WordHelp';
import { useRecord } from '../page/services';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { useText } from '../use-text';
import { DataCard } from './DataCard';
import { useLongWork } from './use-long-work';
import { WorkProgress } from './WorkProgress';
import styles from './YourData.module.css';

type Checked = RecordReport | 'stopped' | 'unreadable';

/** Whether the record is still what it was: the chain of changes, every entry and every file. */
export function YourDataCheck() {
  const { t } = useText();
  const { deps } = useRecord();
  const run = useLongWork<Checked>();
  const check = (): void =>
    run.start((options) =>
      checkRecord(deps, options).then(
        (report) => report ?? 'stopped',
        () => 'unreadable',
      ),
    );
  return (
    <DataCard title={t('check.title')}>
      <p>
        {t('check.what')}
        <WordHelp word="chain" />
      </p>
      {run.running === null ? (
        <div className={styles.actions}>
          <Button icon="eye" onClick={check}>
            {t('check.start')}
          </Button>
        </div>
      ) : (
        <WorkProgress label={t('check.running')} progress={run.running} onStop={run.stop} />
      )}
      <div role="status">{run.result === null ? null : <Report report={run.result} />}</div>
    </DataCard>
  );
}

function Report({ report }: { readonly report: Checked }) {
  const { t, language } = useText();
  if (report === 'stopped') return <p>{t('check.stopped')}</p>;
  if (report === 'unreadable') return <Callout tone="care" title={t('backup.failed.unreadable')} />;
  const { brokenAt, changed, missing, withoutBytes, changedBytes, rows, files, events } = report;
  const parts = [
    t('check.rows', { count: rows }),
    t('check.files', { count: files }),
    t('check.events', { count: events }),
  ];
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
  const looked = <p>{t('check.looked', { list })}</p>;
  const isWhole = brokenAt === null && changed.length + missing + withoutBytes.length + changedBytes.length === 0;
  if (isWhole) {
    return (
      <Callout tone="calm" icon="check" title={t('check.whole')}>
        {looked}
      </Callout>
    );
  }
  return (
    <Callout tone="care" title={t('check.notWhole')}>
      <ul className={styles.list}>
        {brokenAt === null ? null : <li>{t('check.brokenAt', { number: brokenAt })}</li>}
        {changed.map(({ table, title }, index) => (
          <li key={index}>{t(`check.changed.${table}`, { title })}</li>
        ))}
        {missing === 0 ? null : <li>{t('check.missing', { count: missing })}</li>}
        {withoutBytes.map(({ id, number, name }) => (
          <li key={id}>{t('check.withoutBytes', { number, name })}</li>
        ))}
        {changedBytes.map(({ id, number, name }) => (
          <li key={id}>{t('check.changedBytes', { number, name })}</li>
        ))}
      </ul>
      {looked}
      <p>{t('check.hint')}</p>
    </Callout>
  );
}
