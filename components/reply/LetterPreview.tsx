import type { FilledLetter, ReplyView } from '../../utils/app/views';
import { useText } from '../use-text';
import { LetterNotes } from './LetterNotes';
import styles from './LetterPreview.module.css';
import shared from './Reply.module.css';

interface LetterPreviewProps {
  readonly reply: Pick<ReplyView, 'kind' | 'language' | 'languageWhy'>;
  readonly letter: FilledLetter;
  /** The same letter in the language she reads; null where that is the letter's. */
  readonly gloss: { readonly language: string; readonly text: string } | null;
}

/** The letter as it will be sent, and beside it what it says in her language, where that is another. */
export function LetterPreview({ reply, letter, gloss }: LetterPreviewProps) {
  const { t, language } = useText();
  return (
    <>
      <div className={styles.pair}>
        <figure className={styles.preview} lang={reply.language}>
          <figcaption className={styles.caption} lang={language}>
            <span>{t('reply.preview')}</span>
            <span>{t('reply.words', { count: letter.words })}</span>
          </figcaption>
          <p className={styles.letter}>{letter.text}</p>
        </figure>
        {gloss === null ? null : (
          <div role="group" aria-label={t('reply.gloss')} className={styles.gloss}>
            <p className={styles.caption}>{t('reply.gloss')}</p>
            <p className={styles.letter} lang={gloss.language}>
              {gloss.text}
            </p>
          </div>
        )}
      </div>
      {gloss === null ? null : <p className={shared.small}>{t('reply.glossHint')}</p>}
      <LetterNotes reply={reply} letter={letter} />
    </>
  );
}
