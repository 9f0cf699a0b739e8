import type { CheckView } from '../../utils/app/letter/letter-checks';
import { Button } from '../ui/Button';
import { useText } from '../use-text';
import { blankWords } from './blank-words';
import styles from './Checks.module.css';

interface CheckItemProps {
  readonly view: CheckView;
  /** Of the letter. */
  readonly language: string;
  readonly onUse: () => void;
  /** Null where it is left as it is already. */
  readonly onLeave: (() => void) | null;
}

/** One place in the driver's words: what stands there, why it is shown, and what could stand there. */
export function CheckItem({ view, language, onUse, onLeave }: CheckItemProps) {
  const { t } = useText();
  const { blank, before, match, after, kind, about, instead } = view;
  return (
    <li className={styles.item}>
      <p className={styles.soft}>{t('checks.where', { label: blankWords(blank, t).label })}</p>
      <blockquote className={styles.words} lang={language}>
        {before}
        <mark>{match}</mark>
        {after}
      </blockquote>
      <p>{t(`checks.why.${kind}`)}</p>
      {instead === null ? (
        <p>{t(`checks.advice.${about}`)}</p>
      ) : (
        <p>
          {t('checks.reads')} {instead.reads === '' ? t('checks.nothing') : <q lang={language}>{instead.reads}</q>}
        </p>
      )}
      <div className={styles.buttons}>
        {instead === null ? null : (
          <Button label={t('checks.useNamed', { words: match })} onClick={onUse}>
            {t('checks.use')}
          </Button>
        )}
        {onLeave === null ? null : (
          <Button kind="plain" label={t('checks.leaveNamed', { words: match })} onClick={onLeave}>
            {t('checks.leave')}
          </Button>
        )}
      </div>
    </li>
  );
}
