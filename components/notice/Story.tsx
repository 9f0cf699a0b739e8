import { lazy, Suspense } from 'react';

import type { CompareView } from '../../utils/app/notice/compare-answer';
import type { EntryView, NoticeView } from '../../utils/app/views';
import { shortDay } from '../../utils/i18n/dates';
import { caseHref } from '../dashboard/use-route';
import { LineEntry } from '../ui/LineEntry';
import { OwnLink } from '../ui/OwnLink';
import { Section } from '../ui/Section';
import { useText } from '../use-text';
import { entryName } from './entry-name';
import { markOf } from './line-mark';
import styles from './Story.module.css';
import { TierBadge } from './TierBadge';

const CompareFigures = lazy(async () => ({ default: (await import('./CompareFigures')).CompareFigures }));

interface StoryProps {
  readonly view: NoticeView;
  /** Null until it has come. */
  readonly compared: CompareView | null;
  /** Address of another message of the case in our own pages. */
  readonly hrefOf: (id: string) => string;
}

function StoryItem({
  entry,
  current,
  href,
}: {
  readonly entry: EntryView;
  readonly current: boolean;
  readonly href: string;
}) {
  const text = useText();
  const { t, language } = text;
  const name = entryName(entry, text);
  return (
    <LineEntry {...(entry.kind === 'sent' ? markOf(entry.kind) : {})} current={current}>
      <p className={styles.when}>{entry.date === null ? t('date.unknown') : shortDay(entry.date, language)}</p>
      <p className={styles.name}>{current ? name : <OwnLink href={href}>{name}</OwnLink>}</p>
      <p className={styles.about}>
        {current ? `${t('story.this')} ` : ''}
        {entry.kind === 'sent' ? '' : entry.from}
      </p>
      {entry.kind === 'sent' ? null : <TierBadge tier={entry.tier} />}
    </LineEntry>
  );
}

/** What happened in this case so far, oldest first. */
export function Story({ view, compared, hrefOf }: StoryProps) {
  const { t } = useText();
  if (view.story.length < 2) return null;
  const { id, caseId } = view.entry;
  return (
    <Section title={t('story.title')}>
      <p>
        <OwnLink href={caseHref(hrefOf(id), caseId)}>{t('story.case')}</OwnLink>
      </p>
      <ol className={styles.story}>
        {view.story.map((entry) => (
          <StoryItem key={entry.id} entry={entry} current={entry.id === view.entry.id} href={hrefOf(entry.id)} />
        ))}
      </ol>
      {compared === null ? null : (
        <Suspense fallback={null}>
          <CompareFigures view={compared} />
        </Suspense>
      )}
    </Section>
  );
}
