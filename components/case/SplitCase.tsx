import { useState } from 'react';

import type { TimelineItem } from '../../utils/app/case/case-views';
import type { EntryRef } from '../../utils/app/case/split-case';
import { shortDay } from '../../utils/i18n/dates';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useText } from '../use-text';
import styles from './Case.module.css';
import { itemName, refOfItem } from './entry-refs';

interface SplitCaseProps {
  readonly items: readonly TimelineItem[];
  readonly onCancel: () => void;
  readonly onSplit: (entries: readonly EntryRef[]) => void;
}

/** Asks which entries are about another incident. */
export function SplitCase({ items, onCancel, onSplit }: SplitCaseProps) {
  const text = useText();
  const { t, language } = text;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const entries = items.flatMap((item) => {
    const ref = refOfItem(item);
    return ref === null ? [] : [{ item, ref }];
  });
  const chosen = entries.filter(({ item }) => ticked.has(item.key)).map(({ ref }) => ref);
  const tick = (key: string): void => {
    const next = new Set(ticked);
    if (!next.delete(key)) next.add(key);
    setTicked(next);
  };
  const isPart = chosen.length > 0 && chosen.length < entries.length;
  return (
    <ConfirmDialog
      title={t('manage.splitTitle')}
      confirm={t('manage.splitYes')}
      cancel={t('manage.cancel')}
      onCancel={onCancel}
      onConfirm={() => (isPart ? onSplit(chosen) : setTried(true))}
    >
      <p>{t('manage.splitWhat')}</p>
      <ul className={styles.choices}>
        {entries.map(({ item }) => (
          <li key={item.key}>
            <label className={styles.choice}>
              <input type="checkbox" checked={ticked.has(item.key)} onChange={() => tick(item.key)} />
              <span>
                {itemName(item, text)}
                <span className={styles.soft}>
                  {' '}
                  {item.date === null ? t('date.unknown') : shortDay(item.date, language)}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p role="status">{tried && !isPart ? t('manage.splitNone') : ''}</p>
    </ConfirmDialog>
  );
}
