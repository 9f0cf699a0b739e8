import type { Patterns } from '../../utils/app/patterns/patterns-views';
import { useText } from '../use-text';
import type { Bar } from './bar';
import { BarTable } from './BarTable';
import styles from './Chart.module.css';
import { ColumnChart } from './ColumnChart';
import { DotChart } from './DotChart';
import { Figures } from './Figures';
import { stretchName } from './patterns-words';

/** Kinds that get a row of dots; the table has all of them. */
const MOST_ROWS = 8;

/** Notices over time, all together and by kind. */
export function MonthFigures({ patterns }: { readonly patterns: Patterns }) {
  const { t, language, nameOf } = useText();
  const { months, categories, undated } = patterns;
  const title = t('patterns.months');
  const bars = months.map(({ name, count, categories: kinds }): Bar => {
    const { short, long } = stretchName(name, language);
    const detail = kinds.map((kind) => t('patterns.kindCount', { kind: nameOf(kind.name), count: kind.count }));
    return { key: name, label: short, longLabel: long, count, detail: detail.join(', ') };
  });
  const rows = categories.slice(0, MOST_ROWS).map(({ name }) => ({
    key: name,
    label: nameOf(name),
    counts: months.map((month) => month.categories.find((kind) => kind.name === name)?.count ?? 0),
  }));
  return (
    <Figures
      title={title}
      note={undated === 0 ? undefined : <p>{t('patterns.undated', { count: undated })}</p>}
      charts={
        <>
          <ColumnChart name={title} bars={bars} />
          {rows.length > 1 ? (
            <>
              <DotChart name={t('patterns.monthsByKind')} rows={rows} />
              <p className={styles.note}>{t('patterns.dots')}</p>
            </>
          ) : null}
        </>
      }
    >
      <BarTable
        name={title}
        heads={[t('patterns.month'), t('patterns.notices'), t('patterns.kinds')]}
        bars={bars}
        figure={({ count }) => t('number', { number: count })}
      />
    </Figures>
  );
}
