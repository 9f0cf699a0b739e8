import { useId, useState } from 'react';

import type { StoryReview } from '../../utils/app/story/review-story';
import type { ChangedSegment, Segment } from '../../utils/app/story/story-views';
import { Button } from '../ui/Button';
import { cx } from '../ui/cx';
import { Section } from '../ui/Section';
import { Segmented } from '../ui/Segmented';
import { useText } from '../use-text';
import styles from './StoryCompare.module.css';
import { StoryChange } from './StoryChange';
import { StorySide } from './StorySide';
import type { StoryAction } from './story-state';
import type { Marks } from './use-marks';

interface StoryCompareProps {
  readonly review: StoryReview;
  readonly marks: Marks;
  readonly act: (action: StoryAction) => void;
}

/** Her text beside the text that leaves, every change marked on both sides, explained and changed when it is pressed. */
export function StoryCompare({ review, marks, act }: StoryCompareProps) {
  const { t } = useText();
  const [opened, setOpened] = useState<string | null>(null);
  const keys = useId();
  const { setBox } = marks;
  const changes = review.segments.filter(isChange);
  const open = changes.find(({ change }) => change.id === opened);
  const first = changes.some(({ change }) => change.id === marks.current)
    ? marks.current
    : (changes[0]?.change.id ?? null);
  const side = (which: 'have' | 'leaves') => (
    <section className={cx(styles.side, marks.side !== which && styles.notShown)}>
      <h3 className={styles.heading}>{t(`story.side.${which}`)}</h3>
      <StorySide
        side={which}
        segments={review.segments}
        current={first}
        keys={keys}
        onKey={marks.onKey}
        onFocus={marks.setCurrent}
        onOpen={setOpened}
      />
    </section>
  );
  return (
    <Section title={t('story.compare')}>
      <p>{t('story.compareHint')}</p>
      <div className={styles.bar}>
        <p className={styles.count} role="status">
          {changes.length === 0 ? t('story.noChanges') : t('story.changes', { count: changes.length })}
        </p>
        {changes.length === 0 ? null : (
          <>
            <Button onClick={() => marks.step(-1)}>{t('story.previous')}</Button>
            <Button onClick={() => marks.step(1)}>{t('story.next')}</Button>
            <p className={styles.soft} id={keys}>
              {t('story.keys')}
            </p>
          </>
        )}
      </div>
      <div className={styles.switch}>
        <Segmented
          label={t('story.sideSwitch')}
          value={marks.side}
          options={[
            { value: 'have', label: t('story.side.have'), icon: 'edit' },
            { value: 'leaves', label: t('story.side.leaves'), icon: 'outward' },
          ]}
          onChange={marks.show}
        />
      </div>
      <div className={styles.sides} ref={setBox}>
        {side('have')}
        {side('leaves')}
      </div>
      {open === undefined ? null : (
        <StoryChange
          segment={open}
          same={changes.filter(({ change }) => change.group === open.change.group)}
          act={(action) => {
            act(action);
            setOpened(null);
          }}
          onClose={() => setOpened(null)}
        />
      )}
    </Section>
  );
}

function isChange(segment: Segment): segment is ChangedSegment {
  return segment.change !== null;
}
