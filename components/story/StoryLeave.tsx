import { useId, useState } from 'react';

import type { StoryReview } from '../../utils/app/story/review-story';
import { STORY_FILE_NAME, type StoryPlace } from '../../utils/app/story/story-views';
import { copyText } from '../../utils/platform/clipboard';
import { saveFile } from '../../utils/platform/save-file';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import styles from './StoryLeave.module.css';

interface StoryLeaveProps {
  readonly review: StoryReview;
  readonly place: StoryPlace;
  /** The review is of the text as it is now. */
  readonly isCurrent: boolean;
}

type Way = 'copy' | 'save';
type Said = { readonly as: 'copied' | 'saved' | 'copyFailed'; readonly text: string };

/** The text to copy or save, with its length. What was switched back on and names somebody is asked about once. */
export function StoryLeave({ review, place, isCurrent }: StoryLeaveProps) {
  const { t } = useText();
  const empty = useId();
  const [asking, setAsking] = useState<Way | null>(null);
  const [agreed, setAgreed] = useState<readonly string[]>([]);
  const [said, setSaid] = useState<Said | null>(null);
  const { leaves, fit, keptDirect } = review;
  const go = async (way: Way): Promise<void> => {
    if (way === 'save') saveFile(new Blob([leaves], { type: 'text/plain' }), STORY_FILE_NAME);
    const as = way === 'save' ? 'saved' : (await copyText(leaves)) ? 'copied' : 'copyFailed';
    setSaid({ as, text: leaves });
  };
  const ask = (way: Way): void => {
    if (keptDirect.some((words) => !agreed.includes(words))) setAsking(way);
    else void go(way);
  };
  const blocked = leaves.trim() === '' ? { blockedBy: empty } : {};
  return (
    <Section title={t('story.leave')}>
      <p>
        {t('story.fit', { count: fit.words })} {t(`story.fit.${fit.verdict}`, place.words)}
      </p>
      <p>{t('story.leaveHint')}</p>
      {leaves.trim() === '' ? <p id={empty}>{t('story.empty')}</p> : null}
      <div className={styles.buttons}>
        <Button kind="primary" icon="copy" busy={!isCurrent} {...blocked} onClick={() => ask('copy')}>
          {t('story.copy')}
        </Button>
        <Button icon="insert" busy={!isCurrent} {...blocked} onClick={() => ask('save')}>
          {t('story.save')}
        </Button>
      </div>
      <div role="status">
        {said === null ? null : (
          <>
            <p className={styles.said}>{t(`story.said.${said.as}`, { name: STORY_FILE_NAME })}</p>
            <blockquote className={styles.copied} dir="auto">
              {said.text}
            </blockquote>
          </>
        )}
      </div>
      {asking === null ? null : (
        <ConfirmDialog
          title={t('story.sureTitle')}
          confirm={t('story.sureYes')}
          cancel={t('story.sureNo')}
          grave
          onCancel={() => setAsking(null)}
          onConfirm={() => {
            setAsking(null);
            setAgreed(keptDirect);
            void go(asking);
          }}
        >
          <p>{t('story.sure')}</p>
          <ul className={styles.kept}>
            {keptDirect.map((words) => (
              <li key={words} dir="auto">
                {words}
              </li>
            ))}
          </ul>
        </ConfirmDialog>
      )}
    </Section>
  );
}
