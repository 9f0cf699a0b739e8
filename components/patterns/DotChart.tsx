import { shortLabel } from './bar';
import styles from './Chart.module.css';

const ROW = 46;
const LABEL = 16;
const MIDDLE = 32;
const LARGEST = 10;
const SMALLEST = 3;

export interface DotRow {
  readonly key: string;
  readonly label: string;
  /** One count for each stretch of time, in its order. */
  readonly counts: readonly number[];
}

/** Rows of dots over time: the larger the dot, the more there were. An area is what the eye compares, so it grows with the count. */
export function DotChart({ name, rows }: { readonly name: string; readonly rows: readonly DotRow[] }) {
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  return (
    <svg className={styles.chart} role="img" aria-label={name} width="100%" height={rows.length * ROW}>
      {rows.map(({ key, label, counts }, row) => (
        <g key={key} data-count={counts.reduce((sum, count) => sum + count, 0)}>
          <text className={styles.label} x="0" y={row * ROW + LABEL}>
            {shortLabel(label)}
          </text>
          <line className={styles.line} x1="0" x2="100%" y1={row * ROW + MIDDLE} y2={row * ROW + MIDDLE} />
          {counts.map((count, index) =>
            count === 0 ? null : (
              <circle
                key={index}
                className={styles.bar}
                cx={`${((index + 0.5) * 100) / counts.length}%`}
                cy={row * ROW + MIDDLE}
                r={Math.max(SMALLEST, Math.sqrt(count / most) * LARGEST)}
              />
            ),
          )}
        </g>
      ))}
    </svg>
  );
}
