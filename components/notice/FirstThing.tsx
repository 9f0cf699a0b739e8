import type { ReactNode } from 'react';

import type { NoticeView } from '../../utils/app/views';
import { longDay, readDate, relativeDay } from '../../utils/i18n/dates';
import { FirstCard } from '../plan/FirstCard';
import styles from '../plan/FirstCard.module.css';
import { stepPlace } from '../plan/step-words';
import { Button } from '../ui/Button';
import { goTo } from '../ui/go-to';
import { useText, type Text } from '../use-text';
import { firstThing } from './first-thing';

interface FirstThingProps {
  readonly view: NoticeView;
  readonly onTake: (step: string) => void;
  /** Begins the letter of a step. */
  readonly onLetter: (step: string) => void;
  /** What came of the last action. */
  readonly done: ReactNode;
}

/** The next ten minutes: one action, the button that leads there, and that the rest can wait. */
export function FirstThing({ view, onTake, onLetter, done }: FirstThingProps) {
  const text = useText();
  const { t, language, now } = text;
  const first = firstThing(view);
  const { plan, letters } = view;
  if (first.kind === 'none' || plan === null) return null;
  const { id, text: words } = plan.first;
  const waits = first.kind === 'wait';
  const rest = first.kind === 'collect' && letters.length > 0 ? 'first.thenReply' : 'first.rest';
  return (
    <FirstCard
      title={t(first.kind === 'collect' ? 'first.titleCollect' : 'first.title')}
      action={
        waits
          ? t('first.wait', { day: longDay(first.until, language), relative: relativeDay(first.until, now, language) })
          : first.words
      }
      step={plan.first}
      plan={plan}
      notes={[...dateNotes(view, text), t(waits ? 'step.waitHint' : rest)]}
    >
      <div className={styles.buttons}>
        {first.kind === 'letter' ? (
          <Button icon="edit" onClick={() => onLetter(id)}>
            {t('step.writeLetter')}
          </Button>
        ) : (
          <Button
            icon={first.kind === 'collect' ? 'image' : 'route'}
            onClick={() => goTo(first.kind === 'collect' ? 'evidence' : stepPlace(id))}
          >
            {t(first.kind === 'collect' ? 'first.showCollect' : waits ? 'first.showWait' : 'first.showStep')}
          </Button>
        )}
        {first.kind === 'collect' || first.kind === 'step' ? (
          <Button kind="plain" icon="check" label={`${t('case.stepDone')}: ${words.title}`} onClick={() => onTake(id)}>
            {t('case.stepDone')}
          </Button>
        ) : null}
      </div>
      {done}
    </FirstCard>
  );
}

/** What to know of a message that has no date, one that lies ahead, or names a day there is not. */
function dateNotes({ entry: { date, kind }, noSuchDay }: NoticeView, { t, now }: Text): readonly string[] {
  const isAhead = date !== null && (readDate(date)?.getTime() ?? 0) > now.getTime();
  return [
    ...(noSuchDay === null ? [] : [t('notice.noSuchDay', { words: noSuchDay })]),
    ...(kind === 'notice' && date === null ? [t('notice.undated')] : []),
    ...(kind === 'notice' && isAhead ? [t('notice.ahead')] : []),
  ];
}
