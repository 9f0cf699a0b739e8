import type { PhraseView } from '../../utils/app/notice/own-phrases';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import styles from './Phrases.module.css';

interface PhrasesListProps {
  readonly phrases: readonly PhraseView[];
  readonly onEdit: (phrase: PhraseView) => void;
  readonly onRemove: (id: string) => void;
}

/** The phrases that count, newest first, with how many kept messages each decides. */
export function PhrasesList({ phrases, onEdit, onRemove }: PhrasesListProps) {
  const { t, nameOf } = useText();
  return (
    <Section title={t('phrases.list')}>
      {phrases.length === 0 ? <p className={styles.soft}>{t('phrases.empty')}</p> : null}
      <ul className={styles.list}>
        {phrases.map((phrase) => {
          const { id, text, category, decides } = phrase;
          return (
            <li key={id} className={styles.item}>
              <div>
                <p className={styles.phrase}>{t('phrases.quoted', { words: text })}</p>
                <p className={styles.soft}>
                  {category === 'not-flex' ? t('correct.not') : nameOf(category)} ·{' '}
                  {t('phrases.decides', { count: decides })}
                </p>
              </div>
              <div className={styles.actions}>
                <Button
                  kind="plain"
                  icon="edit"
                  label={t('phrases.editNamed', { words: text })}
                  onClick={() => {
                    onEdit(phrase);
                    scrollTo(0, 0);
                  }}
                >
                  {t('phrases.edit')}
                </Button>
                <Button
                  kind="plain"
                  icon="trash"
                  label={t('phrases.removeNamed', { words: text })}
                  onClick={() => onRemove(id)}
                >
                  {t('phrases.remove')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
