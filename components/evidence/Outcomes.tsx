import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { OwnLink } from '../ui/OwnLink';
import { useText } from '../use-text';
import styles from './Adding.module.css';
import { outcomeWords } from './outcome-words';
import type { Outcome } from './use-adding';

interface OutcomesProps {
  readonly outcomes: readonly Outcome[];
  readonly hrefOf: (id: string) => string;
  readonly onHide: () => void;
}

/** More kept files than this are told of in one line. */
const MOST = 10;

/** What became of each file: kept, there already, or refused and why. Always mounted, so that it is read out. */
export function Outcomes({ outcomes, hrefOf, onHide }: OutcomesProps) {
  const { t } = useText();
  const kept = outcomes.flatMap(({ result }) => (result.ok && !result.value.already ? [result.value.label] : []));
  const isMany = kept.length > MOST;
  const listed = outcomes.filter(({ result }) => !(isMany && result.ok && !result.value.already));
  return (
    <div role="status" className={styles.outcomes}>
      {outcomes.length === 0 ? null : (
        <>
          <ul className={styles.list}>
            {isMany ? (
              <li className={styles.outcome}>
                <Icon name="check" className={styles.good} />
                <span>
                  {t('adding.keptMany', { count: kept.length, first: kept[0] ?? '', last: kept.at(-1) ?? '' })}
                </span>
              </li>
            ) : null}
            {listed.map(({ name, result }, index) => (
              <li key={index} className={styles.outcome}>
                <Icon name={result.ok ? 'check' : 'triangle'} className={result.ok ? styles.good : styles.care} />
                {result.ok ? (
                  <OwnLink href={hrefOf(result.value.id)}>{outcomeWords(result, name, t)}</OwnLink>
                ) : (
                  <span>{outcomeWords(result, name, t)}</span>
                )}
              </li>
            ))}
          </ul>
          <Button kind="plain" onClick={onHide}>
            {t('adding.hide')}
          </Button>
        </>
      )}
    </div>
  );
}
