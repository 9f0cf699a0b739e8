import { useState } from 'react';

import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { useText } from '../use-text';
import styles from './Story.module.css';
import type { StoryAction } from './story-state';

interface StoryHideProps {
  readonly hidden: readonly string[];
  readonly act: (action: StoryAction) => void;
}

/** Words that only the driver knows to be telling: hidden wherever they stand. */
export function StoryHide({ hidden, act }: StoryHideProps) {
  const { t } = useText();
  const [word, setWord] = useState('');
  return (
    <div className={styles.hide}>
      <form
        className={styles.hideForm}
        onSubmit={(event) => {
          event.preventDefault();
          act({ do: 'hide-word', word });
          setWord('');
        }}
      >
        <TextField label={t('story.hide')} hint={t('story.hideHint')} value={word} onChange={setWord} />
        <Button submit icon="lock">
          {t('story.hideDo')}
        </Button>
      </form>
      {hidden.length === 0 ? null : (
        <ul className={styles.words} aria-label={t('story.hidden')}>
          {hidden.map((one) => (
            <li key={one} className={styles.word}>
              <span dir="auto">{one}</span>
              <Button
                kind="plain"
                icon="undo"
                label={t('story.unhideLabel', { word: one })}
                onClick={() => act({ do: 'show-word', word: one })}
              >
                {t('story.unhide')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
