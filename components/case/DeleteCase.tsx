import { useId, useState } from 'react';

import type { Attached } from '../../utils/app/case-delete';
import type { CaseCounts } from '../../utils/app/case-views';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useText } from '../use-text';
import styles from './Case.module.css';
import { attachedWords, countWords } from './count-words';

interface DeleteCaseProps {
  readonly counts: CaseCounts;
  readonly onCancel: () => void;
  readonly onDelete: (attached: Attached) => void;
}

/** Says exactly what goes, and asks what becomes of the rest. */
export function DeleteCase({ counts, onCancel, onDelete }: DeleteCaseProps) {
  const { t, language } = useText();
  const name = useId();
  const [attached, setAttached] = useState<Attached>('stay');
  const list = (words: readonly string[]): string =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
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
      <p>{t('manage.deleteWhat', { list: list([...countWords(goes, t)]) })}</p>
      <p>{t('manage.deleteUndo')}</p>
    </ConfirmDialog>
  );
}
