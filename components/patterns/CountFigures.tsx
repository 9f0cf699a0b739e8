import type { ReactNode } from 'react';

import { useText } from '../use-text';
import type { Bar } from './bar';
import { BarChart } from './BarChart';
import { BarTable } from './BarTable';
import { ColumnChart } from './ColumnChart';
import { Figures } from './Figures';

interface CountFiguresProps {
  readonly title: string;
  /** Heading of the names in the table. */
  readonly head: string;
  readonly bars: readonly Bar[];
  /** Columns for what has an order of its own, bars for names. */
  readonly shape: 'bars' | 'columns';
  readonly note?: ReactNode;
  /** How many of the bars are drawn; the table has all of them. */
  readonly drawn?: number;
}

/** How many notices there are under each of some names. */
export function CountFigures({ title, head, bars, shape, note, drawn = bars.length }: CountFiguresProps) {
  const { t } = useText();
  const figure = ({ count }: Bar): string => t('number', { number: count });
  const chart =
    shape === 'bars' ? (
      <BarChart name={title} bars={bars.slice(0, drawn)} figure={figure} />
    ) : (
      <ColumnChart name={title} bars={bars} />
    );
  return (
    <Figures title={title} note={note} charts={bars.length === 0 ? undefined : chart}>
      {bars.length === 0 ? null : (
        <BarTable name={title} heads={[head, t('patterns.notices')]} bars={bars} figure={figure} />
      )}
    </Figures>
  );
}
