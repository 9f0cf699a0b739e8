import type { ReactNode } from 'react';

import type { OwnLetterView } from '../../utils/app/letter/letter-list';
import page from '../dashboard/Dashboard.module.css';
import { letterHash } from '../dashboard/use-route';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { LinkButton } from '../ui/LinkButton';
import { useText } from '../use-text';
import { aboutLetter } from './about-letter';
import styles from './Letters.module.css';
import { LettersFiles } from './LettersFiles';

interface LettersProps {
  /** Newest first. */
  readonly letters: readonly OwnLetterView[];
  /** What came of the last action. */
  readonly status: ReactNode;
  readonly onRemove: (id: string) => void;
}

/** All letters of the driver's own, and files of them. */
export function Letters({ letters, status, onRemove }: LettersProps) {
  const text = useText();
  const { t } = text;
  return (
    <div className={page.narrow}>
      <h1 className={page.title}>{t('ownLetters.title')}</h1>
      <p>{t('ownLetters.lead')}</p>
      <div>
        <LinkButton href={letterHash('new')} icon="edit">
          {t('ownLetters.new')}
        </LinkButton>
      </div>
      {status}
      {letters.length === 0 ? (
        <p className={styles.empty}>{t('ownLetters.empty')}</p>
      ) : (
        <ul className={styles.list} aria-label={t('ownLetters.title')}>
          {letters.map((letter) => (
            <li key={letter.id} className={styles.item}>
              <div className={styles.about}>
                <p className={styles.name}>
                  <a href={letterHash(letter.id)}>{letter.name}</a>
                </p>
                <p className={styles.soft}>{aboutLetter(letter, text)}</p>
                {letter.mistakes.length > 0 ? <Note care>{t('ownLetters.notOffered')}</Note> : null}
                {letter.ours === null ? null : <Note>{t('ownLetters.ours')}</Note>}
              </div>
              <Button
                kind="plain"
                icon="trash"
                label={t('ownLetters.removeNamed', { name: letter.name })}
                onClick={() => onRemove(letter.id)}
              >
                {t('ownLetters.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <LettersFiles isEmpty={letters.length === 0} />
    </div>
  );
}

function Note({ care = false, children }: { readonly care?: boolean; readonly children: string }) {
  return (
    <p className={care ? styles.noteCare : styles.note}>
      <Icon name={care ? 'triangle' : 'info'} />
      <span>{children}</span>
    </p>
  );
}
