import type { LetterMistake } from '../../utils/app/letter/letter-list';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { useText } from '../use-text';
import styles from './Letters.module.css';

interface LetterMistakesProps {
  readonly mistakes: readonly LetterMistake[];
  /** Brings the place into view. */
  readonly onShow: (at: LetterMistake['at']) => void;
  /** Puts in what was meant. */
  readonly onUse: (mistake: LetterMistake, instead: string) => void;
}

/** What has to be put right before the letter is offered for a reply, each with its place. */
export function LetterMistakes({ mistakes, onShow, onUse }: LetterMistakesProps) {
  const { t } = useText();
  return (
    <div role="status" className={styles.status}>
      {mistakes.length === 0 ? null : (
        <Callout tone="care" title={t('ownLetters.mistakes', { count: mistakes.length })}>
          <ul className={styles.mistakes}>
            {mistakes.map((mistake) => {
              const { kind, line, near, at, instead } = mistake;
              return (
                <li key={`${kind} ${at.join(' ')}`}>
                  <p>
                    <strong>{t('ownLetters.line', { line })}</strong> {t(`ownLetters.mistake.${kind}`, { near })}
                  </p>
                  <div className={styles.actions}>
                    <Button
                      kind="plain"
                      icon="eye"
                      label={t('ownLetters.showNamed', { line, near })}
                      onClick={() => onShow(at)}
                    >
                      {t('ownLetters.show')}
                    </Button>
                    {instead === null ? null : (
                      <Button kind="plain" icon="edit" onClick={() => onUse(mistake, instead)}>
                        {t('ownLetters.instead', { name: instead })}
                      </Button>
                    )}
                  </div>
                </li>
              );
            })}
          </ul>
          <p className={styles.soft}>{t('ownLetters.mistakesHint')}</p>
        </Callout>
      )}
    </div>
  );
}
