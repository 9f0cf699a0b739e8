import { useId } from 'react';

import controls from '../ui/controls.module.css';
import { cx } from '../ui/cx';
import { useText } from '../use-text';
import styles from './Phrases.module.css';
import { wholeWords } from './whole-words';

interface PhrasesMessageProps {
  readonly text: string;
  /** The words that are selected now. */
  readonly onWords: (words: string) => void;
}

/** What is typed all the same is taken back, since the value stays. */
function keepAsItIs(): void {
  return;
}

/**
 * A message to select words in, by mouse or by keyboard. The field is not `readOnly`: Chromium lets nobody move through
 * such a field by keyboard.
 */
export function PhrasesMessage({ text, onWords }: PhrasesMessageProps) {
  const { t } = useText();
  const id = useId();
  return (
    <div className={styles.message}>
      <label className={styles.label} htmlFor={id}>
        {t('phrases.message')}
      </label>
      <p className={styles.soft} id={`${id}-hint`}>
        {t('phrases.messageHint')}
      </p>
      <textarea
        id={id}
        className={cx(controls.control, controls.area)}
        rows={8}
        aria-readonly
        inputMode="none"
        spellCheck={false}
        dir="auto"
        value={text}
        onBeforeInput={(event) => event.preventDefault()}
        onChange={keepAsItIs}
        aria-describedby={`${id}-hint`}
        onSelect={({ currentTarget: { value, selectionStart, selectionEnd } }) => {
          const words = wholeWords(value, selectionStart, selectionEnd);
          if (words !== '') onWords(words);
        }}
      />
    </div>
  );
}
