import type { ReactNode } from 'react';

import type { Excerpt, SearchHit } from '../../utils/app/search/search-views';
import { relativeDay, shortDay } from '../../utils/i18n/dates';
import { caseHash, evidenceHash, journalHash, noticeHash } from '../dashboard/use-route';
import { entryName } from '../notice/entry-name';
import { TierBadge } from '../notice/TierBadge';
import { useText } from '../use-text';
import { Marked } from './Marked';
import styles from './Search.module.css';

/** One find: what it is, when it was, and where the words stand in it. */
export function HitLine({ hit }: { readonly hit: SearchHit }) {
  const { t, language, now } = useText();
  const date = dateOf(hit);
  return (
    <li className={styles.hit}>
      <p className={styles.name}>
        <a href={hrefOf(hit)} data-row-link="">
          <Name hit={hit} />
        </a>
        {hit.type === 'message' && hit.entry.kind !== 'sent' ? <TierBadge tier={hit.entry.tier} /> : null}
      </p>
      <p className={styles.soft}>
        {date === null ? t('date.unknown') : `${shortDay(date, language)} (${relativeDay(date, now, language)})`}
        <About hit={hit} />
      </p>
      {hit.type === 'message' && hit.subject.length > 0 ? (
        <p className={styles.subject}>
          <Marked parts={hit.subject} />
        </p>
      ) : null}
      {hit.excerpt === null ? null : <Passage excerpt={hit.excerpt} />}
    </li>
  );
}

function Name({ hit }: { readonly hit: SearchHit }): ReactNode {
  const text = useText();
  switch (hit.type) {
    case 'message':
      return entryName(hit.entry, text);
    case 'glitch':
    case 'evidence':
      return <Marked parts={hit.title} />;
    case 'case':
      return hit.name === null ? text.t('search.kind.case') : <Marked parts={hit.name} />;
  }
}

/** What kind of entry it is, where its name does not say, and the words of it that stand in no text. */
function About({ hit }: { readonly hit: SearchHit }): ReactNode {
  const { t } = useText();
  if (hit.type === 'message') {
    return hit.from.length === 0 || hit.entry.kind === 'sent' ? null : (
      <>
        {' · '}
        <Marked parts={hit.from} />
      </>
    );
  }
  const station = hit.type === 'glitch' && hit.station.length > 0 ? hit.station : null;
  return (
    <>
      {` · ${t(`search.one.${hit.type}`)}`}
      {station === null ? null : (
        <>
          {' · '}
          <Marked parts={station} />
        </>
      )}
    </>
  );
}

function Passage({ excerpt }: { readonly excerpt: Excerpt }) {
  return (
    <p className={styles.passage} dir="auto">
      {excerpt.cutBefore ? '… ' : null}
      <Marked parts={excerpt.parts} />
      {excerpt.cutBehind ? ' …' : null}
    </p>
  );
}

function dateOf(hit: SearchHit): string | null {
  return hit.type === 'message' ? hit.entry.date : hit.date;
}

function hrefOf(hit: SearchHit): string {
  switch (hit.type) {
    case 'message':
      return noticeHash(hit.id);
    case 'evidence':
      return evidenceHash(hit.id);
    case 'case':
      return caseHash(hit.id);
    case 'glitch':
      return journalHash(hit.id);
  }
}
