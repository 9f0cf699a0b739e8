import { useId, type ReactNode } from 'react';

import type { PlanView, StepView } from '../../utils/app/plan/plan-views';
import { longDay, relativeDay } from '../../utils/i18n/dates';
import { useText } from '../use-text';
import styles from './FirstCard.module.css';
import { dateSentences, nextDate } from './step-words';

interface FirstCardProps {
  readonly title: string;
  /** The one thing to do, in a few words. */
  readonly action: string;
  readonly step: StepView;
  readonly plan: Pick<PlanView, 'amazon' | 'beside'>;
  readonly notes?: readonly string[];
  /** The button that leads there, and what came of it. */
  readonly children: ReactNode;
}

/** The next ten minutes: one thing to do, its date, and where that is known from. */
export function FirstCard({ title, action, step, plan, notes = [], children }: FirstCardProps) {
  const text = useText();
  const { t, language, now } = text;
  const heading = useId();
  const [date, ...about] = dateSentences(step, text);
  const next = step.due?.kind === 'on' ? null : nextDate(plan, step.id);
  const after = next && {
    title: next.title,
    day: longDay(next.day, language),
    relative: relativeDay(next.day, now, language),
  };
  return (
    <section className={styles.card} aria-labelledby={heading} tabIndex={-1}>
      <h2 id={heading} className={styles.title}>
        {title}
      </h2>
      <p className={styles.action}>{action}</p>
      {date === undefined ? null : <p className={styles.date}>{date}</p>}
      {[...about, ...(after ? [t('first.next', after)] : []), ...notes].map((one) => (
        <p key={one} className={styles.soft}>
          {one}
        </p>
      ))}
      {children}
    </section>
  );
}
