import { caseHash } from '../dashboard/use-route';
import { Button } from '../ui/Button';
import { cx } from '../ui/cx';
import { LiveStatus } from '../ui/LiveStatus';
import { useText } from '../use-text';
import styles from './Case.module.css';
import type { Said } from './use-case-actions';

interface CaseDoneProps {
  readonly said: Said | null;
  readonly onUndo: () => void;
}

/** What came of the last action, with the way to take it back while the page is open. Always there, so that it is heard. */
export function CaseDone({ said, onUndo }: CaseDoneProps) {
  const { t } = useText();
  return (
    <div className={cx(styles.screenOnly, said === null ? styles.unsaid : styles.said)}>
      <div className={styles.done}>
        <LiveStatus text={said === null ? '' : t(said.text)} good={said?.good ?? true} />
        {said?.undo == null ? null : (
          <Button kind="plain" icon="undo" onClick={onUndo}>
            {t('manage.undo')}
          </Button>
        )}
        {said?.caseId == null ? null : <a href={caseHash(said.caseId)}>{t('manage.toCase')}</a>}
      </div>
    </div>
  );
}
