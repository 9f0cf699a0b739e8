import '../../utils/i18n/parts/notice';

import { useMemo, useState } from 'react';

import { useText } from '../use-text';
import { compareParts } from './compare-parts';
import styles from './CompareDiff.module.css';
import prose from './prose.module.css';

interface CompareDiffProps {
  readonly earlier: string;
  readonly newer: string;
  /** The day of the earlier one, worded. */
  readonly day: string;
}

/** Two answers laid over each other, in their own words: what only one of them has is marked by a line and by words. */
export function CompareDiff({ earlier, newer, day }: CompareDiffProps) {
  const { t } = useText();
  const parts = useMemo(() => compareParts(earlier, newer), [earlier, newer]);
  if (parts === null) return <p>{t('diff.tooDifferent')}</p>;
  return (
    <>
      <p className={prose.aside}>
        <span className={styles.removed}>{t('diff.crossed')}</span> {t('diff.onlyEarlier', { day })}{' '}
        <span className={styles.added}>{t('diff.underlined')}</span> {t('diff.onlyThis')}
      </p>
      <div className={styles.text} dir="auto">
        {parts.map(({ kind, text }, index) => {
          const key = `${index} ${kind}`;
          if (kind === 'fold') return <Fold key={key} text={text} />;
          if (kind === 'same') return <span key={key}>{text}</span>;
          return kind === 'added' ? (
            <ins key={key} className={styles.added}>
              <span className={styles.spoken}>{t('diff.spokenAdded')} </span>
              {text}
            </ins>
          ) : (
            <del key={key} className={styles.removed}>
              <span className={styles.spoken}>{t('diff.spokenRemoved')} </span>
              {text}
            </del>
          );
        })}
      </div>
    </>
  );
}

/** A long stretch that both have, closed at first. */
function Fold({ text }: { readonly text: string }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  if (open) return <span>{text}</span>;
  const count = text.split(/\s+/u).filter((word) => word !== '').length;
  return (
    <button type="button" className={styles.fold} onClick={() => setOpen(true)}>
      {t('diff.fold', { count })}
    </button>
  );
}
