import { type ReactNode, useState } from 'react';

import { cx } from './cx';
import styles from './DropArea.module.css';

interface DropAreaProps {
  readonly className: string | undefined;
  /** Nothing is taken while something is read. */
  readonly busy: boolean;
  /** Never called without a file. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** A place to drop files on. */
export function DropArea({ className, busy, onFiles, children }: DropAreaProps) {
  const [over, setOver] = useState(false);
  return (
    <div
      className={cx(styles.area, className, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const files = [...event.dataTransfer.files];
        if (files.length > 0 && !busy) onFiles(files);
      }}
    >
      {children}
    </div>
  );
}
