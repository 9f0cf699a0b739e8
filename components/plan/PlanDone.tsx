import { Button } from '../ui/Button';
import { LiveStatus } from '../ui/LiveStatus';
import { useText } from '../use-text';
import styles from './Plan.module.css';
import type { PlanSaid } from './use-plan-actions';

interface PlanDoneProps {
  readonly said: PlanSaid | null;
  readonly onUndo: () => void;
}

/** What came of the last action, with the way to take it back while the page is open. Always there, so that it is heard. */
export function PlanDone({ said, onUndo }: PlanDoneProps) {
  const { t } = useText();
  return (
    <div className={styles.done}>
      <LiveStatus text={said === null ? '' : t(said.text)} good={said?.text !== 'save.failed'} />
      {said?.undo == null ? null : (
        <Button kind="plain" icon="undo" onClick={onUndo}>
          {t('manage.undo')}
        </Button>
      )}
    </div>
  );
}
