import { useState } from 'react';

import type { Choices, ConflictView, DryRun } from '../../utils/app/backup/merge-backup';
import { longDay } from '../../utils/i18n/dates';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { useText } from '../use-text';
import { RestoreConflict } from './RestoreConflict';
import styles from './YourData.module.css';

interface RestorePlanProps {
  readonly plan: DryRun;
  readonly onPutIn: (choices: Choices) => void;
  readonly onCancel: () => void;
}

const COUNTED = ['messages', 'cases', 'glitches', 'evidence', 'phrases', 'letters'] as const;

/** What a backup would do, before it does it. */
export function RestorePlan({ plan, onPutIn, onCancel }: RestorePlanProps) {
  const { t, language } = useText();
  const [choices, setChoices] = useState<Choices>({});
  const { conflicts } = plan;
  const open = conflicts.filter(({ name }) => choices[name] === undefined).length;
  const adds = COUNTED.reduce((sum, table) => sum + plan.adds[table], 0);
  const nothing = adds + plan.changes + conflicts.length + plan.bytesBack === 0;
  const choose = ({ name }: ConflictView, choice: 'mine' | 'theirs'): void =>
    setChoices((before) => ({ ...before, [name]: choice }));
  return (
    <div className={styles.progress}>
      <p>
        <strong>{t('restore.from', { day: longDay(plan.madeAt, language) })}</strong>{' '}
        {t(plan.fromHere ? 'restore.fromHere' : 'restore.fromElsewhere')}
      </p>
      <p>{t('restore.plan', { adds, changes: plan.changes, conflicts: conflicts.length })}</p>
      <dl className={styles.figures} aria-label={t('restore.adds')}>
        {COUNTED.filter((table) => plan.adds[table] > 0).map((table) => (
          <div key={table}>
            <dt>{t(`restore.count.${table}`)}</dt>
            <dd>{plan.adds[table]}</dd>
          </div>
        ))}
      </dl>
      <ul className={styles.list}>
        {plan.intoEmpty ? <li>{t('restore.intoEmpty')}</li> : null}
        {plan.known === 0 ? null : <li>{t('restore.known', { count: plan.known })}</li>}
        {plan.removedHere === 0 ? null : <li>{t('restore.removedHere', { count: plan.removedHere })}</li>}
        {plan.bytesBack === 0 ? null : <li>{t('restore.bytesBack', { count: plan.bytesBack })}</li>}
        {plan.renumbered.map(({ name, from, to }) => (
          <li key={to}>{t('restore.renumbered', { name, from, to })}</li>
        ))}
      </ul>
      {plan.untold === 0 ? null : (
        <Callout tone="care" title={t('restore.untold', { count: plan.untold })}>
          <p>{t('restore.untoldHint')}</p>
        </Callout>
      )}
      {conflicts.map((conflict) => (
        <RestoreConflict
          key={conflict.name}
          conflict={conflict}
          choice={choices[conflict.name]}
          onChoose={(choice) => choose(conflict, choice)}
        />
      ))}
      {open === 0 ? null : <p id="restore-open">{t('restore.open', { count: open })}</p>}
      <div className={styles.actions}>
        {nothing ? (
          <p>{t('restore.nothingNew')}</p>
        ) : (
          <Button kind="primary" blockedBy={open === 0 ? undefined : 'restore-open'} onClick={() => onPutIn(choices)}>
            {t(plan.intoEmpty ? 'restore.putBack' : 'restore.putIn')}
          </Button>
        )}
        <Button onClick={onCancel}>{t(nothing ? 'restore.close' : 'restore.cancel')}</Button>
      </div>
    </div>
  );
}
