import type { FilledLetter, ReplyView } from '../../utils/app/views';
import { WORD_LIMITS } from '../../utils/app/notice/letter';
import { useText } from '../use-text';
import { blankWords } from './blank-words';
import styles from './Reply.module.css';

interface LetterNotesProps {
  readonly reply: Pick<ReplyView, 'kind' | 'language' | 'languageWhy'>;
  readonly letter: FilledLetter;
}

/** What the letter says nothing of by itself: its language, where that is not plain; what had no room; that it is long. */
export function LetterNotes({ reply, letter }: LetterNotesProps) {
  const { t, language } = useText();
  const { leftOut = [], words } = letter;
  const limit = WORD_LIMITS[reply.kind];
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(reply.language) ?? reply.language;
  const list = new Intl.ListFormat(language).format(leftOut.map((id) => blankWords(id, t).label));
  const isPlain = reply.languageWhy === 'chosen' || (reply.languageWhy === 'mail' && reply.language === language);
  const isFallback = reply.languageWhy === 'fallback';
  const notes = [
    ...(isPlain ? [] : [t(isFallback ? 'reply.languageFallback' : 'reply.languageMail', { language: name })]),
    ...(leftOut.length > 0 ? [t('reply.leftOut', { list })] : []),
    ...(words > limit ? [t('reply.tooLong', { limit })] : []),
  ];
  return notes.map((note) => (
    <p key={note} className={styles.small}>
      {note}
    </p>
  ));
}
