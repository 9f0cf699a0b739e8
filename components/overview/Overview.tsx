import type { ReactNode } from 'react';

import type { OverviewView } from '../../utils/app/case/overview';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import { CaseLine } from './CaseLine';
import { FirstCase } from './FirstCase';
import { News } from './News';
import styles from './Overview.module.css';
import { OverviewEmpty } from './OverviewEmpty';

interface OverviewProps {
  readonly view: OverviewView;
  /** Null when all open cases are shown. */
  readonly onMore: (() => void) | null;
  /** The closed cases, or how to see them. */
  readonly closed: ReactNode;
  /** Where consent is given; null once it was. */
  readonly welcomeHref: string | null;
}

/** Open cases by their next date, what is new, and one thing to do first. */
export function Overview({ view, onMore, closed, welcomeHref }: OverviewProps) {
  const { t } = useText();
  const { cases, open, first, news } = view;
  const bare = open === 0 && view.closed === 0;
  return (
    <div className={styles.overview}>
      <h1 className={styles.title}>{t('overview.title')}</h1>
      {bare ? <OverviewEmpty welcomeHref={welcomeHref} /> : null}
      {first === null ? null : <FirstCase card={first} />}
      {news === null ? null : <News news={news} />}
      {open > 0 ? (
        <Section title={t('overview.open', { count: open })}>
          {open === 1 ? null : <p className={styles.soft}>{t('overview.order')}</p>}
          <ul className={styles.cases}>
            {cases.map((card) => (
              <li key={card.id}>
                <CaseLine card={card} />
              </li>
            ))}
          </ul>
          {onMore === null ? null : (
            <div>
              <Button onClick={onMore}>{t('overview.more')}</Button>
            </div>
          )}
        </Section>
      ) : bare ? null : (
        <Callout tone="calm" icon="check" title={t('overview.noneOpen')}>
          <p>{t('overview.noneOpenHint')}</p>
        </Callout>
      )}
      {closed}
    </div>
  );
}
