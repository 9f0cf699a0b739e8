import type { ReactNode } from 'react';

import { cx } from './cx';
import styles from './LineEntry.module.css';

interface LineEntryProps {
  /** What the mark on the line looks like: a notice, what the driver did, a fact she noted; a plain one without it. */
  readonly mark?: 'notice' | 'own' | 'fact';
  /** It is the entry the page is about. */
  readonly current?: boolean;
  readonly children: ReactNode;
}

/** One entry on a line in time; stands in a list. */
export function LineEntry({ mark, current = false, children }: LineEntryProps) {
  return (
    <li
      className={cx(styles.entry, mark && styles[mark], current && styles.current)}
      aria-current={current ? 'true' : undefined}
    >
      {children}
    </li>
  );
}
