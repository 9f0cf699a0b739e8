import { useState } from 'react';

import type { ChangedSegment } from '../../utils/app/story/story-views';
import { Button } from '../ui/Button';
import { InfoDialog } from '../ui/InfoDialog';
import { TextField } from '../ui/TextField';
import { useText } from '../use-text';
import styles from './StoryChange.module.css';
import type { StoryAction } from './story-state';

interface StoryChangeProps {
  readonly segment: ChangedSegment;
  /** All changes of the same thing, this one among them. */
  readonly same: readonly ChangedSegment[];
  readonly act: (action: StoryAction) => void;
  readonly onClose: () => void;
}

/** One change: what it was, what leaves, why, and what else could be done. */
export function StoryChange({ segment, same, act, onClose }: StoryChangeProps) {
  const { t } = useText();
  const { change, before, after, isKept } = segment;
  const [words, setWords] = useState(isKept ? change.after : after);
  const here = [change];
  const everywhere = same.map((one) => one.change);
  const isEdited = !isKept && after !== change.after;
  const count = everywhere.length;
  const trimmed = words.trim();
  return (
    <InfoDialog title={t(`story.kind.${change.kind}`)} close={t('story.change.close')} onClose={onClose}>
      <dl className={styles.facts}>
        <div>
          <dt>{t('story.change.have')}</dt>
          <dd dir="auto">{before}</dd>
        </div>
        <div>
          <dt>{t('story.change.leaves')}</dt>
          <dd dir="auto">{after}</dd>
        </div>
      </dl>
      <p>{t(`story.why.${change.reason}`)}</p>
      <div className={styles.buttons}>
        {isKept ? null : (
          <Button icon="eye" onClick={() => act({ do: 'keep', of: here })}>
            {t('story.change.keep')}
          </Button>
        )}
        {isKept || count < 2 ? null : (
          <Button onClick={() => act({ do: 'keep', of: everywhere })}>{t('story.change.keepAll', { count })}</Button>
        )}
        {isKept || isEdited ? (
          <Button icon="lock" onClick={() => act({ do: 'hide-again', of: here })}>
            {t('story.change.hide')}
          </Button>
        ) : null}
        {(isKept || isEdited) && count > 1 ? (
          <Button onClick={() => act({ do: 'hide-again', of: everywhere })}>
            {t('story.change.hideAll', { count })}
          </Button>
        ) : null}
      </div>
      <form
        className={styles.instead}
        onSubmit={(event) => {
          event.preventDefault();
          act({ do: 'instead', of: here, words: trimmed });
        }}
      >
        <TextField label={t('story.change.instead')} value={words} onChange={setWords} />
        <div className={styles.buttons}>
          <Button submit>{t('story.change.use')}</Button>
          {count < 2 ? null : (
            <Button onClick={() => act({ do: 'instead', of: everywhere, words: trimmed })}>
              {t('story.change.useAll', { count })}
            </Button>
          )}
        </div>
      </form>
    </InfoDialog>
  );
}
