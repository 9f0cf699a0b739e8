import type { NoticeView } from '../../utils/app/views';
import { longDay, relativeDay } from '../../utils/i18n/dates';
import { Button } from '../ui/Button';
import { useText } from '../use-text';
import { firstDeadline, firstThing } from './first-thing';
import styles from './FirstThing.module.css';

/** Brings a part of the screen into view and moves the keyboard there. */
function goTo(id: string): void {
  const target = document.getElementById(id);
  target?.scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: true });
}

/** The next ten minutes: one action, and that the rest can wait. */
export function FirstThing({ view }: { readonly view: NoticeView }) {
  const { t, language, now } = useText();
  const deadline = firstDeadline(view);
  const first = firstThing(view);
  if (first.kind === 'none') return null;
  const words = 'words' in first ? first.words : t('first.reply');
  return (
    <section className={styles.card} aria-labelledby="first-thing">
      <h2 id="first-thing" className={styles.title}>
        {t(first.kind === 'collect' ? 'first.titleCollect' : 'first.title')}
      </h2>
      <p className={styles.action}>{words}</p>
      <p className={styles.rest}>
        {t(first.kind === 'collect' && view.reply !== null ? 'first.thenReply' : 'first.rest')}
      </p>
      {deadline === null ? null : (
        <p>{t('claim.plan', { date: longDay(deadline, language), relative: relativeDay(deadline, now, language) })}</p>
      )}
      {view.reply === null ? null : (
        <Button kind="plain" icon="reply" onClick={() => goTo('reply')}>
          {t('first.toReply')}
        </Button>
      )}
    </section>
  );
}
