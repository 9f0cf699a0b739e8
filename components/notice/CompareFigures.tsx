import '../../utils/i18n/parts/notice';

import type { CompareView } from '../../utils/app/notice/compare-answer';
import { useText } from '../use-text';
import styles from './CompareFigures.module.css';
import { duration, percent } from './compare-words';

/** How they have answered in this case: how many answers, how many canned, after how long. */
export function CompareFigures({ view }: { readonly view: CompareView }) {
  const { t, language } = useText();
  const { answers, canned, minutes, afterProof } = view.figures;
  if (answers === 0) return null;
  const lines: readonly (readonly [string, string])[] = [
    [t('figures.answers'), t('figures.canned', { answers, canned, share: shareOf(canned, answers, language) })],
    ...(minutes === null ? [] : [[t('figures.time'), duration(minutes, language)] as const]),
    ...(afterProof.answers === 0
      ? []
      : [
          [
            t('figures.proof'),
            t('figures.canned', { ...afterProof, share: shareOf(afterProof.canned, afterProof.answers, language) }),
          ] as const,
        ]),
  ];
  return (
    <dl className={styles.figures}>
      {lines.map(([name, value]) => (
        <div key={name} className={styles.line}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function shareOf(part: number, whole: number, language: string): string {
  return percent(Math.round((100 * part) / whole), language);
}
