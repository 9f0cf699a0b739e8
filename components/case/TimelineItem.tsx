import type { ReactNode } from 'react';

import type { CopyOf } from '../../utils/app/case/case-copies';
import type { TimelineItem as Item } from '../../utils/app/case/case-views';
import { clockTime, shortDay } from '../../utils/i18n/dates';
import { evidenceHash, journalHash, noticeHash } from '../dashboard/use-route';
import { FirstReading } from '../notice/FirstReading';
import { markOf } from '../notice/line-mark';
import { TierBadge } from '../notice/TierBadge';
import { Button } from '../ui/Button';
import { LineEntry } from '../ui/LineEntry';
import { useText } from '../use-text';
import { Changes } from './Changes';
import { itemName, refOfItem } from './entry-refs';
import styles from './Timeline.module.css';

interface TimelineItemProps {
  readonly item: Item;
  /** The earlier answer it repeats. */
  readonly copy: CopyOf | undefined;
  readonly printing: boolean;
  readonly onMove: () => void;
}

/** One thing that happened: when, what, and the words themselves to unfold. */
export function TimelineItem({ item, copy, printing, onMove }: TimelineItemProps) {
  const text = useText();
  const { t, language } = text;
  const name = itemName(item, text);
  const kind = item.type === 'message' ? item.entry.kind : item.type;
  return (
    <LineEntry {...markOf(kind)}>
      <p className={styles.when}>
        {item.date === null ? t('date.unknown') : `${shortDay(item.date, language)}, ${clockTime(item.date, language)}`}
      </p>
      <p className={styles.name}>
        <ItemLink item={item}>{name}</ItemLink>
      </p>
      <ItemBody item={item} copy={copy} printing={printing} />
      <div className={styles.controls}>
        {item.type === 'message' && !printing ? (
          <details className={styles.read}>
            <summary>{t('case.item.message')}</summary>
            <MessageText text={item.text} clipped={item.clipped} />
          </details>
        ) : null}
        {refOfItem(item) === null ? null : (
          <Button kind="plain" onClick={onMove} label={t('case.item.moveNamed', { name })}>
            {t('case.item.move')}
          </Button>
        )}
      </div>
    </LineEntry>
  );
}

function ItemLink({ item, children }: { readonly item: Item; readonly children: ReactNode }) {
  if (item.type === 'message') return <a href={noticeHash(item.entry.id)}>{children}</a>;
  if (item.type === 'glitch') return <a href={journalHash(item.id)}>{children}</a>;
  if (item.type === 'evidence') return <a href={evidenceHash(item.view.id)}>{children}</a>;
  return children;
}

function ItemBody({ item, copy, printing }: Omit<TimelineItemProps, 'onMove'>) {
  const { t, language } = useText();
  switch (item.type) {
    case 'message':
      return <MessageBody item={item} copy={copy} printing={printing} />;
    case 'glitch': {
      const { blockDate, blockTime, station, words } = item.facts;
      const block = [blockDate === '' ? '' : t('case.block', { day: shortDay(blockDate, language) }), blockTime];
      const facts = [...block, station === '' ? '' : t('case.item.station', { station })].filter((part) => part !== '');
      return (
        <>
          {facts.length === 0 ? null : <p className={styles.soft}>{facts.join(' · ')}</p>}
          {words === '' ? null : <p className={styles.words}>{words}</p>}
          <Changes amendments={item.amendments} />
        </>
      );
    }
    case 'evidence':
      return (
        <>
          {item.view.words === '' ? null : <p className={styles.words}>{item.view.words}</p>}
          <Changes amendments={item.view.amendments.filter(({ field }) => field !== 'case')} />
        </>
      );
    case 'step':
      return item.note === '' ? null : <p className={styles.words}>{item.note}</p>;
    case 'amendment':
      return item.amendment.field === 'joined' || item.amendment.field === 'split' ? null : (
        <Changes amendments={[item.amendment]} titled={false} />
      );
  }
}

function MessageBody({
  item,
  copy,
  printing,
}: {
  readonly item: Extract<Item, { readonly type: 'message' }>;
  readonly copy: CopyOf | undefined;
  readonly printing: boolean;
}) {
  const { t, language } = useText();
  const { entry, attachments } = item;
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(attachments);
  return (
    <>
      <p className={styles.soft}>{entry.subject === '' ? t('notice.noSubject') : entry.subject}</p>
      <div className={styles.tags}>
        {entry.kind === 'sent' ? null : <TierBadge tier={entry.tier} />}
        {item.canned && entry.category !== 'canned-reply' ? (
          <span className={styles.tag}>{t('notice.canned')}</span>
        ) : null}
        {copy === undefined ? null : <CopyNote copy={copy} />}
      </div>
      {attachments.length === 0 ? null : (
        <p>{t(entry.kind === 'sent' ? 'case.item.attached' : 'case.item.theyAttached', { list })}</p>
      )}
      <FirstReading amendments={item.amendments} now={entry} />
      {printing ? <MessageText text={item.text} clipped={item.clipped} /> : null}
    </>
  );
}

/** `97 % the answer of May 3`, leading to it. */
function CopyNote({ copy: { percent, earlier } }: { readonly copy: CopyOf }) {
  const { t, language } = useText();
  return (
    <a className={styles.copy} href={noticeHash(earlier.id)}>
      {t('case.item.copy', {
        share: new Intl.NumberFormat(language, { style: 'percent' }).format(percent / 100),
        day: shortDay(earlier.date ?? earlier.loggedAt, language),
      })}
    </a>
  );
}

function MessageText({ text, clipped }: { readonly text: string | null; readonly clipped: boolean }) {
  const { t } = useText();
  return (
    <>
      <p className={styles.text}>{text ?? t('notice.textNotKept')}</p>
      {clipped ? <p className={styles.soft}>{t('notice.clipped')}</p> : null}
    </>
  );
}
