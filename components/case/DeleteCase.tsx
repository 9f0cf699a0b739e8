import { useId, useState } from 'react';

import type { Attached } from '../../utils/app/case/case-delete';
import type { CaseCounts, TimelineItem } from '../../utils/app/case/case-views';
import { shortDay } from '../../utils/i18n/dates';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Disclosure } from '../ui/Disclosure';
import { useText } from '../use-text';
import styles from './Case.module.css';
import { attachedWords, countWords } from './count-words';
import { itemName, refOfItem } from './entry-refs';

interface DeleteCaseProps {
  readonly counts: CaseCounts;
  readonly items: readonly TimelineItem[];
  readonly onCancel: () => void;
  readonly onDelete: (attached: Attached) => void;
}

/** Says exactly what goes, and asks what becomes of the rest. */
export function DeleteCase({ counts, items, onCancel, onDelete }: DeleteCaseProps) {
  const text = useText();
  const { t, language } = text;
  const name = useId();
  const [attached, setAttached] = useState<Attached>('stay');
  const list = (words: readonly string[]): string =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
  const dated = (item: TimelineItem): string =>
    [item.date === null ? '' : shortDay(item.date, language), itemName(item, text)].filter(Boolean).join(': ');
  const rest = attachedWords(counts, t);
  const goes = attached === 'go' ? counts : { ...counts, glitches: 0, evidence: 0 };
  return (
    <ConfirmDialog
      title={t('manage.deleteTitle')}
      confirm={t('manage.deleteYes')}
      cancel={t('manage.cancel')}
      grave
      onCancel={onCancel}
      onConfirm={() => onDelete(attached)}
    >
      <p>{t('manage.deleteWhat', { list: list([...countWords(goes, t)]) })}</p>
      {rest.length === 0 ? null : (
        <fieldset className={styles.choices}>
          <legend>{t('manage.deleteAttached', { list: list(rest) })}</legend>
          {(['stay', 'go'] as const).map((choice) => (
            <label key={choice} className={styles.choice}>
              <input type="radio" name={name} checked={attached === choice} onChange={() => setAttached(choice)} />
              <span>{t(choice === 'go' ? 'manage.deleteGo' : 'manage.deleteStay')}</span>
            </label>
          ))}
        </fieldset>
      )}
      <Disclosure summary={t('manage.deleteEach')}>
        <ul className={styles.each}>
          {items.map((item) => {
            const isGoing = item.type === 'message' || (attached === 'go' && refOfItem(item) !== null);
            return isGoing ? <li key={item.key}>{dated(item)}</li> : null;
          })}
        </ul>
      </Disclosure>
      <p>{t('manage.deleteUndo')}</p>
    </ConfirmDialog>
  );
}
