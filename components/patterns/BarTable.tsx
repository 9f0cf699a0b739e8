import { cx } from '../ui/cx';
import type { Bar } from './bar';
import styles from './Chart.module.css';

interface BarTableProps {
  readonly name: string;
  /** Headings: of the names, of the figures, of what stands beside them. */
  readonly heads: readonly [name: string, figure: string, detail?: string];
  readonly bars: readonly Bar[];
  readonly figure: (bar: Bar) => string;
}

/** The figures of a chart as a table. */
export function BarTable({ name, heads, bars, figure }: BarTableProps) {
  const [nameHead, figureHead, detailHead] = heads;
  return (
    <table className={cx(styles.table, detailHead !== undefined && styles.detailed)} aria-label={name}>
      <thead>
        <tr>
          <th scope="col">{nameHead}</th>
          <th scope="col" className={styles.number}>
            {figureHead}
          </th>
          {detailHead === undefined ? null : <th scope="col">{detailHead}</th>}
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.key}>
            <th scope="row">{bar.longLabel ?? bar.label}</th>
            <td className={styles.number}>{figure(bar)}</td>
            {detailHead === undefined ? null : <td>{bar.detail}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
