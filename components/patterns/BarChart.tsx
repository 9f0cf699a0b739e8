import { mostOf, shortLabel, type Bar } from './bar';
import styles from './Chart.module.css';

const ROW = 44;
const LABEL = 16;
const TOP = 24;
const THICK = 12;

interface BarChartProps {
  /** What the chart shows, in words: the same figures stand in the table beside it. */
  readonly name: string;
  readonly bars: readonly Bar[];
  /** The figure of a bar, in words. */
  readonly figure: (bar: Bar) => string;
}

/** Bars from the left, each with its label and its figure above it. Widths are shares of the room there is: nothing is scaled, words least of all. */
export function BarChart({ name, bars, figure }: BarChartProps) {
  const most = mostOf(bars);
  const width = (count: number): string => `${(count / most) * 100}%`;
  return (
    <svg className={styles.chart} role="img" aria-label={name} width="100%" height={bars.length * ROW}>
      {bars.map((bar, index) => (
        <g key={bar.key} data-count={bar.count}>
          <text className={styles.label} x="0" y={index * ROW + LABEL}>
            {shortLabel(bar.label)}
          </text>
          {bar.of === undefined ? null : (
            <rect className={styles.whole} x="0" y={index * ROW + TOP} width={width(bar.of)} height={THICK} rx="2" />
          )}
          <rect className={styles.bar} x="0" y={index * ROW + TOP} width={width(bar.count)} height={THICK} rx="2" />
          <text className={styles.value} x="100%" y={index * ROW + LABEL} textAnchor="end">
            {figure(bar)}
          </text>
        </g>
      ))}
    </svg>
  );
}
