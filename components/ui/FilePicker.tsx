import { useRef } from 'react';

import { Button } from './Button';
import styles from './FilePicker.module.css';
import type { IconName } from './icon-paths';

interface FilePickerProps {
  readonly kind?: 'primary' | 'second' | 'plain';
  readonly icon?: IconName;
  readonly busy: boolean;
  readonly children: string;
  readonly label?: string;
  /** Which files the browser offers first, as in `accept`; any without it. */
  readonly accept?: string;
  /** Never called without a file. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that asks for files. */
export function FilePicker({ kind = 'second', icon, busy, children, label, accept, onFiles }: FilePickerProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        kind={kind}
        busy={busy}
        onClick={() => picker.current?.click()}
        {...(icon === undefined ? {} : { icon })}
        {...(label === undefined ? {} : { label })}
      >
        {children}
      </Button>
      <input
        ref={picker}
        aria-hidden
        className={styles.hidden}
        type="file"
        tabIndex={-1}
        multiple
        accept={accept}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
