import { memo, type KeyboardEvent } from 'react';

import type { Segment } from '../../utils/app/story/story-views';
import { cx } from '../ui/cx';
import { useText } from '../use-text';
import styles from './StoryCompare.module.css';
import type { Side } from './use-marks';

interface StorySideProps {
  readonly side: Side;
  readonly segments: readonly Segment[];
  /** Id of the change that the keyboard comes to first; the others are reached with the arrow keys. */
  readonly current: string | null;
  /** Element id of the words that say which keys there are. */
  readonly keys: string;
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

/** One side of a story. Its text is the pieces and nothing else, so that a place in the text is a place on the screen. */
export const StorySide = memo(function StorySide({
  side,
  segments,
  current,
  keys,
  onKey,
  onFocus,
  onOpen,
}: StorySideProps) {
  const { t } = useText();
  return (
    <div
      className={styles.text}
      data-side={side}
      dir="auto"
      tabIndex={-1}
      role="group"
      aria-label={t(`story.side.${side}`)}
      aria-describedby={keys}
      onKeyDown={onKey}
    >
      {segments.map(({ at, before, after, change, isKept }) => {
        const shown = side === 'have' ? before : after;
        if (change === null) return <span key={at[0]}>{shown}</span>;
        return (
          <button
            key={at[0]}
            type="button"
            className={cx(styles.mark, styles[side], isKept && styles.kept)}
            data-change={change.id}
            tabIndex={change.id === current ? 0 : -1}
            aria-haspopup="dialog"
            aria-label={isKept ? t('story.mark.kept', { before }) : t('story.mark', { before, after })}
            onFocus={() => onFocus(change.id)}
            onClick={() => onOpen(change.id)}
          >
            {shown}
          </button>
        );
      })}
    </div>
  );
});
