import { useRef } from 'react';

import { now } from '../../utils/platform/clock';
import { Button } from '../ui/Button';
import type { HandedFile } from './evidence-port';
import styles from './Adding.module.css';
import { handedFiles } from './handed-files';

interface FileButtonProps {
  readonly kind?: 'primary' | 'second' | 'plain';
  readonly busy: boolean;
  readonly children: string;
  readonly label?: string;
  readonly onFiles: (files: readonly HandedFile[]) => void;
}

/** A button that asks for files of any kind. */
export function FileButton({ kind = 'second', busy, children, label, onFiles }: FileButtonProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        kind={kind}
        icon="image"
        busy={busy}
        onClick={() => picker.current?.click()}
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
        onChange={(event) => {
          onFiles(handedFiles(event.target.files, 'file', now()));
          event.target.value = '';
        }}
      />
    </>
  );
}
