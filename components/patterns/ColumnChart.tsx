import { mostOf, type Bar } from './bar';
import styles from './Chart.module.css';

const TALL = 120;
const ABOVE = 20;
const BELOW = 22;
/** With more columns than this, figures have no room on a narrow screen: the table has them all. */
const ROOMY = 12;
/** Letters that have room side by side where the chart is narrowest: labels never touch. */
const LETTERS = 36;

/** Columns side by side, for what has an order: months, days of the week, hours. */
export function ColumnChart({ name, bars }: { readonly name: string; readonly bars: readonly Bar[] }) {
  const most = mostOf(bars);
  const step = 100 / Math.max(1, bars.length);
  const isRoomy = bars.length <= ROOMY;
  const longest = bars.reduce((most, { label }) => Math.max(most, label.length), 0);
  const every = Math.max(1, Math.ceil((bars.length * (longest + 1)) / LETTERS));
  return (
    <svg className={styles.chart} role="img" aria-label={name} width="100%" height={ABOVE + TALL + BELOW}>
      <line className={styles.line} x1="0" x2="100%" y1={ABOVE + TALL} y2={ABOVE + TALL} />
      {bars.map(({ key, label, count }, index) => {
        const height = (count / most) * TALL;
        const middle = `${(index + 0.5) * step}%`;
        return (
          <g key={key} data-count={count}>
            <rect
              className={styles.bar}
              x={`${(index + 0.15) * step}%`}
              y={ABOVE + TALL - height}
              width={`${step * 0.7}%`}
              height={height}
            />
            {isRoomy && count > 0 ? (
              <text className={styles.value} x={middle} y={ABOVE + TALL - height - 5} textAnchor="middle">
                {count}
              </text>
            ) : null}
            {index % every === 0 ? (
              <text className={styles.label} x={middle} y={ABOVE + TALL + 17} textAnchor="middle">
                {label}
              </text>
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}
