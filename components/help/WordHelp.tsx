import { lazy, Suspense, useId, useState } from 'react';

import { useText } from '../use-text';
import type { HelpWord } from './help-words';
import styles from './WordHelp.module.css';

const WordMeaning = lazy(async () => ({ default: (await import('./WordMeaning')).WordMeaning }));

interface WordHelpProps {
  readonly word: HelpWord;
  /** The word as it stands beside the button, for those who hear the page. Left out beside a sentence. */
  readonly said?: string;
}

/** A small "?" beside a word of the field: opens its meaning in place, and closes it again. Nothing hovers, nothing covers. */
export function WordHelp({ word, said }: WordHelpProps) {
  const { t } = useText();
  const meaning = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.ask}
        aria-label={said === undefined ? t('help.askHere') : t('help.ask', { word: said })}
        aria-expanded={open}
        aria-controls={open ? meaning : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && open) setOpen(false);
        }}
      >
        ?
      </button>
      {open ? (
        <span className={styles.meaning} id={meaning} role="note">
          <Suspense fallback="…">
            <WordMeaning word={word} />
          </Suspense>
        </span>
      ) : null}
    </>
  );
}
