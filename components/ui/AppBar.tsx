import type { ReactNode } from 'react';

import styles from './AppBar.module.css';
import { Mark } from './Mark';

/** The top of every page: our mark and name, and where else one can go. */
export function AppBar({ name, children }: { readonly name: string; readonly children?: ReactNode }) {
  return (
    <header className={styles.bar}>
      <p className={styles.name}>
        <Mark />
        {name}
      </p>
      {children}
    </header>
  );
}
